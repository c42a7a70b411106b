/** What can be done to the table the cursor is in. The rest of it the library does. */
import type { Node as DocNode, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  TableMap,
  toggleHeader,
} from '@tiptap/pm/tables';
import { resizeColumn } from './column-widths';
import { insertBlock } from './insert-block';

export interface TableForm {
  readonly rows: number;
  readonly columns: number;
  readonly hasHeader: boolean;
}

export const MOST_ROWS = 200;
export const MOST_COLUMNS = 20;

function makeTable(schema: Schema, form: TableForm): DocNode | null {
  const { table, tableRow, tableHeader, tableCell } = schema.nodes;
  if (!table || !tableRow || !tableHeader || !tableCell) return null;
  const row = (isHeader: boolean): DocNode =>
    tableRow.create(
      null,
      Array.from({ length: form.columns }, () => (isHeader ? tableHeader : tableCell).createAndFill()).filter(
        (cell) => cell !== null,
      ),
    );
  return table.create(
    null,
    Array.from({ length: form.rows }, (_, index) => row(form.hasHeader && index === 0)),
  );
}

/** A new table, the cursor in its first cell. Tables stand in the letter, never in a point or in each other. */
export function insertTable(form: TableForm): Command {
  return (state, dispatch) => {
    const table = makeTable(state.schema, form);
    const tr = table ? insertBlock(state.tr, table, 'inside') : null;
    if (!tr) return false;
    dispatch?.(tr);
    return true;
  };
}

/** Tab: the next cell, and from the last one into a new row, as in Word. */
export const nextCellOrRow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  return addRowAfter(state, (tr) => {
    const { tableStart } = selectedRect(state);
    const table = tr.doc.nodeAt(tableStart - 1);
    if (!table) return;
    // The row that came is the last one: the cursor was in the last cell.
    const lastRow = tableStart + table.content.size - (table.lastChild?.nodeSize ?? 0);
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(lastRow + 2))).scrollIntoView());
  });
};

export function hasHeaderRow(state: EditorState): boolean {
  if (!isInTable(state)) return false;
  const first = selectedRect(state).table.firstChild;
  return first?.children.every((cell) => cell.type.name === 'tableHeader') ?? false;
}

/** The cursor stays in the table when the cell it was in goes. */
function stayingIn(remove: Command): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { tableStart, top, left } = selectedRect(state);
    return remove(state, (tr) => {
      const table = tr.doc.nodeAt(tableStart - 1);
      if (table?.type.name === 'table') {
        const map = TableMap.get(table);
        const [row, column] = [Math.min(top, map.height - 1), Math.min(left, map.width - 1)];
        const cell = map.map[row * map.width + column] ?? 0;
        tr.setSelection(Selection.near(tr.doc.resolve(tableStart + cell + 1)));
      }
      dispatch?.(tr);
    });
  };
}

export const tableCommands = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnLeft: addColumnBefore,
  columnRight: addColumnAfter,
  headerRow: toggleHeader('row'),
  wider: resizeColumn('wider'),
  narrower: resizeColumn('narrower'),
  merge: mergeCells,
  split: splitCell,
  removeRow: stayingIn(deleteRow),
  removeColumn: stayingIn(deleteColumn),
  removeTable: deleteTable,
} as const satisfies Readonly<Record<string, Command>>;
export type TableCommand = keyof typeof tableCommands;
