/** The list as it stands on the screen, to a spreadsheet or to one's own calendar; or printed. */
import type { ReactNode } from 'react';
import { tableOf } from '#core/tables/table';
import { csvWriter, type TableWriter, workbookWriter } from '#documents';
import { useToday } from '../../app/clock';
import { useHost } from '../../app/host-context';
import { useSaveFile } from '../../app/use-save-file';
import { useTermCalendar } from '../../app/use-term-calendar';
import { useLanguage, useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { type TermRow, termOfRow } from './use-term-rows';

export function ExportTerms(props: { readonly rows: readonly TermRow[] }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const host = useHost();
  const today = useToday();
  const { isBusy: isSaving, save } = useSaveFile();
  const { isBusy: isWriting, saveTerms } = useTermCalendar();
  const { rows } = props;
  const name = [t('app.place.terms'), today];

  const tableOfTerms = () =>
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
  const saveTable = (writer: TableWriter, label: string): Promise<void> =>
    save({ name, label, writer, content: () => writer.write(tableOfTerms()) });

  const isEmpty = rows.length === 0;
  return (
    <MenuButton
      label={t('termList.export')}
      trigger={
        <Button icon="exportFile" isDisabled={isSaving || isWriting || isEmpty}>
          {t('termList.export')}
        </Button>
      }
      actions={[
        {
          id: 'xlsx',
          label: t('termList.export.workbook'),
          onAction: () => void saveTable(workbookWriter, t('termList.export.workbook')),
        },
        {
          id: 'csv',
          label: t('termList.export.csv'),
          onAction: () => void saveTable(csvWriter, t('termList.export.csv')),
        },
        {
          id: 'ics',
          icon: 'calendar',
          label: t('termList.export.calendar'),
          isDisabled: !rows.some(({ term }) => term.kind === 'started'),
          onAction: () => void saveTerms(rows.map(termOfRow), name),
        },
        {
          id: 'print',
          icon: 'print',
          startsGroup: true,
          label: t('app.command.print'),
          onAction: () => void host.print(),
        },
      ]}
    />
  );
}
