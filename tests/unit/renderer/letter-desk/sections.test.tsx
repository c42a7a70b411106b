import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cursorAt } from './cursor-at.ts';
import { heading, paragraph, point } from './editor-at-work.ts';
import { bodyOf, editorInPage, onDesk, text } from './letter-on-desk.tsx';

const insert = async (what: string): Promise<void> => {
  await page.getByRole('button', { name: 'Invoegen' }).click();
  await page.getByRole('menuitem', { name: what }).click();
  await expect.element(text()).toHaveFocus();
};

describe('summary and annexes', () => {
  test('the summary comes first, the annex last, and the signature stands between', async () => {
    const { store, id, sit } = await onDesk({ body: bodyOf(heading('Advies'), paragraph('Wij adviseren.')) });
    await sit();
    await editorInPage();
    await insert('Samenvatting');
    await userEvent.keyboard('Het kort.');
    await insert('Bijlage');
    await userEvent.keyboard('Wie erbij waren.');
    await page.getByRole('textbox', { name: 'Titel van de bijlage' }).fill('Deelnemers');
    await expect
      .poll(async () => (await store.letterBody(id)).content.map(({ type }) => type))
      .toEqual(['summary', 'heading', 'paragraph', 'annex']);
    await expect
      .poll(async () => (await store.letterBody(id)).content.at(-1)?.attrs?.title)
      .toBe('Deelnemers');
    const inOrder = [...document.querySelectorAll('[data-summary], [data-head="closing"], [data-annex]')];
    expect(inOrder.map((each) => each.tagName)).toEqual(['SECTION', 'TEXTAREA', 'SECTION']);
    // Also there it is a field like any other.
    await page.getByRole('textbox', { name: 'Slotgroet' }).fill('Hoogachtend,');
    await page.getByRole('button', { name: 'Verwijder bijlage' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Slotgroet' })).toHaveValue('Hoogachtend,');
    expect(document.querySelector('.ProseMirror [data-head="closing"]')).toBeNull();
  });

  test('Backspace takes an empty one away, and nothing else', async () => {
    const { store, id, sit } = await onDesk({ body: bodyOf(paragraph('Wij adviseren.')) });
    await sit();
    await editorInPage();
    await insert('Samenvatting');
    await userEvent.keyboard('ab{Backspace}{Backspace}');
    expect(document.querySelector('[data-summary]')).not.toBeNull();
    await userEvent.keyboard('{Backspace}');
    await expect
      .poll(async () => (await store.letterBody(id)).content.map(({ type }) => type))
      .toEqual(['paragraph']);
  });
});

describe('the toolbar', () => {
  test('is reached and left by keyboard, and walked along with the arrows', async () => {
    const { sit } = await onDesk({ body: bodyOf(paragraph('Woord')) });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await userEvent.keyboard('{Alt>}{F10}{/Alt}');
    await expect.element(page.getByRole('button', { name: 'Stijl: Tekst' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('button', { name: 'Vet' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(text()).toHaveFocus();
  });

  test('shows what stands at the cursor, and says where a moved point went', async () => {
    const { sit } = await onDesk({
      body: bodyOf(point('a', 'een'), point('b', 'twee', { kind: 'question' })),
    });
    await sit();
    const editor = await editorInPage();
    await cursorAt(editor, 'end');
    await expect
      .element(page.getByRole('button', { name: 'Adviespunt', exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.element(page.getByText('Verplaatst. Dit is nu punt 1.')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Soort adviespunt' }).click();
    await page.getByRole('menuitem', { name: 'In het alternatief' }).click();
    await expect
      .poll(() =>
        [...document.querySelectorAll('[data-number]')].map((each) => each.getAttribute('data-number')),
      )
      .toEqual(['A1', '1']);
  });
});
