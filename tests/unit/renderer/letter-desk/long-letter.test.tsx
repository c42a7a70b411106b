/** What a long letter must not do at every key: begin again with what did not change, or with what is out of sight. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk } from './letter-on-desk.tsx';

const PAGES = 12;
const SENTENCE = 'Het vervoer naar de dagbesteding begint voor veel bewoners met wachten op de stoep. ';
const long = bodyOf(
  ...Array.from({ length: PAGES }, (_, at) => [
    heading(`Deel ${at + 1}`),
    paragraph(SENTENCE.repeat(12)),
    paragraph(SENTENCE.repeat(at + 1)),
  ]).flat(),
  { type: 'paragraph', content: [{ type: 'text', text: 'Tot zover.', marks: [{ type: 'bold' }] }] },
);

test('an item of the outline stays what it is while one types before it', async () => {
  const { sit } = await onDesk({ body: long });
  await sit();
  const editor = await editorInPage();
  const outline = page.getByRole('navigation', { name: 'Inhoud van de brief' });
  const last = outline.getByRole('button', { name: 'Deel 12' }).element();
  await cursorAt(editor, { from: 7, to: 7 });
  await userEvent.keyboard(' en meer');
  await expect.element(outline.getByRole('button', { name: 'Deel 1 en meer' })).toBeVisible();
  expect(outline.getByRole('button', { name: 'Deel 12' }).element()).toBe(last);
  // And leads to where its part is by now.
  await outline.getByRole('button', { name: 'Deel 12' }).click();
  await expect.poll(() => editor.state.selection.$from.parent.textContent).toBe('Deel 12');
});
