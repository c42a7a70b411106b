/** In a long letter only what is near stands on the page while one types; all else finds the whole letter. */
import type { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cursorAt } from './cursor-at.ts';
import { paragraph } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk, text } from './letter-on-desk.tsx';

const SENTENCE = 'Het vervoer naar de dagbesteding begint voor veel bewoners met wachten op de stoep. ';
const BLOCKS = 200;
const MIDDLE = 100;

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => paragraph(`Regel ${at}. ${SENTENCE.repeat(3)}`));
const annex = (id: string, title: string) => ({
  type: 'annex',
  attrs: { id, title },
  content: [paragraph(SENTENCE), ...lines(20)],
});

async function deskWith(...content: Parameters<typeof bodyOf>): Promise<Editor> {
  const { sit } = await onDesk({ body: bodyOf(...content) });
  await sit();
  return editorInPage();
}

/** Where the words of the letter's block with this number end. */
function endOf(editor: Editor, block: number): number {
  let pos = 0;
  for (let at = 0; at <= block; at += 1) pos += editor.state.doc.child(at).nodeSize;
  return pos - 1;
}

async function cursorIn(editor: Editor, block: number): Promise<void> {
  const end = endOf(editor, block);
  await cursorAt(editor, { from: end, to: end });
  editor.view.dom.children[block]?.scrollIntoView({ block: 'center' });
}

const block = (editor: Editor, at: number): Element => editor.view.dom.children[at] as Element;
const shown = (editor: Editor): number =>
  [...editor.view.dom.children].filter((each) => each.checkVisibility()).length;
const top = (element: Element): number => Math.round(element.getBoundingClientRect().top);

async function typed(editor: Editor): Promise<void> {
  await userEvent.keyboard('abcdef');
  await expect.poll(() => shown(editor)).toBeLessThan(BLOCKS / 2);
}

test('what is far is not on the page while one types, and the line one types in stays where it is', async () => {
  const editor = await deskWith(...lines(BLOCKS));
  await cursorIn(editor, MIDDLE);
  const [place, height] = [top(block(editor, MIDDLE)), editor.view.dom.offsetHeight];
  await typed(editor);
  expect(block(editor, 0).checkVisibility()).toBe(false);
  expect(block(editor, BLOCKS - 1).checkVisibility()).toBe(false);
  expect(top(block(editor, MIDDLE))).toBe(place);
  expect(Math.abs(editor.view.dom.offsetHeight - height)).toBeLessThan(40);
  await userEvent.keyboard('{Enter}En een nieuwe regel.{Enter}En nog een.');
  expect(shown(editor)).toBeLessThan(BLOCKS / 2);
  await userEvent.keyboard('{Escape}');
  expect(shown(editor)).toBe(BLOCKS + 2);
  expect(top(block(editor, MIDDLE))).toBe(place);
  const { doc } = editor.state;
  expect(doc.child(MIDDLE).textContent).toMatch(/abcdef$/);
  expect(doc.child(MIDDLE + 1).textContent).toBe('En een nieuwe regel.');
  expect(doc.child(MIDDLE + 2).textContent).toBe('En nog een.');
});

test('a letter that is not long stays whole', async () => {
  const editor = await deskWith(...lines(60));
  await cursorIn(editor, 30);
  await userEvent.keyboard('abcdefgh');
  // Time enough for what would have been done in a spare moment.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(shown(editor)).toBe(60);
});

test.each([
  ['a command', async () => userEvent.keyboard('{Control>}b{/Control}')],
  ['a page down', async () => userEvent.keyboard('{PageDown}')],
  ['a press', async (editor: Editor) => userEvent.click(block(editor, MIDDLE))],
  [
    'the wheel',
    async () =>
      void text()
        .element()
        .dispatchEvent(new WheelEvent('wheel', { bubbles: true })),
  ],
  ['leaving the text', async (editor: Editor) => editor.view.dom.blur()],
  ['printing', async () => void window.dispatchEvent(new Event('beforeprint'))],
  ['another size of the window', async () => void window.dispatchEvent(new Event('resize'))],
])('%s brings the whole letter back', async (_what, act) => {
  const editor = await deskWith(...lines(BLOCKS));
  await cursorIn(editor, MIDDLE);
  await typed(editor);
  await act(editor);
  // By the act, and not by the stillness after it.
  await expect.poll(() => shown(editor), { timeout: 3_000 }).toBe(BLOCKS);
});

