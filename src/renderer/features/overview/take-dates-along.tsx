import type { ReactNode } from 'react';
import type { AwaitedTerm } from '../../app/letter-terms';
import type { CommitmentDue } from '../../app/outcome/commitment-terms';
import { useCommitmentCalendar } from '../../app/outcome/use-commitment-calendar';
import { useCalendarFile } from '../../app/use-calendar-file';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';

/** Every due date, in the calendar one has already: a member wants no more of the program than that. */
export function TakeDatesAlong(props: {
  readonly terms: readonly AwaitedTerm[];
  readonly promises: readonly CommitmentDue[];
}): ReactNode {
  const t = useWords();
  const { isBusy, saveEntries } = useCalendarFile();
  const ofTerms = useTermCalendar();
  const ofPromises = useCommitmentCalendar();
  const { promises } = props;
  const terms = props.terms.filter(({ term }) => term.kind === 'started');
  if (terms.length + promises.length === 0) return null;
  const entries = async () => [
    ...(await ofTerms.entriesOf(
      terms.map(({ row }) => ({
        letterId: row.id,
        subject: row.subject,
        state: row.state,
        dossierTitle: row.dossierTitle,
        holder: row.portfolioHolder,
      })),
    )),
    ...(await ofPromises.entriesOf(promises)),
  ];
  return (
    <Button
      icon="calendar"
      isDisabled={isBusy}
      onPress={() => void saveEntries(entries, { name: [t('app.place.terms')] })}
    >
      {t('overview.dates')}
    </Button>
  );
}
