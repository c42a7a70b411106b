/** A person who knows Word: footnotes, a citation of the reply in the dossier, and find and replace, to the file. */
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { readAsPage, readBack, validate } from './pages/word-file';

test('writes footnotes, cites the reply with @, and replaces words everywhere at once', async ({
  program,
}) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');
  const desk = await Desk.begin(page, 'Vragen over vervoer');
  await desk.date('3-11-2025');
  await desk.giveReference('2025/9');
  await desk.dispatch('3-11-2025');

  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Maak vervolgbrief' }).click();
  await desk.open();
  await expect(desk.subject).toHaveValue(/^Vervolg op/);

  await desk.toText();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Het meldpunt is er niet');
  await page.keyboard.press('Control+Alt+f');
  await page.keyboard.type('Zie het verslag over het meldpunt.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('. Wij verwijzen naar @vra');
  await expect(page.getByRole('listbox', { name: 'Bronnen' }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.type('.');
  await expect(desk.text).toContainText('Wij verwijzen naar ons ongevraagd advies van 3 november 2025.');
  await expect(page.locator('[role="doc-footnote"]')).toContainText('Zie het verslag over het meldpunt.');
  await expect(page.getByText(/^\d+ woorden$/)).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+h');
  const bar = page.getByRole('search', { name: 'Zoeken in de tekst' });
  await bar.getByRole('textbox', { name: 'Zoek in de tekst' }).fill('meldpunt');
  await expect(bar.getByText('1 van 2')).toBeVisible();
  await bar.getByRole('textbox', { name: 'Vervang door' }).fill('loket');
  await expectAccessible(page);
  await bar.getByRole('button', { name: 'Vervang alles' }).click();
  await expect(bar.getByText('2 vervangen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();

  await page.locator('.ProseMirror cite').last().click();
  const sheet = page.getByRole('dialog', { name: 'Verwijzing' });
  await expect(sheet.getByText('Vragen over vervoer')).toBeVisible();
  await expectAccessible(page);
  await sheet.getByText('ons ongevraagd advies van 3 november 2025 (2025/9)').click();
  await page.keyboard.press('Escape');
  await expect(desk.text).toContainText('ons ongevraagd advies van 3 november 2025 (2025/9)');

  await page.getByRole('tab', { name: 'Bronnen' }).click();
  await expect(
    page.getByRole('button', { name: /^ons ongevraagd advies van 3 november 2025/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await desk.saved();
  await page.reload();
  await desk.open();
  await expect(page.locator('[role="doc-footnote"]')).toContainText('Zie het verslag over het loket.');
  await saveByDownload(page);
  const file = await desk.export();
  expect(await validate(file.bytes)).toEqual([]);
  const words = await readBack(file.bytes);
  expect(words).toContain('ons ongevraagd advies van 3 november 2025 (2025/9)');
  expect(await readAsPage(file.bytes)).toContain('Zie het verslag over het loket.');
});
