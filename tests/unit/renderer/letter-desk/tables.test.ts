/** Tables in the text: made, walked through, changed and drawn wider. */
import { CellSelection } from '@tiptap/pm/tables';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import {
  columnShares,
  withEdgeMoved,
} from '../../../../src/renderer/features/letter-desk/editor/column-widths.ts';
import { insertPageBreak } from '../../../../src/renderer/features/letter-desk/editor/page-break.ts';
import { perform } from '../../../../src/renderer/features/letter-desk/editor/perform.ts';
import {
  hasHeaderRow,
  insertTable,
  tableCommands,
} from '../../../../src/renderer/features/letter-desk/editor/table-commands.ts';
import { type AtWork, bodyOf, paragraph, point, write } from './editor-at-work.ts';

const cell = (text: string, type = 'tableCell'): BodyNode => ({ type, content: [paragraph(text)] });
const row = (...cells: BodyNode[]): BodyNode => ({ type: 'tableRow', content: cells });
const small = (): BodyNode => ({
  type: 'table',
  content: [row(cell('Wijk', 'tableHeader'), cell('Aantal', 'tableHeader')), row(cell('Noord'), cell('12'))],
});

/** A line for each row: its cells, headers with a star. */
function rows(at: AtWork): string[] {
  const lines: string[] = [];
  at.editor.state.doc.descendants((node) => {
    if (node.type.name !== 'tableRow') return true;
    lines.push(
      node.children
        .map((each) => `${each.type.name === 'tableHeader' ? '*' : ''}${each.textContent}`)
        .join(' | '),
    );
    return false;
  });
  return lines;
}

const table = (at: AtWork) => {
  const found = at.editor.state.doc.children.find(({ type }) => type.name === 'table');
  if (!found) throw new Error('there is no table');
  return found;
};

describe('a new table', () => {
  test('takes the place of an empty paragraph, has a header row, and one can write on behind it', () => {
    const at = write(paragraph('Voor.'), paragraph());
    at.editor.commands.focus('end');
    perform(at.editor, insertTable({ rows: 2, columns: 3, hasHeader: true }));
    expect(at.blocks()).toEqual(['paragraph Voor.', 'table |||||', 'paragraph']);
    expect(rows(at)).toEqual(['* | * | *', ' |  | ']);
    expect(at.editor.state.selection.$from.node(-1).type.name).toBe('tableHeader');
    at.editor.commands.undo();
    expect(at.blocks()).toEqual(['paragraph Voor.', 'paragraph']);
  });

  test('cuts the paragraph it is put in, and comes after a point or another table', () => {
    const at = write(paragraph('Voor na'), point('a', 'Doe dit.'), small());
    at.cursor('Voor');
    perform(at.editor, insertTable({ rows: 1, columns: 1, hasHeader: false }));
    at.cursor('dit');
    perform(at.editor, insertTable({ rows: 1, columns: 1, hasHeader: false }));
    at.cursor('Noord');
    perform(at.editor, insertTable({ rows: 1, columns: 1, hasHeader: false }));
    expect(at.blocks().map((line) => line.split(' ')[0])).toEqual([
      'paragraph',
      'table',
      'paragraph',
      'advicePoint',
      'table',
      'paragraph',
      'table',
      'table',
      'paragraph',
    ]);
    expect(() => at.editor.state.doc.check()).not.toThrow();
  });
});

