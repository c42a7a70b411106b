/** From an empty profile to a letter that is out of the door with a term running. */

import { expect, expectAccessible, test } from './fixtures';
import { advice } from './pages/advice';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { goByRail } from './pages/rail';
import { readBack, validate } from './pages/word-file';

test('sets up a council, writes a letter, exports it, sends it, and sees what is owed', async ({
  program,
}) => {
  let { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom bij Raadgever');
  await expectAccessible(page);
  await setUpCouncil(page);
  await makeDossier(page, 'Wachttijden jeugdhulp');
  await expectAccessible(page);

  let desk = await Desk.begin(page, 'Ongevraagd advies over wachttijden');
  await expect(desk.subject).toHaveValue('Ongevraagd advies over wachttijden');

  // Typed as people type: into the form's own parts, points made by Enter.
  await desk.toEndOf(/^Advies$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type(advice.first);
  await page.keyboard.press('Enter');
  await page.keyboard.type(advice.second);
  await expect(
    page.getByRole('navigation', { name: 'Inhoud van de brief' }).getByText(advice.first),
  ).toBeVisible();
  await desk.date('3-11-2025');
  await desk.saved();
  await expectAccessible(page);

  // A reload, and then a program that is killed, lose nothing.
  await page.reload();
  await desk.open();
  await expect(desk.text).toContainText(advice.second);
  await desk.toEndOf(advice.second);
  await page.keyboard.type(' Vandaag nog.');
  await desk.saved();
  page = await program.killAndRestart();
  desk = new Desk(page);
  await page.goto(page.url());
  await goByRail(page, 'Brieven');
  await page.getByRole('row', { name: 'Ongevraagd advies over wachttijden' }).click();
  await desk.open();
  await expect(desk.text).toContainText(`${advice.second} Vandaag nog.`);

  await desk.giveReference();
  await saveByDownload(page);
  const file = await desk.export();
  expect(file.name).toMatch(/\.docx$/);
  expect(await validate(file.bytes)).toEqual([]);
  const words = await readBack(file.bytes);
  expect(words).toContain('Adviesraad Sociaal Domein Merenveld');
  expect(words).toContain(advice.first);
  expect(words).toContain(`${advice.second} Vandaag nog.`);
  // Six weeks from Monday 3 November 2025: Monday 15 December 2025.
  expect(words).toContain('15 december 2025');

  await desk.dispatch('3-11-2025');
  await expect(page.getByText(/Reactie uiterlijk ma 15 december 2025/)).toBeVisible();
  await expect(page.getByText('Verzonden op ma 3 november 2025')).toBeVisible();
  await expectAccessible(page);

  await goByRail(page, 'Overzicht');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Eén reactie is te laat;/);
  await expect(page.getByText('15 dec 2025').first()).toBeVisible();
  await expectAccessible(page);
});

test('a dispatch can be undone at once, and what was frozen stays in the history', async ({ program }) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Mantelzorg');
  const desk = await Desk.begin(page, 'Vragen over respijtzorg');
  await desk.date('3-11-2025');
  await desk.giveReference('2025/9');
  await desk.dispatch('4-11-2025');
  await expect(page.getByText('Verzonden op di 4 november 2025')).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Verzending vastgelegd' })
    .getByRole('button', { name: 'Maak ongedaan' })
    .click();
  await desk.open();
  await expect(page.getByRole('button', { name: 'Naar ondertekening' })).toBeVisible();
  await page.getByRole('tab', { name: 'Versies' }).click();
  await expect(page.getByText(/^Ingetrokken door Joke de Wit/)).toBeVisible();
});
