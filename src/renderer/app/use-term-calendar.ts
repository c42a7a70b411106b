/** Terms as a calendar file: of a whole list, or of one, from its page and from the menu of its row. */
import type { LetterState } from '#core/letter/letter-state';
import { termCalendarEntries } from '#core/terms/term-calendar';
import { calendarWriter } from '#documents';
import { useWords } from '../i18n/words';
import { systemClock } from './clock';
import { thresholdsOf } from './letter-terms';
import { useReckoning } from './reckoning';
import { useProfile, useStore } from './store-context';
import { useSaveFile } from './use-save-file';

export interface TermOfLetter {
  readonly letterId: string;
  readonly subject: string;
  readonly state: LetterState;
  readonly dossierTitle: string;
  readonly holder: string;
}

export interface TermCalendarFile {
  readonly isBusy: boolean;
  readonly saveTerms: (terms: readonly TermOfLetter[], name: readonly string[]) => Promise<void>;
}

/** The day before the last one is warned of too. */
const LAST_WARNING = 1;

export function useTermCalendar(): TermCalendarFile {
  const t = useWords();
  const store = useStore();
  const reckoning = useReckoning();
  const { council } = useProfile();
  const { isBusy, save } = useSaveFile();
  const { today, equatedDays, nearlyDueDays } = reckoning;

  const write = async (terms: readonly TermOfLetter[]): Promise<Uint8Array> => {
    const events = await store.eventsOf(terms.map(({ letterId }) => letterId));
    const [first, ...others] = termCalendarEntries(
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
    if (!first) throw new Error('none of these terms has a due day');
    return calendarWriter.write({
      name: t('termList.export.calendarName', { council: council.name }),
      writtenAt: systemClock.now(),
      organizer: council.email === '' ? null : { name: council.name, email: council.email },
      entries: [first, ...others],
    });
  };
  return {
    isBusy,
    saveTerms: (terms, name) =>
      save({
        name,
        label: t('termList.export.calendar'),
        writer: calendarWriter,
        content: () => write(terms),
      }),
  };
}
