/** A list as it stands on the screen, to a spreadsheet or to one's own calendar; or printed. */
import type { ReactNode } from 'react';
import type { Table } from '#core/tables/table';
import { csvWriter, type TableWriter, workbookWriter } from '#documents';
import { useHost } from '../../app/host-context';
import { useSaveFile } from '../../app/use-save-file';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';

export function ExportList(props: {
  /** Words the names of the files are put together from. */
  readonly name: readonly string[];
  readonly isEmpty: boolean;
  readonly table: () => Table;
  /** Left out for what has no days. */
  readonly calendar?: {
    readonly isBusy: boolean;
    readonly hasDays: boolean;
    readonly onSave: () => Promise<void>;
  };
}): ReactNode {
  const t = useWords();
  const host = useHost();
  const { isBusy, save } = useSaveFile();
  const { name, isEmpty, table, calendar } = props;
  const saveTable = (writer: TableWriter, label: string): Promise<void> =>
    save({ name, label, writer, content: () => writer.write(table()) });
  return (
    <MenuButton
      label={t('termList.export')}
      trigger={
        <Button icon="exportFile" isDisabled={isBusy || calendar?.isBusy === true || isEmpty}>
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
        ...(calendar
          ? [
              {
                id: 'ics',
                icon: 'calendar' as const,
                label: t('termList.export.calendar'),
                isDisabled: !calendar.hasDays,
                onAction: () => void calendar.onSave(),
              },
            ]
          : []),
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
