/** What the choices of the log are called on the screen. */
import { useCallback } from 'react';
import type { LogChoice } from '#core/input/log-line';
import { useWords } from '../../../i18n/words';
import type { IconName } from '../../../ui/icon';

export function useChoiceName(): (choice: LogChoice) => string {
  const t = useWords();
  return useCallback(
    (choice) => {
      switch (choice.kind) {
        case 'mark':
          return t(`sessions.mark.${choice.value}`);
        case 'form':
          return t(`sessions.form.${choice.value}`);
        case 'consent':
          return t(`sessions.consent.${choice.value}`);
        default:
          return choice.value === '' ? t(`sessions.off.${choice.kind}`) : choice.value;
      }
    },
    [t],
  );
}

export const ICON_OF: Readonly<Record<LogChoice['kind'], IconName>> = {
  speaker: 'person',
  role: 'person',
  organisation: 'council',
  current: 'quote',
  part: 'calendar',
  table: 'table',
  lifeDomains: 'dossier',
  themes: 'reference',
  targetGroups: 'council',
  laws: 'law',
  mark: 'check',
  form: 'quote',
  consent: 'locked',
};

export const MARK_ICON = {
  decision: 'sign',
  action: 'forward',
  question: 'comment',
} as const satisfies Readonly<Record<string, IconName>>;
