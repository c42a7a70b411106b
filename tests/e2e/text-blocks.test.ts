/** The council's own words: changed in the settings, in a letter from its form, put in by hand, and kept from a letter. */

import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { goByRail } from './pages/rail';

test('writes a text block, begins a memo with it, and keeps a passage as another', async ({ program }) => {
  const { page } = program;
  const dialog = page.getByRole('dialog');
  await setUpCouncil(page);
  await makeDossier(page, 'Vervoer');

  await goByRail(page, 'Instellingen');
  await page.getByRole('link', { name: 'Tekstblokken' }).click();
  await page.getByRole('button', { name: /^Aandacht vragen/ }).click();
  const text = dialog.getByRole('textbox', { name: 'Tekst' });
  await text.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Wij van {raad.nam} schrijven u over {onderwerp}.');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog.getByRole('alert')).toContainText('{raad.nam} is geen veld');
  await expectAccessible(page);
  await text.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Wij van {raad.naam} schrijven u over {onderwerp}.');
  await expect(dialog.getByText('Wij van Adviesraad Sociaal Domein Merenveld schrijven u')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog).toHaveCount(0);

  // Moved by keys, and said.
  await page.getByRole('button', { name: /^Jaarthema/ }).press('Alt+ArrowUp');
  await expect(page.getByText('“Jaarthema” staat nu vóór “U vroeg ons advies”')).toHaveCount(1);
  await expectAccessible(page);

  await goByRail(page, 'Brieven');
  await page.getByRole('button', { name: 'Nieuwe brief' }).first().click();
  await dialog.getByRole('radio', { name: 'Memo' }).check({ force: true });
  await dialog.getByRole('textbox', { name: /^Onderwerp/ }).fill('de bus');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Begin de brief' }).click();
  const desk = new Desk(page);
  await desk.open();
  await expect(desk.text).toContainText(
    'Wij van Adviesraad Sociaal Domein Merenveld schrijven u over de bus.',
  );

  // By the keyboard alone: found by two words, filled, and taken back as one step.
  await desk.toEndOf('Wij van Adviesraad Sociaal Domein Merenveld schrijven u over de bus.');
  await page.keyboard.press('Control+Alt+k');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('gesprek uitnodigen');
  await page.keyboard.press('Enter');
  await expect(desk.text).toContainText(
    'Wij nodigen u graag uit voor een gesprek over dit onderwerp: de bus.',
  );
  await page.keyboard.press('Control+z');
  await expect(desk.text).not.toContainText('Wij nodigen u graag uit');

  await desk.text.getByText('Wij van Adviesraad').click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Invoegen' }).click();
  await page.getByRole('menuitem', { name: /^Bewaar selectie als tekstblok/ }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Wie wij zijn');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Invoegen' }).click();
  await page.getByRole('menuitem', { name: /^Tekstblok/ }).click();
  await expect(dialog.getByRole('option', { name: /^Wie wij zijn/ })).toHaveCount(1);
});
