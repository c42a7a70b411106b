/** What falls due, as a calendar file in the name of the council. */
import type { TermCalendarEntry } from '#core/terms/calendar-entry';
import { calendarWriter } from '#documents';
import { useWords } from '../i18n/words';
import { systemClock } from './clock';
import { useProfile } from './store-context';
import { useSaveFile } from './use-save-file';

export interface CalendarFile {
  readonly isBusy: boolean;
  readonly saveEntries: (
    entries: () => Promise<readonly TermCalendarEntry[]>,
    file: CalendarName,
  ) => Promise<void>;
}

export interface CalendarName {
  /** Words the name is put together from. */
  readonly name: readonly string[];
  /** What is in it is over or has lost its day: the file takes it out of a calendar that has it. */
  readonly isWithdrawal?: boolean;
}

/** The day before the last one is warned of too. */
export const LAST_WARNING = 1;

export function useCalendarFile(): CalendarFile {
  const t = useWords();
  const { council } = useProfile();
  const { isBusy, save } = useSaveFile();

  const write = async (entries: readonly TermCalendarEntry[]): Promise<Uint8Array> => {
    const [first, ...others] = entries;
    if (!first) throw new Error('nothing of this has a due day');
    return calendarWriter.write({
      name: t('termList.export.calendarName', { council: council.name }),
      writtenAt: systemClock.now(),
      organizer: council.email === '' ? null : { name: council.name, email: council.email },
      entries: [first, ...others],
    });
  };
  return {
    isBusy,
    saveEntries: (entries, { name, isWithdrawal = false }) =>
      save({
        name: isWithdrawal ? [t('termList.calendar.over'), ...name] : name,
        label: t('termList.export.calendar'),
        writer: calendarWriter,
        content: async () => write(await entries()),
        saved: (kept) =>
          t(isWithdrawal ? 'termList.calendar.withdrawn' : 'termList.calendar.saved', { name: kept }),
      }),
  };
}
