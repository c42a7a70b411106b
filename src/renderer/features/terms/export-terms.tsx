import type { ReactNode } from 'react';
import { addDays, type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { tableOf } from '#core/tables/table';
import type { Term } from '#core/terms/term';
import { hasEnded } from '#core/terms/term-state';
import { useToday } from '../../app/clock';
import { lookOf } from '../../app/letter-terms';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useLanguage, useWords } from '../../i18n/words';
import { wordOfTerm } from '../../ui/state-badge';
import { ExportList } from './export-list';
import { type TermRow, termOfRow } from './use-term-rows';

/**
 * Where it is in doubt whether the Act applies: the last day if it does not. A reading stands where it was when the
 * term was suspended; as `due` does, this day moves on by a day a day, unless it had passed by then.
 */
function dueWithoutAct(term: Term, today: CalendarDay): CalendarDay | null {
  if (term.kind !== 'started' || term.readings.length < 2) return null;
  const plain = term.readings.find(({ regime }) => regime === 'plain');
  if (!plain) return null;
  const { suspendedSince } = term;
  if (suspendedSince === null || plain.due < suspendedSince || today <= suspendedSince) return plain.due;
  return addDays(plain.due, daysBetween(suspendedSince, today));
}

export function ExportTerms(props: { readonly rows: readonly TermRow[] }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  const { isBusy, saveTerms } = useTermCalendar();
  const { rows } = props;
  const name = [t('app.place.terms'), today];
  const table = () =>
    tableOf({
      title: t('app.place.terms'),
      language,
      columns: [
        { id: 'subject', label: t('letters.field.subject'), kind: 'text' },
        { id: 'kind', label: t('letters.field.kind'), kind: 'text' },
        { id: 'reference', label: t('letters.field.ourReference'), kind: 'text' },
        { id: 'dossier', label: t('letters.field.dossier'), kind: 'text' },
        { id: 'holder', label: t('dossiers.field.holder'), kind: 'text' },
        { id: 'sent', label: t('termPage.entry.dispatched'), kind: 'day' },
        { id: 'original', label: t('termList.export.originalDue'), kind: 'day' },
        { id: 'due', label: t('termList.head.due'), kind: 'day' },
        { id: 'plain', label: t('termList.export.withoutAct'), kind: 'day' },
        { id: 'promised', label: t('termList.export.promised'), kind: 'day' },
        { id: 'state', label: t('termList.state'), kind: 'text' },
        { id: 'late', label: t('termList.export.daysLate'), kind: 'number' },
      ],
      rows: rows.map(({ row, term, state, holder }) => ({
        subject: row.subject,
        kind: t(`letters.kind.${row.kind}`),
        reference: row.state.reference,
        dossier: row.dossierTitle,
        holder,
        sent: row.state.dispatch?.on ?? null,
        original: term.kind === 'started' ? term.originalDue : null,
        due: term.kind === 'started' ? term.due : null,
        plain: dueWithoutAct(term, today),
        promised: term.kind === 'started' ? term.promised : null,
        // As the list calls it, so that one can be laid beside the other.
        state:
          state.kind === 'suspended'
            ? t('termList.export.suspended', { state: t(wordOfTerm(lookOf(state))) })
            : t(wordOfTerm(lookOf(state))),
        late: 'daysLate' in state ? state.daysLate : null,
      })),
    });
  return (
    <ExportList
      name={name}
      isEmpty={rows.length === 0}
      table={table}
      calendar={{
        isBusy,
        hasDays: rows.some(({ term }) => term.kind === 'started'),
        onSave: () =>
          saveTerms(rows.map(termOfRow), { name, isWithdrawal: rows.every(({ state }) => hasEnded(state)) }),
      }}
    />
  );
}
