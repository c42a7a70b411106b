import type { ReactNode } from 'react';
import type { AwaitedTerm } from '../../app/letter-terms';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';

/** Every due date, in the calendar one has already: a member wants no more of the program than that. */
export function TakeDatesAlong(props: { readonly terms: readonly AwaitedTerm[] }): ReactNode {
  const t = useWords();
  const { isBusy, saveTerms } = useTermCalendar();
  const terms = props.terms.filter(({ term }) => term.kind === 'started');
  if (terms.length === 0) return null;
  const save = (): Promise<void> =>
    saveTerms(
      terms.map(({ row }) => ({
        letterId: row.id,
        subject: row.subject,
        state: row.state,
        dossierTitle: row.dossierTitle,
        holder: row.portfolioHolder,
      })),
      [t('app.place.terms')],
    );
  return (
    <Button icon="calendar" isDisabled={isBusy} onPress={() => void save()}>
      {t('overview.dates')}
    </Button>
  );
}
