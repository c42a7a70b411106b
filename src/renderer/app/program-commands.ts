import { useWords } from '../i18n/words';
import type { IconName } from '../ui/icon';
import { useAppearance } from './appearance';
import { useHost } from './host-context';
import { go } from './navigation';

export interface ProgramCommand {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly run: () => void;
}

/** What can be done from anywhere, by name; what the screen itself can do stands in `screen-commands`. */
export function useProgramCommands(): readonly ProgramCommand[] {
  const t = useWords();
  const host = useHost();
  const { change } = useAppearance();
  return [
    { id: 'overview', icon: 'home', title: t('app.command.overview'), run: () => go({ screen: 'overview' }) },
    {
      id: 'dossiers',
      icon: 'dossier',
      title: t('app.command.dossiers'),
      run: () => go({ screen: 'dossiers' }),
    },
    { id: 'letters', icon: 'letter', title: t('app.command.letters'), run: () => go({ screen: 'letters' }) },
    {
      id: 'sessions',
      icon: 'contribution',
      title: t('app.command.sessions'),
      run: () => go({ screen: 'sessions' }),
    },
    { id: 'terms', icon: 'dueToday', title: t('app.command.terms'), run: () => go({ screen: 'terms' }) },
    {
      id: 'commitments',
      icon: 'dueToday',
      title: t('app.command.commitments'),
      run: () => go({ screen: 'terms', list: 'commitments' }),
    },
    {
      id: 'questions',
      icon: 'dueToday',
      title: t('app.command.questions'),
      run: () => go({ screen: 'terms', list: 'questions' }),
    },
    { id: 'sign', icon: 'sign', title: t('app.command.sign'), run: () => go({ screen: 'sign' }) },
    {
      id: 'readLetter',
      icon: 'importFile',
      title: t('app.command.readLetter'),
      run: () => go({ screen: 'readLetter', dossierId: null }),
    },
    { id: 'verify', icon: 'verify', title: t('app.command.verify'), run: () => go({ screen: 'verify' }) },
    {
      id: 'exchange',
      icon: 'upload',
      title: t('app.command.exchange'),
      run: () => go({ screen: 'exchange' }),
    },
    {
      id: 'archive',
      icon: 'save',
      title: t('app.command.archive'),
      run: () => go({ screen: 'settings', section: 'archive' }),
    },
    {
      id: 'termRules',
      icon: 'law',
      title: t('app.command.termRules'),
      run: () => go({ screen: 'settings', section: 'termRules' }),
    },
    {
      id: 'settings',
      icon: 'settings',
      title: t('app.command.settings'),
      run: () => go({ screen: 'settings', section: 'council' }),
    },
    { id: 'print', icon: 'print', title: t('app.command.print'), run: () => void host.print() },
    { id: 'light', icon: 'sun', title: t('app.command.light'), run: () => change({ theme: 'light' }) },
    { id: 'dark', icon: 'night', title: t('app.command.dark'), run: () => change({ theme: 'dark' }) },
    { id: 'nl', icon: 'language', title: t('app.command.dutch'), run: () => change({ language: 'nl' }) },
    { id: 'en', icon: 'language', title: t('app.command.english'), run: () => change({ language: 'en' }) },
  ];
}
