/** From the secretary's draft to a signed letter that went out, on one machine: asked, sent back, signed, sent, and its story. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { goByRail, workAs } from './pages/rail';

const PASSPHRASE = 'de fietsen staan buiten';

async function askSignOff(page: Page, remark = ''): Promise<void> {
  await page.getByRole('button', { name: 'Naar ondertekening' }).click();
  const dialog = page.getByRole('dialog');
  if (remark !== '') await dialog.getByLabel(/^Wat wil je erbij zeggen/).fill(remark);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Zet klaar voor ondertekening' }).click();
  await expect(dialog).toBeHidden();
}

async function toSign(page: Page, subject: string): Promise<void> {
  await goByRail(page, 'Ondertekenen');
  await page.getByRole('link', { name: `Lees en onderteken: ${subject}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: subject, exact: true })).toBeVisible();
}

test('a letter is put forward, sent back, changed, signed and sent', async ({ program }) => {
  const { page } = program;
  const subject = 'Ongevraagd advies over wachttijden';
  await setUpCouncil(page);
  await makeDossier(page, 'Wachttijden jeugdhulp');
  const desk = await Desk.begin(page, subject);
  await desk.toEndOf(/^Advies$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Publiceer elke maand hoe lang de wachttijd is.');
  await desk.date('3-11-2025');
  await desk.saved();

  await askSignOff(page, 'Graag voor vrijdag.');
  await expect(page.getByText(/^Ligt ter ondertekening; klaargezet door Joke de Wit/)).toBeVisible();
  await expect(page.getByText(/^2025\D{0,2}0*1$/).first()).toBeVisible();
  await expect(desk.text).toBeHidden();

  // The chair reads it and wants something else.
  await workAs(page, 'Werk als Pieter Bos');
  await goByRail(page, 'Overzicht');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eén brief wacht op je handtekening.');
  await expectAccessible(page);
  await toSign(page, subject);
  await expect(page.getByText('Graag voor vrijdag.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vraag wijziging' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stuur terug' }).click();
  await expect(page.getByText('Schrijf op wat er anders moet.')).toBeVisible();
  await page.getByLabel('Wat moet er anders?').fill('Noem ook het kwartaal.');
  await page.getByRole('dialog').getByRole('button', { name: 'Stuur terug' }).click();
  await expect(page.getByText('Deze brief ligt niet ter ondertekening.')).toBeVisible();

  // The secretary sees why, and mends it.
  await workAs(page, 'Werk als Joke de Wit');
  await goByRail(page, 'Brieven');
  await page.getByRole('row', { name: subject }).click();
  await desk.open();
  await expect(page.getByText('Noem ook het kwartaal.')).toBeVisible();
  await desk.toEndOf('Publiceer elke maand hoe lang de wachttijd is.');
  await page.keyboard.type(' En per kwartaal de oorzaken.');
  await desk.saved();
  await askSignOff(page);

  // The chair sees what changed, makes a key, and signs.
  await workAs(page, 'Werk als Pieter Bos');
  await toSign(page, subject);
  await expect(page.getByText(/^Je las deze brief eerder/)).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'En per kwartaal de oorzaken.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Onderteken', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Je ondertekent hier voor het eerst/)).toBeVisible();
  await dialog.getByLabel('Nieuwe wachtzin').fill('kort');
  await dialog.getByLabel('Nog een keer').fill('kort');
  await dialog.getByRole('button', { name: 'Onderteken' }).click();
  await expect(dialog.getByText(/minstens 12 tekens/).last()).toBeVisible();
  await dialog.getByLabel('Nieuwe wachtzin').fill(PASSPHRASE);
  await dialog.getByLabel('Nog een keer').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Onderteken' }).click();
  await expect(dialog).toBeHidden({ timeout: 20_000 });
  await expect(page.getByText(/^Ondertekend door Pieter Bos, Voorzitter/)).toBeVisible();

  // Withdrawn at once; then the passphrase alone is asked, and a wrong one says only that.
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Ondertekend/ })
    .getByRole('button', { name: 'Maak ongedaan' })
    .click();
  await page.getByRole('button', { name: 'Onderteken', exact: true }).click();
  await dialog.getByLabel('Je wachtzin').fill('de fietsen staan binnen');
  await dialog.getByRole('button', { name: 'Onderteken' }).click();
  await expect(dialog.getByText('Deze wachtzin klopt niet.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Je wachtzin').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Onderteken' }).click();
  await expect(dialog).toBeHidden({ timeout: 20_000 });

  // The secretary sends what was signed.
  await workAs(page, 'Werk als Joke de Wit');
  await goByRail(page, 'Overzicht');
  await expect(page.getByText(/^Ondertekend op .*, nog niet verzonden$/)).toBeVisible();
  await goByRail(page, 'Brieven');
  await page.getByRole('row', { name: subject }).click();
  await page.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(dialog.getByText(/^Ondertekend door Pieter Bos/)).toBeVisible();
  const on = dialog.getByRole('textbox', { name: 'Verzonden op' });
  await on.fill('4-11-2025');
  await on.press('Tab');
  await dialog.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(dialog.getByText(/ligt vóór de dag van het akkoord/)).toBeVisible();
  const today = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  await on.fill(today);
  await on.press('Tab');
  await dialog.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Verzonden op/).first()).toBeVisible();

  // All of it on one page.
  await desk.choose('Hele verloop');
  const story = page.getByRole('article');
  await expect(story.getByRole('listitem')).toHaveCount(8);
  await expect(story.getByText('Noem ook het kwartaal.')).toBeVisible();
  await expect(story.getByText(/vingerafdruk [0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}/).first()).toBeVisible();
  await expect(story.getByText(/^Ingetrokken door Pieter Bos/)).toBeVisible();
  await expectAccessible(page);

  // The key is in the list, and its holder’s name says that it is protected.
  await page.goto(`${page.url().split('#')[0]}#/settings/people`);
  await expect(page.getByRole('heading', { name: 'Sleutels om te ondertekenen' })).toBeVisible();
  await expect(page.getByText(/op deze computer/)).toBeVisible();
  await expectAccessible(page);
});

test('a letter opened after it was signed says that the approval does not cover it, and can go back', async ({
  program,
}) => {
  const { page } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Mantelzorg');
  const desk = await Desk.begin(page, 'Vragen over respijtzorg');
  await desk.date('3-11-2025');
  await desk.choose('Leg akkoord vast');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Akkoord in een vergadering').click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Leg akkoord vast' }).click();
  await expect(page.getByText(/^Akkoord in een vergadering door Pieter Bos/)).toBeVisible();

  await desk.choose('Bewerk verder');
  await expect(dialog.getByText(/^Het akkoord geldt niet voor wat je daarna schrijft/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open om te bewerken' }).click();
  await expect(page.getByText('Het akkoord geldt niet voor deze tekst')).toBeVisible();
  await desk.open();
  await desk.toText();
  await page.keyboard.type('Nog iets. ');
  await desk.saved();
  await page.getByRole('button', { name: 'Terug naar de ondertekende tekst' }).click();
  await expect(page.getByText(/^Akkoord in een vergadering door Pieter Bos/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leg verzending vast' })).toBeVisible();
  await expect(page.getByText('Nog iets.')).toHaveCount(0);
});
