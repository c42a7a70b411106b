import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { plainText } from '#core/letter/body';
import { Dossier } from '../../../../src/renderer/features/dossiers/dossier.tsx';
import { LetterDesk } from '../../../../src/renderer/features/letter-desk/index.ts';
import { day, draftIn } from '../../store/council.ts';
import { once, place, until } from '../../store/place.ts';
import { renderOn } from '../app/on-store.tsx';

const first = {
  on: day('2026-06-01'),
  term: 'vrij vervoer',
  words: 'Vervoer dat je zelf bestelt',
  where: 'preconferentie',
  amendments: [],
};

describe('a working definition', () => {
  test('is recorded at its dossier, and each version shows what it changed', async () => {
    const store = await place().open();
    const { dossierId } = await draftIn(store);
    await store.addDefinitionVersion(dossierId, first);
    await renderOn(store, <Dossier id={dossierId} />);
    await page.getByRole('button', { name: 'Nieuwe versie' }).click();
    const words = page.getByRole('textbox', { name: 'De definitie' });
    await expect.element(words).toHaveValue(first.words);
    await words.fill('Vervoer dat je zelf bestelt, op elk uur');
    // The screen's today is a real one, later than the day it is in this store.
    await page.getByRole('textbox', { name: /^Afgesproken op/ }).clear();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    await until(store.watch.definition(dossierId), (found) => found.length === 2);
    await page.getByRole('button', { name: 'Alle 2 versies' }).click();
    const added = page.getByRole('insertion');
    await expect.element(added).toHaveTextContent('op elk uur');
  });

  test('goes into a letter as a quote, and is renewed there when it was amended', async () => {
    const store = await place().open();
    const { dossierId, letterId } = await draftIn(store);
    await store.addDefinitionVersion(dossierId, first);
    await renderOn(store, <LetterDesk id={letterId} />);
    await page.getByRole('button', { name: 'Invoegen' }).click();
    await page.getByRole('menuitem', { name: 'Werkdefinitie' }).click();
    await page.getByRole('button', { name: 'Zet in de brief' }).click();
    const bodyHas = (words: string) =>
      expect
        .poll(async () => plainText(await store.letterBody(letterId)), { timeout: 5000 })
        .toContain(words);
    await bodyHas('Vrij vervoer is:\n‘Vervoer dat je zelf bestelt’.');

    await store.addDefinitionVersion(dossierId, {
      ...first,
      on: day('2026-10-05'),
      words: 'Vervoer dat komt',
    });
    await page.getByRole('button', { name: 'Werk het citaat bij' }).click();
    await bodyHas('Vrij vervoer is:\n‘Vervoer dat komt’.');
    await expect.element(page.getByRole('button', { name: 'Werk het citaat bij' })).not.toBeInTheDocument();
    expect(plainText(await store.letterBody(letterId))).not.toContain('zelf bestelt');
  });
});

test('a letter is laid out as a memo with its own numbers, and back', async () => {
  const store = await place().open();
  const { letterId } = await draftIn(store);
  await renderOn(store, <LetterDesk id={letterId} />);
  await page.getByRole('tab', { name: 'Gegevens' }).click();
  await page.getByText(/^Memo/).click();
  await page.getByText(/^Nummer de kopjes/).click();
  await page.getByText('Anders in deze brief').click();
  const set = await until(
    store.watch.letter(letterId),
    (found) => found?.letter.pointNumbering !== undefined && found.letter.numberedHeadings === true,
  );
  expect(set?.letter).toMatchObject({ layout: 'memo', numberedHeadings: true });
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
  await expect
    .poll(async () => (await once(store.watch.letter(letterId)))?.letter.pointNumbering)
    .toBeUndefined();
});
