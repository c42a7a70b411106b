import type { ReactNode } from 'react';
import { tableOf } from '#core/tables/table';
import { hasEnded } from '#core/terms/term-state';
import { dueWithoutAct } from '#core/terms/term-today';
import { lookOf } from '../../app/letter-terms';
import { useReckoning } from '../../app/reckoning';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useLanguage, useWords } from '../../i18n/words';
import { wordOfTerm } from '../../ui/state-badge';
import { ExportList } from './export-list';
import { type TermRow, termOfRow } from './use-term-rows';

export function ExportTerms(props: { readonly rows: readonly TermRow[] }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const { today, equatedDays } = useReckoning();
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
        plain: dueWithoutAct({ rule: row.state.rule, events: row.events, equatedDays, today }),
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
