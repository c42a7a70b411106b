/** What was said at a conference is ordered, founds an advice and is reported back, by keyboard wherever hands rest there. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { saveByDownload } from './pages/downloads';
import { openSample } from './pages/first-run';

async function openConference(page: Page): Promise<void> {
  await openSample(page);
  await page.evaluate(() => {
    window.location.hash = '/sessions';
  });
  await page.getByRole('row', { name: /Wie staat er naast je/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wie staat er naast je?' })).toBeVisible();
}

const column = (page: Page, name: RegExp) => page.getByRole('listbox', { name });
const said = (page: Page) => page.getByRole('status').filter({ hasText: /bijdrage/ });

test('contributions are put in a current, merged, split and tied to a point without a mouse', async ({
  page,
}) => {
  await openConference(page);
  await page.getByRole('tab', { name: 'Ordenen' }).click();
  const nowhere = column(page, /^Nog niet ingedeeld, 9 bijdragen/);
  await expect(nowhere).toBeVisible();
  await expectAccessible(page);

  // Two at once into the second column; what comes after them is under the cursor.
  await nowhere.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said(page)).toContainText('2 gekozen');
  await page.keyboard.press('2');
  await expect(column(page, /^Nog niet ingedeeld, 7 bijdragen/)).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(column(page, /^Nog niet ingedeeld, 9 bijdragen/)).toBeVisible();

  // A domain that was not on the list yet.
  await column(page, /^Nog niet ingedeeld/).focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: /Levensgebieden van/ })).toBeVisible();
  await page.keyboard.type('vervoer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^vervoer allemaal/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  // One that says two things becomes two, and comes back as one.
  const all = page.getByRole('status').filter({ hasText: 'van 24 bijdragen' });
  await expect(all).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in de bijdragen' }).fill('aardig voor me');
  const found = page.getByRole('listbox').filter({ hasText: 'aardig voor me' });
  await found.focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toContainText('Ik zoek iemand die aan mijn kant staat.');
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Zoek in de bijdragen' }).fill('');
  await expect(page.getByRole('status').filter({ hasText: '25 van 25 bijdragen' })).toBeVisible();

  // Doubles are only proposed.
  await page.getByRole('button', { name: 'Zoek dubbele' }).click();
  const proposals = page.getByRole('dialog', { name: 'Bijdragen die op elkaar lijken' });
  const first = proposals.getByRole('listitem', { name: 'Voorstel 1' });
  await expect(first).toContainText('kiezen');
  await expectAccessible(page);
  await first.getByRole('button', { name: 'Voeg samen' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: /2[34] van 2[34] bijdragen/ })).toBeVisible();

  // Tied to a point by its number, and seen from the other side.
  await page.getByRole('searchbox', { name: 'Zoek in de bijdragen' }).fill('Op school');
  await page.getByRole('listbox').filter({ hasText: 'Op school' }).focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('combobox', { name: 'Typ om te zoeken' })).toBeFocused();
  await page.keyboard.type('eerste brief');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /^8\. .*vóór/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').filter({ hasText: 'Op school' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Bijdrage' })).toContainText('8. Bied de hulp al aan');
});

test('an advice shows what it rests on, and what became of it is told', async ({ page }) => {
  await openConference(page);
  await page.getByRole('tab', { name: 'Waar het op rust' }).click();
  const matrix = page.getByRole('table');
  await expect(matrix.getByRole('columnheader', { name: 'Los van wie beslist' })).toBeVisible();
  await expect(matrix.getByRole('row', { name: /^10 .*Zonder grond/ })).toBeVisible();
  await matrix.getByRole('button', { name: /^2 / }).click();
  await expect(page.getByText('Een collega uit een ander wijkteam blijft een collega.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Werkdefinitie' }).click();
  await page.getByRole('button', { name: 'Leg een aanvulling vast' }).click();
  await page.keyboard.type('Ook in de eigen taal');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Taalcafé De Kade');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nog niet besloten')).toBeVisible();
  await page.getByRole('button', { name: 'Maak een nieuwe versie' }).click();
  await expect(page.getByRole('checkbox', { name: /Ook in de eigen taal/ })).toBeChecked();
  await page.getByRole('button', { name: 'Stel vast' }).click();
  await expect(page.getByText('Overgenomen', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Terugkoppeling' }).click();
  await expect(page.getByText(/Sindsdien is er niets veranderd/)).toBeVisible();
  await expect(page.getByText('Wat wij ermee deden').first()).toBeVisible();
  await expectAccessible(page);
  await saveByDownload(page);
  const mail = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Mail', exact: true }).click();
  expect((await mail).suggestedFilename()).toMatch(/^Terugkoppeling van de conferentie.*\.eml$/);
  await page.getByRole('button', { name: 'Leg vast dat je het verteld hebt' }).click();
  await expect(page.getByLabel('Aan wie')).toHaveValue(/Vrijwilligers/);
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
  await expect(
    page.getByRole('region', { name: 'Wie het te horen kreeg' }).getByRole('listitem'),
  ).toHaveCount(2);
});

test('beside a letter one quotes what was said, as far as that is agreed', async ({ page }) => {
  await openConference(page);
  await page.getByRole('link', { name: 'Onafhankelijke cliëntondersteuning' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Inbreng' })).toBeVisible();
  await page
    .getByRole('link', { name: /Ongevraagd advies over onafhankelijke/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Bronnen' }).click();
  await page.getByRole('button', { name: /^Punt 2:/ }).click();
  await expect(page.getByText('Een collega uit een ander wijkteam blijft een collega.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Overzicht per stroming' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Waar de brief op rust' })).toBeVisible();
  await expectAccessible(page);
});
