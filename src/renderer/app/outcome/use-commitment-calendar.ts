/** Commitments as a calendar file: of a whole list, or of one from the menu of its row. */
import { commitmentCalendarEntries } from '#core/outcome/commitment-calendar';
import type { TermCalendarEntry } from '#core/terms/calendar-entry';
import type { OwedCommitment } from '#store';
import { useWords } from '../../i18n/words';
import { useReckoning } from '../reckoning';
import { shortWords } from '../short-words';
import { useStore } from '../store-context';
import { type CalendarName, LAST_WARNING, useCalendarFile } from '../use-calendar-file';

export interface CommitmentCalendarFile {
  readonly isBusy: boolean;
  /** For a file that holds more than commitments. */
  readonly entriesOf: (commitments: readonly OwedCommitment[]) => Promise<readonly TermCalendarEntry[]>;
  readonly saveCommitments: (commitments: readonly OwedCommitment[], file: CalendarName) => Promise<void>;
}

export function useCommitmentCalendar(): CommitmentCalendarFile {
  const t = useWords();
  const store = useStore();
  const { today, nearlyDueDays } = useReckoning();
  const { isBusy, saveEntries } = useCalendarFile();

  const entriesOf = async (commitments: readonly OwedCommitment[]): Promise<readonly TermCalendarEntry[]> => {
    const records = await store.commitmentRecords(commitments.map(({ standing }) => standing.commitment.id));
    return commitmentCalendarEntries(
      commitments.flatMap(({ standing, dossierTitle, portfolioHolder }) => {
        const { id, words, by } = standing.commitment;
        const record = records.get(id);
        if (!record) return [];
        return [
          {
            standing,
            record,
            today,
            title: t('termList.export.commitment', { words: shortWords(words) }),
            description: [words, by, dossierTitle, portfolioHolder].filter((part) => part !== '').join('\n'),
            alarmDaysBefore: [nearlyDueDays, LAST_WARNING],
          },
        ];
      }),
    );
  };
  return {
    isBusy,
    entriesOf,
    saveCommitments: (commitments, file) => saveEntries(() => entriesOf(commitments), file),
  };
}
