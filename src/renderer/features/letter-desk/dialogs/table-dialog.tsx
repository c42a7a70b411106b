import type { Editor } from '@tiptap/core';
import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { FieldForm } from '../../../ui/field-form';
import { NumberField } from '../../../ui/number-field';
import { perform } from '../editor/perform';
import { insertTable, MOST_COLUMNS, MOST_ROWS, type TableForm } from '../editor/table-commands';
import styles from './table-dialog.module.css';

/** Larger tables are typed in the fields. */
const GRID = { rows: 6, columns: 8 };

/** A number between one and the most; what cannot be read as one leaves it as it was. */
function within(value: number, most: number, before: number): number {
  return Number.isNaN(value) ? before : Math.min(most, Math.max(1, Math.round(value)));
}

/** For the hand that points: the fields beside it say and do the same. */
function SizeGrid(props: {
  readonly size: TableForm;
  readonly onSize: (rows: number, columns: number) => void;
  readonly onChoose: () => void;
}): ReactNode {
  const { size, onSize, onChoose } = props;
  const cells = Array.from({ length: GRID.rows * GRID.columns }, (_, index) => ({
    row: Math.floor(index / GRID.columns) + 1,
    column: (index % GRID.columns) + 1,
  }));
  return (
    <div className={styles.grid} aria-hidden>
      {cells.map(({ row, column }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: hidden from who does not point, who has the fields
        // biome-ignore lint/a11y/useKeyWithClickEvents: idem
        <div
          key={`${row}-${column}`}
          className={styles.cell}
          data-chosen={row <= size.rows && column <= size.columns ? '' : undefined}
          data-header={row === 1 && size.hasHeader ? '' : undefined}
          onPointerEnter={() => onSize(row, column)}
          onClick={onChoose}
        />
      ))}
    </div>
  );
}

export function TableDialog(props: { readonly editor: Editor; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const id = useId();
  const { editor, onClose } = props;
  const [size, setSize] = useState<TableForm>({ rows: 3, columns: 3, hasHeader: true });
  const insert = (): void => {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => {
      perform(editor, insertTable(size));
      editor.commands.focus();
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('editor.table.title')}
      actions={
        <>
          <Button kind="primary" type="submit" form={id}>
            {t('editor.table.do')}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <FieldForm id={id} onSubmit={insert}>
        <div className={styles.size}>
          <SizeGrid
            size={size}
            onSize={(rows, columns) => setSize({ ...size, rows, columns })}
            onChoose={insert}
          />
          <div className={styles.fields}>
            <NumberField
              label={t('editor.table.rows')}
              value={size.rows}
              minValue={1}
              maxValue={MOST_ROWS}
              onChange={(rows) => setSize({ ...size, rows: within(rows, MOST_ROWS, size.rows) })}
              autoFocus
            />
            <NumberField
              label={t('editor.table.columns')}
              value={size.columns}
              minValue={1}
              maxValue={MOST_COLUMNS}
              onChange={(columns) =>
                setSize({ ...size, columns: within(columns, MOST_COLUMNS, size.columns) })
              }
            />
          </div>
        </div>
        <Checkbox
          isSelected={size.hasHeader}
          onChange={(hasHeader) => setSize({ ...size, hasHeader })}
          description={t('editor.table.header.explain')}
        >
          {t('editor.table.header')}
        </Checkbox>
      </FieldForm>
    </Dialog>
  );
}