describe('in a table', () => {
  test('Tab walks from cell to cell, and makes a row at the end', async () => {
    const at = write(small(), paragraph());
    at.cursor('Wijk');
    await at.type('{Tab}');
    expect(at.editor.state.selection.$from.parent.textContent).toBe('Aantal');
    at.cursor('12');
    await at.type('{Tab}Zuid{Tab}8{Shift>}{Tab}{/Shift}');
    expect(rows(at)).toEqual(['*Wijk | *Aantal', 'Noord | 12', 'Zuid | 8']);
    expect(at.editor.state.selection.$from.parent.textContent).toBe('Zuid');
  });

  test('rows and columns come and go, and the header is switched', () => {
    const at = write(small(), paragraph());
    at.cursor('Noord');
    for (const name of ['rowAbove', 'columnRight'] as const) perform(at.editor, tableCommands[name]);
    expect(rows(at)).toEqual(['*Wijk | * | *Aantal', ' |  | ', 'Noord |  | 12']);
    expect(hasHeaderRow(at.editor.state)).toBe(true);
    perform(at.editor, tableCommands.headerRow);
    expect(hasHeaderRow(at.editor.state)).toBe(false);
    perform(at.editor, tableCommands.headerRow);
    expect(rows(at)[0]).toBe('*Wijk | * | *Aantal');
    at.cursor('12');
    perform(at.editor, tableCommands.removeColumn);
    perform(at.editor, tableCommands.removeRow);
    expect(rows(at)).toEqual(['*Wijk | *', ' | ']);
    perform(at.editor, tableCommands.removeTable);
    expect(at.blocks()).toEqual(['paragraph']);
  });

  test('cells are merged and split again', () => {
    const at = write(small(), paragraph());
    const { doc, tr } = at.editor.state;
    const cells: number[] = [];
    doc.descendants((node, pos) => {
      if (node.type.name === 'tableCell') cells.push(pos);
    });
    const [first = 0, second = 0] = cells;
    at.editor.view.dispatch(tr.setSelection(CellSelection.create(doc, first, second)));
    expect(perform(at.editor, tableCommands.merge)).toBe(true);
    expect(rows(at)).toEqual(['*Wijk | *Aantal', 'Noord12']);
    expect(perform(at.editor, tableCommands.split)).toBe(true);
    expect(rows(at)).toEqual(['*Wijk | *Aantal', 'Noord12 | ']);
  });

  test('no table comes into a table, and no point', () => {
    const at = write(small(), paragraph());
    at.cursor('Noord');
    perform(at.editor, insertTable({ rows: 1, columns: 1, hasHeader: false }));
    expect(at.blocks().map((line) => line.split(' ')[0])).toEqual(['table', 'table', 'paragraph']);
  });
});

describe('columns', () => {
  test('are alike until one is drawn; then one gains what its neighbour loses', () => {
    const at = write(small(), paragraph());
    expect(columnShares(table(at))).toEqual([0.5, 0.5]);
    expect(withEdgeMoved([0.5, 0.5], 0, 0.2)).toEqual([0.7, 0.3]);
    const [least = 0] = withEdgeMoved([0.5, 0.5], 0, -2);
    expect(least).toBeGreaterThan(0);
    expect(withEdgeMoved([0.5, 0.5], 1, 0.2)).toEqual([0.5, 0.5]);
  });

  test('are made wider by keys, in every cell, and shown so', async () => {
    const at = write(small(), paragraph());
    at.cursor('Noord');
    await at.type('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
    const [left = 0, right = 0] = columnShares(table(at));
    expect(left).toBeCloseTo(0.55, 2);
    expect(left + right).toBeCloseTo(1, 5);
    const columns = [...at.editor.view.dom.querySelectorAll<HTMLElement>('col')];
    expect(columns.map((column) => Number.parseFloat(column.style.width))).toEqual([
      expect.closeTo(left * 100, 1),
      expect.closeTo(right * 100, 1),
    ]);
    for (const each of bodyOf(at.editor).content[0]?.content ?? []) {
      for (const { attrs } of each.content ?? []) expect(attrs?.colwidth).toHaveLength(1);
    }
  });

  test('are drawn by the line between them', () => {
    const at = write(small(), paragraph());
    const dom = at.editor.view.dom.querySelector('table');
    dom?.style.setProperty('width', '400px');
    dom?.style.setProperty('table-layout', 'fixed');
    const noord = [...(dom?.querySelectorAll('td') ?? [])][0];
    const { right = 0, top = 0 } = noord?.getBoundingClientRect() ?? {};
    const mouse = (type: string, x: number) =>
      new MouseEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: top + 3, button: 0 });
    noord?.dispatchEvent(mouse('mousedown', right - 1));
    window.dispatchEvent(mouse('mousemove', right + 79));
    window.dispatchEvent(mouse('mouseup', right + 79));
    expect(columnShares(table(at))[0]).toBeCloseTo(0.7, 1);
    at.editor.commands.undo();
    expect(columnShares(table(at))).toEqual([0.5, 0.5]);
  });
});

describe('a page break', () => {
  test('comes between what stands before and after the cursor, shown with a word', async () => {
    const at = write(paragraph('Voor na'));
    at.cursor('Voor');
    await at.type('{Control>}{Enter}{/Control}');
    expect(at.blocks()).toEqual(['paragraph Voor', 'pageBreak', 'paragraph  na']);
    expect(at.editor.view.dom.querySelector('[data-page-break]')?.textContent).toBe('Nieuwe pagina');
  });

  test('in a point it comes after the point, where the same keys begin a paragraph', async () => {
    const at = write(point('a', 'Doe dit.'), paragraph('Na.'));
    at.cursor('dit.');
    await at.type('{Control>}{Enter}{/Control}');
    expect(at.blocks()).toEqual(['advicePoint Doe dit.|', 'paragraph Na.']);
    perform(at.editor, insertPageBreak);
    expect(at.blocks()).toEqual(['advicePoint Doe dit.|', 'pageBreak', 'paragraph Na.']);
  });
});
