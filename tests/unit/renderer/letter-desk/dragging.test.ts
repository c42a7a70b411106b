/** Points drawn to another place by the handle beside them. */
import { describe, expect, test } from 'vitest';
import { hasMoved, moveBlockTo } from '../../../../src/renderer/features/letter-desk/editor/move-block.ts';
import { perform } from '../../../../src/renderer/features/letter-desk/editor/perform.ts';
import { type AtWork, heading, paragraph, point, write } from './editor-at-work.ts';

const letter = () =>
  write(
    heading('Advies'),
    point('a', 'Eerste.'),
    point('b', 'Tweede.'),
    paragraph('Tussendoor.'),
    point('c', 'Derde.'),
    { type: 'annex', attrs: { id: 'x', title: 'Een' }, content: [paragraph('Van een.')] },
    { type: 'annex', attrs: { id: 'y', title: 'Twee' }, content: [paragraph('Van twee.')] },
  );

const element = (at: AtWork, selector: string): HTMLElement => {
  const found = at.editor.view.dom.parentElement?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`not there: ${selector}`);
  return found;
};

function pointer(target: Element, type: string, y: number): void {
  const { left } = target.getBoundingClientRect();
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, clientX: left + 4, clientY: y, pointerId: 1 }),
  );
}

/** Draws the block at `selector` by its handle to just above or below another one. */
function draw(at: AtWork, selector: string, where: 'above' | 'below', other: string): void {
  const block = element(at, selector);
  block.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
  const handle = element(at, '[data-drag-handle]');
  handle.setPointerCapture = () => {};
  expect(handle.hidden).toBe(false);
  pointer(handle, 'pointerdown', block.getBoundingClientRect().top + 4);
  const { top, bottom } = element(at, other).getBoundingClientRect();
  const y = where === 'above' ? top + 1 : bottom - 1;
  pointer(handle, 'pointermove', y);
  expect(element(at, '[data-drop-line]').hidden).toBe(false);
  pointer(handle, 'pointerup', y);
  expect(element(at, '[data-drop-line]').hidden).toBe(true);
}

describe('a point', () => {
  test('is drawn above another and keeps its id; the numbers follow', () => {
    const at = letter();
    draw(at, '[data-point="c"]', 'above', '[data-point="a"]');
    expect(at.points()).toEqual(['1 c Derde.', '2 a Eerste.', '3 b Tweede.']);
    at.editor.commands.undo();
    expect(at.points()).toEqual(['1 a Eerste.', '2 b Tweede.', '3 c Derde.']);
  });

  test('is drawn down past other text, and the cursor goes along', () => {
    const at = letter();
    draw(at, '[data-point="a"]', 'below', '[data-point="c"]');
    expect(at.blocks().slice(0, 5)).toEqual([
      'heading Advies',
      'advicePoint Tweede.',
      'paragraph Tussendoor.',
      'advicePoint Derde.',
      'advicePoint Eerste.',
    ]);
    expect(at.editor.state.selection.$from.parent.textContent).toBe('Eerste.');
  });

  test('stays the very node it was', () => {
    const at = letter();
    const before = at.editor.state.doc.child(4);
    let told = false;
    at.editor.on('transaction', ({ transaction }) => {
      told ||= hasMoved(transaction);
    });
    const pos = at.editor.state.doc.children.slice(0, 4).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
    expect(perform(at.editor, moveBlockTo(pos, 1))).toBe(true);
    expect(at.editor.state.doc.child(1)).toBe(before);
    expect(told).toBe(true);
  });

  test('does not go among the annexes, and not to where it is', () => {
    const at = letter();
    const pos = at.editor.state.doc.child(0).nodeSize;
    for (const gap of [1, 2, 6, 7, 99]) expect(moveBlockTo(pos, gap)(at.editor.state)).toBe(false);
  });
});

test('an annex is drawn past another annex', () => {
  const at = letter();
  const annexes = (): string[] =>
    at.editor.state.doc.children.filter(({ type }) => type.name === 'annex').map(({ attrs }) => attrs.id);
  draw(at, '[data-annex="y"]', 'above', '[data-annex="x"]');
  expect(annexes()).toEqual(['y', 'x']);
});

describe('Tab', () => {
  test('stays in a point, and in ordinary text', async () => {
    const at = letter();
    const before = at.editor.getJSON();
    for (const words of ['Eerste', 'Tussendoor']) {
      at.cursor(words);
      await at.type('{Tab}');
      expect(document.activeElement).toBe(at.editor.view.dom);
      await at.type('{Shift>}{Tab}{/Shift}');
      expect(document.activeElement).toBe(at.editor.view.dom);
    }
    expect(at.editor.getJSON()).toEqual(before);
  });

  test('leaves the text after Escape', async () => {
    const at = letter();
    const after = document.createElement('button');
    document.body.append(after);
    at.cursor('Van twee');
    await at.type('{Escape}{Tab}');
    expect(document.activeElement).not.toBe(at.editor.view.dom);
    after.remove();
  });
});
