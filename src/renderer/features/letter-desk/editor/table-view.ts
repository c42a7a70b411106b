import type { NodeViewRenderer } from '@tiptap/core';
import { TableMap } from '@tiptap/pm/tables';
import { columnShares, keepShares, withEdgeMoved } from './column-widths';

/** How near the line between two columns the pointer has to be, in pixels. */
const NEAR = 5;

/** A table whose columns can be drawn wider. The widths are shown as parts of the whole, so that they fit any page. */
export const tableView: NodeViewRenderer = ({ node: first, editor, getPos }) => {
  let node = first;
  const dom = document.createElement('table');
  const columns = document.createElement('colgroup');
  const contentDOM = document.createElement('tbody');
  dom.append(columns, contentDOM);

  const show = (shares: readonly number[]): void => {
    while (columns.childElementCount > shares.length) columns.lastElementChild?.remove();
    while (columns.childElementCount < shares.length) columns.append(document.createElement('col'));
    shares.forEach((share, at) => {
      const column = columns.children[at];
      if (column instanceof HTMLElement) column.style.width = `${(share * 100).toFixed(3)}%`;
    });
  };

  /** The column to the left of the line under the pointer, or null. */
  const edgeAt = (event: MouseEvent): number | null => {
    if (!editor.isEditable) return null;
    const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
    const pos = getPos();
    if (!cell || !dom.contains(cell) || pos === undefined) return null;
    const { left, right } = cell.getBoundingClientRect();
    const atRight = right - event.clientX <= NEAR;
    if (!atRight && event.clientX - left > NEAR) return null;
    const map = TableMap.get(node);
    // Before the cell itself: the position inside it, less one.
    const at = editor.view.posAtDOM(cell, 0) - 1 - (pos + 1);
    if (!map.map.includes(at)) return null;
    const { left: from, right: to } = map.findCell(at);
    const column = atRight ? to - 1 : from - 1;
    return column < 0 || column >= map.width - 1 ? null : column;
  };

  const drag = (start: MouseEvent, column: number): void => {
    const across = dom.offsetWidth;
    const before = columnShares(node);
    const sharesAt = (event: MouseEvent): number[] =>
      withEdgeMoved(before, column, (event.clientX - start.clientX) / across);
    const move = (event: MouseEvent): void => show(sharesAt(event));
    const end = (event: MouseEvent): void => {
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', end);
      const pos = getPos();
      if (pos === undefined || event.clientX === start.clientX) return;
      editor.view.dispatch(keepShares(editor.state.tr, pos, sharesAt(event), across));
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', end);
  };

  dom.addEventListener('mousemove', (event) => {
    dom.toggleAttribute('data-at-edge', event.buttons === 0 && edgeAt(event) !== null);
  });
  dom.addEventListener('mouseleave', () => dom.removeAttribute('data-at-edge'));
  dom.addEventListener('mousedown', (event) => {
    const column = event.button === 0 ? edgeAt(event) : null;
    if (column === null) return;
    // Or the editor would begin to select.
    event.preventDefault();
    event.stopPropagation();
    drag(event, column);
  });

  show(columnShares(node));
  return {
    dom,
    contentDOM,
    update: (next) => {
      if (next.type !== node.type) return false;
      // Typing in a cell makes a new table node each time; its widths are seldom other ones.
      const hasOther = next !== node;
      node = next;
      if (hasOther) show(columnShares(next));
      return true;
    },
    ignoreMutation: (mutation) =>
      mutation.type === 'attributes' || (mutation.type !== 'selection' && columns.contains(mutation.target)),
  };
};