test('a while without a key brings it back too', async () => {
  const editor = await deskWith(...lines(BLOCKS));
  await cursorIn(editor, MIDDLE);
  await typed(editor);
  await expect.poll(() => shown(editor), { timeout: 30_000 }).toBe(BLOCKS);
}, 60_000);

test('all that is selected and taken along is the whole letter', async () => {
  const editor = await deskWith(...lines(BLOCKS));
  await cursorIn(editor, MIDDLE);
  await typed(editor);
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(shown(editor)).toBe(BLOCKS);
  const selected = document.getSelection()?.toString() ?? '';
  expect(selected).toContain('Regel 0.');
  expect(selected).toContain(`Regel ${BLOCKS - 1}.`);
});

test('with the arrows one walks out of what is near, block by block', async () => {
  const editor = await deskWith(...Array.from({ length: BLOCKS * 2 }, (_, at) => paragraph(`Regel ${at}.`)));
  await cursorIn(editor, MIDDLE);
  await userEvent.keyboard('abcdef');
  await expect.poll(() => shown(editor)).toBeLessThan(BLOCKS);
  const count = shown(editor);
  let back = 0;
  for (let step = 1; step <= 90; step += 1) {
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => editor.state.selection.$from.index(0)).toBe(MIDDLE - step);
    if (back === 0 && shown(editor) !== count) back = step;
  }
  expect(back).toBeGreaterThan(5);
  expect(shown(editor)).toBe(BLOCKS * 2);
});

test('a part that is gone to is on the page before it is looked at', async () => {
  const editor = await deskWith(...lines(BLOCKS));
  await cursorIn(editor, MIDDLE);
  await typed(editor);
  const { state, view } = editor;
  const far = endOf(editor, 3);
  editor.commands.setTextSelection(far);
  view.dispatch(editor.state.tr.scrollIntoView());
  expect(shown(editor)).toBe(BLOCKS);
  expect(state.doc.childCount).toBe(BLOCKS);
  const { top: at, bottom } = block(editor, 3).getBoundingClientRect();
  expect(at).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(window.innerHeight);
});

test('what another hand takes away before it brings the whole letter back, and words go where the cursor is', async () => {
  const editor = await deskWith(...lines(BLOCKS));
  await cursorIn(editor, MIDDLE);
  await typed(editor);
  editor.view.dispatch(editor.state.tr.delete(0, editor.state.doc.child(0).nodeSize));
  expect(shown(editor)).toBe(BLOCKS - 1);
  await userEvent.keyboard('gh');
  expect(editor.state.doc.child(MIDDLE - 1).textContent).toMatch(/abcdefgh$/);
});

test('an annex keeps its number when those before it are off the page', async () => {
  const count = 11;
  const editor = await deskWith(
    ...lines(BLOCKS),
    ...Array.from({ length: count }, (_, at) => annex(`annex-${at}`, 'Cijfers')),
  );
  const annexes = [...editor.view.dom.querySelectorAll('[data-annex]')];
  // Scripts are not told what a counter says; "Bijlage 11" is wider than "Bijlage 1".
  const width = (at: number): string | undefined => {
    const head = annexes.at(at)?.querySelector('[data-annex-head]');
    return head ? getComputedStyle(head, '::before').width : undefined;
  };
  const [first, last] = [width(0), width(-1)];
  expect(last).not.toBe(first);
  const end = editor.state.doc.content.size - 3;
  await cursorAt(editor, { from: end, to: end });
  annexes.at(-1)?.lastElementChild?.scrollIntoView({ block: 'center' });
  await typed(editor);
  expect(annexes[0]?.checkVisibility()).toBe(false);
  expect(width(-1)).toBe(last);
});
