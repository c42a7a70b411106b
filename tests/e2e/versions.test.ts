import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { goByRail, workAs } from './pages/rail';
import { readBack } from './pages/word-file';

const FIRST = 'Wij vragen 25.000 euro voor bussen met een lift.';

test('a letter is talked about, compared with how it was, and brought back', async ({ program }) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');
  const desk = await Desk.begin(page, 'Vervoer naar de dagbesteding');
  await desk.chooseAll();
  await page.keyboard.type(FIRST);
  await desk.saved();

  // Kept under a name, and written on.
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByLabel('Naam van deze versie').fill('Zoals besproken');
  await page.getByRole('button', { name: 'Bewaar versie' }).click();
  await expect(page.getByRole('button', { name: 'Lees de versie “Zoals besproken”' })).toBeVisible();
  await desk.toText();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Dat is nodig voor wie slecht loopt.');

  // The chair remarks on it.
  await workAs(page, 'Pieter Bos');
  await desk.text.getByText(FIRST).dblclick({ position: { x: 40, y: 10 } });
  await page.keyboard.press('Control+Alt+M');
  await page.getByLabel('Nieuwe opmerking').fill('Is dit bedrag nagerekend?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: '1 opmerking' })).toBeVisible();
  await expectAccessible(page);

  // The secretary answers and settles it.
  await workAs(page, 'Joke de Wit');
  await page.getByRole('button', { name: 'Antwoord', exact: true }).click();
  await page.getByLabel('Je antwoord').fill('Ja, door de gemeente.');
  await page.getByRole('button', { name: 'Plaats antwoord' }).click();
  await page.getByRole('button', { name: 'Handel af' }).click();
  await expect(page.getByText('Alle opmerkingen zijn afgehandeld.')).toBeVisible();
  await expect(page.getByRole('button', { name: '1 opmerking' })).toBeHidden();

  // What changed, and back.
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByRole('button', { name: /^Vergelijk de versie “Zoals besproken”/ }).click();
  await expect(page.getByText('Verschil: 1 alinea gewijzigd.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Zet terug: Zoals besproken/ }).click();
  await expect(desk.text).toHaveText(FIRST);
  await page.getByRole('button', { name: 'Maak ongedaan' }).last().click();
  await expect(desk.text).toContainText('wie slecht loopt');

  // In no file, and still there tomorrow.
  await saveByDownload(page);
  await desk.toText();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Ook in de avond.');
  await desk.saved();
  const words = await readBack((await desk.export()).bytes);
  expect(words).toContain('wie slecht loopt');
  expect(words).not.toContain('nagerekend');
  await expect(page.getByText('Bij het maken van een bestand').first()).toBeVisible();
  const later = await program.restart();
  await goByRail(later, 'Brieven');
  await later.getByText('Vervoer naar de dagbesteding').first().click();
  await later.getByRole('tab', { name: 'Opmerkingen' }).click();
  await later.getByText('Toon ook wat is afgehandeld').click();
  await expect(later.getByText('Is dit bedrag nagerekend?')).toBeVisible();
});
