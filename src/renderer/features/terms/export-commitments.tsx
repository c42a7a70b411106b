import type { ReactNode } from 'react';
import { tableOf } from '#core/tables/table';
import { useToday } from '../../app/clock';
import { useCommitmentCalendar } from '../../app/outcome/use-commitment-calendar';
import { useLanguage, useWords } from '../../i18n/words';
import { ExportList } from './export-list';
import { type CommitmentRow, isForWithdrawal } from './use-commitment-rows';

export function ExportCommitments(props: { readonly rows: readonly CommitmentRow[] }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  const { isBusy, saveCommitments } = useCommitmentCalendar();
  const { rows } = props;
  const name = [t('commitment.title'), today];
  const table = () =>
    tableOf({
      title: t('commitment.title'),
      language,
      columns: [
        { id: 'words', label: t('termList.commitment'), kind: 'text' },
        { id: 'by', label: t('commitment.by'), kind: 'text' },
        { id: 'on', label: t('commitment.on'), kind: 'day' },
        { id: 'dossier', label: t('letters.field.dossier'), kind: 'text' },
        { id: 'holder', label: t('dossiers.field.holder'), kind: 'text' },
        { id: 'document', label: t('termList.commitment.document'), kind: 'text' },
        { id: 'where', label: t('commitment.where'), kind: 'text' },
        { id: 'due', label: t('termList.head.due'), kind: 'day' },
        { id: 'period', label: t('termList.commitment.period'), kind: 'text' },
        { id: 'state', label: t('termList.state'), kind: 'text' },
      ],
      rows: rows.map(({ standing, dossierTitle, portfolioHolder, documentName, term }) => {
        const { words, by, on, where, due, period } = standing.commitment;
        const state = t(`termList.commitment.standing.${term.kind}`);
        return {
          words,
          by,
          on,
          dossier: dossierTitle,
          holder: portfolioHolder,
          document: documentName,
          where,
          due,
          period,
          state: standing.state === 'partly' ? `${state}, ${t('termList.commitment.partly')}` : state,
        };
      }),
    });
  return (
    <ExportList
      name={name}
      isEmpty={rows.length === 0}
      table={table}
      calendar={{
        isBusy,
        hasDays: rows.some(({ isForCalendars }) => isForCalendars),
        onSave: () =>
          saveCommitments(rows, {
            name,
            isWithdrawal: rows.every((row) => !row.isForCalendars || isForWithdrawal(row)),
          }),
      }}
    />
  );
}
