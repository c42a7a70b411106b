import { expect, test } from 'vitest';
import { markPassages } from '../../../../src/renderer/features/letter-desk/check/finding-marks.ts';
import { hearCursor } from '../../../../src/renderer/features/letter-desk/editor/hear-cursor.ts';
import { paragraph, write } from './editor-at-work.ts';

const textOf = (element: Element | undefined): Node => element?.firstChild as Node;

test('what is drawn in the text the moment after the cursor was moved leaves it where it went', () => {
  const { editor, cursor } = write(paragraph('Eerste regel.'), paragraph('Tweede regel.'));
  cursor('Eerste regel.');
  const { view } = editor;
  const [, second] = view.dom.children;
  // As the browser does for an arrow: the cursor is there at once, the word of it comes later.
  document.getSelection()?.collapse(textOf(second), 6);
  hearCursor(view);
  view.dispatch(
    markPassages(editor.state, [{ from: 1, to: 7, severity: 'hint', isBlock: false, isCurrent: false }]),
  );
  expect(editor.state.selection.$from.parent.textContent).toBe('Tweede regel.');
  expect(document.getSelection()?.anchorNode).toBe(textOf(second));
  expect(document.getSelection()?.anchorOffset).toBe(6);
});
