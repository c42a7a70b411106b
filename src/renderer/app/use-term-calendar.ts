/** Terms as a calendar file: of a whole list, or of one, from its page and from the menu of its row. */
import type { LetterState } from '#core/letter/letter-state';
import type { TermCalendarEntry } from '#core/terms/calendar-entry';
import { termCalendarEntries } from '#core/terms/term-calendar';
import { useWords } from '../i18n/words';
import { thresholdsOf } from './letter-terms';
import { useReckoning } from './reckoning';
import { useStore } from './store-context';
import { type CalendarName, LAST_WARNING, useCalendarFile } from './use-calendar-file';

export interface TermOfLetter {
  readonly letterId: string;
  readonly subject: string;
  readonly state: LetterState;
  readonly dossierTitle: string;
  readonly holder: string;
}

export interface TermCalendarFile {
  readonly isBusy: boolean;
  /** For a file that holds more than terms. */
  readonly entriesOf: (terms: readonly TermOfLetter[]) => Promise<readonly TermCalendarEntry[]>;
  readonly saveTerms: (terms: readonly TermOfLetter[], file: CalendarName) => Promise<void>;
}

export function useTermCalendar(): TermCalendarFile {
  const t = useWords();
  const store = useStore();
  const reckoning = useReckoning();
  const { isBusy, saveEntries } = useCalendarFile();
  const { today, equatedDays, nearlyDueDays } = reckoning;

  const entriesOf = async (terms: readonly TermOfLetter[]): Promise<readonly TermCalendarEntry[]> => {
    const events = await store.eventsOf(terms.map(({ letterId }) => letterId));
    return termCalendarEntries(
      terms.map(({ letterId, subject, state, dossierTitle, holder }) => ({
        letterId,
        rule: state.rule,
        events: events.get(letterId) ?? [],
        equatedDays,
        today,
        thresholds: thresholdsOf(reckoning),
        title: t('termList.export.entry', { subject: subject || t('app.letter.untitled') }),
        description: [state.reference ?? '', dossierTitle, holder].filter((part) => part !== '').join('\n'),
        alarmDaysBefore: [nearlyDueDays, LAST_WARNING],
        url: null,
      })),
    );
  };
  return { isBusy, entriesOf, saveTerms: (terms, file) => saveEntries(() => entriesOf(terms), file) };
}
