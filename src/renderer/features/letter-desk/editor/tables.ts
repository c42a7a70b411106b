/** A table with its rows and cells, on ProseMirror's own machinery for tables. */
import { Node } from '@tiptap/core';
import { goToNextCell, tableEditing } from '@tiptap/pm/tables';
import { resizeColumn } from './column-widths';
import { INNER_BLOCKS } from './letter-nodes';
import { performed } from './perform';
import { nextCellOrRow } from './table-commands';
import { tableView } from './table-view';

/** A number of cells: whole, and at least one. */
function span(element: HTMLElement, name: string): number {
  const found = Number(element.getAttribute(name));
  return Number.isInteger(found) && found > 0 ? found : 1;
}

const cellAttributes = () => ({
  colspan: { default: 1, parseHTML: (element: HTMLElement) => span(element, 'colspan') },
  rowspan: { default: 1, parseHTML: (element: HTMLElement) => span(element, 'rowspan') },
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      // The second is where what is pasted keeps its width, see `clean-pasted-html`.
      const kept = element.getAttribute('data-colwidth') ?? element.getAttribute('width') ?? '';
      const widths = kept.split(',').map(Number);
      return widths.length === span(element, 'colspan') && widths.every((width) => width > 0) ? widths : null;
    },
    renderHTML: ({ colwidth }: Record<string, unknown>) =>
      Array.isArray(colwidth) ? { 'data-colwidth': colwidth.join(',') } : {},
  },
});

export const TableNode = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  // Read by ProseMirror's machinery, from the node's type.
  extendNodeSchema: (extension) => (extension.name === 'table' ? { tableRole: 'table' } : {}),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    return {
      Tab: perform(nextCellOrRow),
      'Shift-Tab': perform(goToNextCell(-1)),
      'Alt-Shift-ArrowRight': perform(resizeColumn('wider')),
      'Alt-Shift-ArrowLeft': perform(resizeColumn('narrower')),
    };
  },
  addNodeView: () => tableView,
  addProseMirrorPlugins: () => [tableEditing()],
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  extendNodeSchema: (extension) => (extension.name === 'tableRow' ? { tableRole: 'row' } : {}),
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: INNER_BLOCKS,
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === 'tableHeader' ? { tableRole: 'header_cell' } : {}),
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', { ...HTMLAttributes, scope: 'col' }, 0],
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: INNER_BLOCKS,
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === 'tableCell' ? { tableRole: 'cell' } : {}),
  addAttributes: cellAttributes,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});
