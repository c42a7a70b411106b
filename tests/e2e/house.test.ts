/** The council's own ways: its paper, its numbers, and the words it agreed on, from where they are set to the letter. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { expectStillDocument } from './pages/document-height';
import { makeDossier, setUpCouncil } from './pages/first-run';

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((path) => {
    window.location.hash = path;
  }, place);
}

test('sets the paper, goes on with its numbers, agrees on a definition and quotes it', async ({
  program,
}) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Mantelzorg');

  await goTo(page, '/settings/stationery');
  await page.getByLabel('Eigen kleur').fill('#FFDD00');
  await expect(page.getByText(/te licht om op papier te lezen/)).toBeVisible();
  await page.getByLabel('Eigen kleur').fill('#0B5563');
  await page.getByLabel('Voet van de brief').fill('Spreekuur: dinsdag van 10 tot 12 uur');
  const example = page.getByRole('img', { name: /voorbeeldbrief/ });
  await expect(example.getByText('Spreekuur: dinsdag van 10 tot 12 uur')).toBeVisible();
  await expectStillDocument(page);
  await expectAccessible(page);

  await goTo(page, '/settings/references');
  await page.getByRole('button', { name: 'Doorgaan met een bestaande nummering' }).click();
  await page.getByRole('textbox', { name: /^Laatst gebruikte nummer/ }).fill('16');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Het volgende nummer is \d{4}\/17\./)).toBeVisible();
  await expect(page.getByText(/De volgende brief krijgt: \d{4}\/17/)).toBeVisible();
  await expectAccessible(page);

  await goTo(page, '/dossiers');
  await page.getByRole('row', { name: /Mantelzorg/ }).click();
  await page.getByRole('button', { name: 'Leg een werkdefinitie vast' }).click();
  await expect(page.getByLabel('Wat omschrijf je?')).toBeFocused();
  await page.getByLabel('Wat omschrijf je?').fill('mantelzorg');
  await page.getByLabel('De definitie', { exact: true }).fill('Hulp aan een naaste die langer duurt');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
  const desk = await Desk.begin(page, 'Advies over mantelzorg');
  await page.getByRole('button', { name: 'Invoegen' }).click();
  await page.getByRole('menuitem', { name: 'Werkdefinitie' }).click();
  await page.getByRole('button', { name: 'Zet in de brief' }).click();
  await expect(desk.text.getByText('‘Hulp aan een naaste die langer duurt’.')).toBeVisible();
  await page.getByRole('button', { name: 'Geef kenmerk' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/^\d{4}\/17$/);
});
