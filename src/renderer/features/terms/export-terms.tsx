import type { ReactNode } from 'react';
import { tableOf } from '#core/tables/table';
import { hasEnded } from '#core/terms/term-state';
import { useToday } from '../../app/clock';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useLanguage, useWords } from '../../i18n/words';
import { ExportList } from './export-list';
import { type TermRow, termOfRow } from './use-term-rows';

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
        { id: 'reference', label: t('letters.field.ourReference'), kind: 'text' },
        { id: 'dossier', label: t('letters.field.dossier'), kind: 'text' },
        { id: 'holder', label: t('dossiers.field.holder'), kind: 'text' },
        { id: 'sent', label: t('termPage.entry.dispatched'), kind: 'day' },
        { id: 'due', label: t('termList.head.due'), kind: 'day' },
        { id: 'state', label: t('termList.state'), kind: 'text' },
      ],
      rows: rows.map(({ row, term, state, holder }) => ({
        subject: row.subject,
        reference: row.state.reference,
        dossier: row.dossierTitle,
        holder,
        sent: row.state.dispatch?.on ?? null,
        due: term.kind === 'started' ? term.due : null,
        state: t(`terms.state.${state.kind}`, 'waitsFor' in state ? { waitsFor: state.waitsFor } : {}),
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
