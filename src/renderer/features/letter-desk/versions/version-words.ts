import type { VersionLine } from '#store';
import { useProfile } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';

export interface VersionWords {
  /** What a version is called: its name, or why the program kept it. */
  readonly title: (version: VersionLine, all: readonly VersionLine[]) => string;
  readonly person: (id: string) => string;
  /** Who wrote in it since the version before; empty where nobody is known to have. */
  readonly writers: (version: Pick<VersionLine, 'writers'>) => string;
}

export function useVersionWords(): VersionWords {
  const t = useWords();
  const { people } = useProfile();
  const person = (id: string): string =>
    people.find((one) => one.id === id)?.name ?? t('desk.history.someone');
  const title = (version: VersionLine, all: readonly VersionLine[]): string => {
    if (version.name !== undefined) return version.name;
    if (version.occasion === 'dispatch') return t('versions.dispatch');
    if (version.occasion === 'signOff') return t('versions.signOff');
    switch (version.reason) {
      case 'restored': {
        const older = all.find(({ id }) => id === version.restoredFrom);
        return t('versions.reason.restored', { title: older ? title(older, all) : '' });
      }
      case 'begin':
        return t('versions.reason.begin', { name: person(version.madeBy) });
      case 'leave':
      case 'export':
      case 'paste':
      case 'restore':
        return t(`versions.reason.${version.reason}`);
      case undefined:
        return t('versions.automatic');
    }
  };
  return { title, person, writers: ({ writers = [] }) => writers.map(person).join(', ') };
}
