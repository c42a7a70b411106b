import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BodyNode } from '#core/letter/body';
import { once } from '../../store/place.ts';
import { bodyOf, editorInPage, onDesk } from './letter-on-desk.tsx';

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const LINES = ['Wij vragen 25.000 euro voor bussen.', 'Dat is nodig voor wie slecht loopt.'] as const;

async function withVersion() {
  const desk = await onDesk({ body: bodyOf(...LINES.map(paragraph)) });
  await desk.store.keepVersion(desk.id, 'Voor het bestuur');
  const shown = await desk.sit();
  const editor = await editorInPage();
  await page.getByRole('tab', { name: 'Versies' }).click();
  return { ...desk, shown, editor };
}

const changes = (): string[] =>
  [...document.querySelectorAll('[data-change]')].map((row) => row.textContent ?? '');

describe('versions beside a letter', () => {
  test('are kept under a name, and not without one', async () => {
    const { store, id } = await withVersion();
    await page.getByRole('button', { name: 'Bewaar versie' }).click();
    await expect.element(page.getByText('Geef de versie een naam')).toBeVisible();
    await page.getByLabelText('Naam van deze versie').fill('Na het overleg');
    await page.getByRole('button', { name: 'Bewaar versie' }).click();
    await expect.element(page.getByRole('button', { name: 'Lees de versie “Na het overleg”' })).toBeVisible();
    expect((await once(store.watch.letterVersions(id))).map(({ name }) => name)).toEqual([
      'Na het overleg',
      'Voor het bestuur',
    ]);
  });

  test('are compared with what was typed a moment ago, head and text, and walked through by keys', async () => {
    const { editor } = await withVersion();
    editor.commands.insertContentAt(1 + LINES[0].indexOf('25.000'), 'zeker ');
    await page.getByLabelText('Onderwerp').fill('Vervoer naar de bibliotheek');
    await page.getByRole('button', { name: /^Vergelijk de versie/ }).click();
    await expect
      .element(page.getByText('Verschil: 1 gegeven in de kop gewijzigd, 1 alinea gewijzigd.'))
      .toBeVisible();
    expect(changes().some((row) => row.includes('[erbij: zeker'))).toBe(true);
    expect(changes()[0]).toContain('bibliotheek');
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await expect.element(page.getByText('2 van 2')).toBeVisible();
    expect(document.activeElement?.textContent).toContain('zeker');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('textbox', { name: 'Tekst van de brief' })).toBeVisible();
    expect(editor.isDestroyed).toBe(false);
  });

  test('are brought back in the open editor, and that is undone from the bar', async () => {
    const { editor } = await withVersion();
    editor.commands.insertContentAt(1, 'Helaas: ');
    await page.getByRole('button', { name: /^Vergelijk de versie/ }).click();
    await page.getByRole('button', { name: /^Zet terug: Voor het bestuur/ }).click();
    await expect.poll(() => editor.getText()).not.toContain('Helaas');
    expect(editor.getText()).toContain(LINES[0]);
    await expect.element(page.getByText('Teruggezet: Voor het bestuur')).toBeVisible();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(() => editor.getText()).toContain('Helaas: ');
  });

  test('tell who wrote what', async () => {
    const { store, id, shown, sit } = await withVersion();
    await shown.unmount();
    const open = await store.openLetterBody(id);
    if (open.kind !== 'writable') throw new Error('not writable');
    open.fragment.delete(1, 1);
    await open.settled();
    await store.keepVersion(id, 'Korter');
    await open.release();
    await sit();
    await page.getByRole('button', { name: 'Lees de versie “Korter”' }).click();
    await page.getByText('Wie schreef wat').click();
    await expect.element(page.getByText(/Lot de Wit, uiterlijk/)).toBeVisible();
  });
});
