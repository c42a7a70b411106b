/**
 * Secretary and chair on two machines that know nothing of each other: a letter goes to be signed, comes back, is sent,
 * and the file of it is held against what was signed. Beside it a dossier that members may read.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, expectAccessible, test } from './fixtures';
import { type Launched, launch } from './launch';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { dropFile } from './pages/drop-file';
import { makeDossier, setUpCouncil } from './pages/first-run';
import { goByRail } from './pages/rail';

const PASSPHRASE = 'de fietsen staan buiten';
const SUBJECT = 'Ongevraagd advies over wachttijden';

/** Two programs run beside each other. */
test.describe.configure({ timeout: 300_000 });

async function onSecondMachine(
  host: 'chromium' | 'electron',
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'raadgever-chair-'));
  const context = { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1280, height: 800 } };
  let launched: Launched | null = null;
  try {
    launched = await launch({ host, profile, context }, () => {});
    await work(launched.page);
  } finally {
    await launched?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** In the dialog of this title, as a file by itself. */
async function makeFile(
  page: Page,
  title: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await saveByDownload(page);
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByText('Als los bestand').click();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Maak het bestand' }).click();
  const file = await download;
  const bytes = await readFile(await file.path());
  await expect(dialog.getByText('Het bestand staat klaar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Klaar' }).click();
  return { name: file.suggestedFilename(), bytes };
}

async function takeIn(page: Page, file: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  await dropFile(page, file);
  await expect(page.getByRole('heading', { level: 1, name: 'Bestand van iemand anders' })).toBeVisible();
  await expect(page.locator('#summary')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^(Neem over|Open om te lezen)$/ }).click();
}

function withAnotherWord(word: Buffer, from: string, to: string): Buffer {
  const parts = unzipSync(new Uint8Array(word));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(from);
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) }));
}

test('a letter goes to the chair and back, is sent, and proved by dropping its file', async ({ program }) => {
  const { page, host } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Wachttijden jeugdhulp');
  const desk = await Desk.begin(page, SUBJECT);
  await desk.toEndOf(/^Advies$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Publiceer elke maand hoe lang de wachttijd is.');
  await desk.date('3-11-2025');
  await desk.saved();
  await page.getByRole('button', { name: 'Naar ondertekening' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Zet klaar voor ondertekening' }).click();
  await expect(dialog).toBeHidden();
  await desk.choose('Stuur naar de ander');
  const toChair = await makeFile(page, 'Stuur naar voorzitter');
  expect(toChair.name).toMatch(/\.raadgever$/);

  let toSecretary = toChair;
  await onSecondMachine(host, async (chair) => {
    await takeIn(chair, toChair);
    await expect(chair.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible({ timeout: 20_000 });
    await chair.getByRole('button', { name: /Pieter Bos/ }).click();
    await goByRail(chair, 'Ondertekenen');
    await chair.getByRole('link', { name: `Lees en onderteken: ${SUBJECT}` }).click();
    // On a machine that never showed a page, what lays it out is fetched first.
    const point = chair.getByText('Publiceer elke maand hoe lang de wachttijd is.');
    await expect(point).toBeVisible({ timeout: 30_000 });
    await chair.getByRole('button', { name: 'Onderteken', exact: true }).click();
    const sign = chair.getByRole('dialog');
    await sign.getByLabel('Nieuwe wachtzin').fill(PASSPHRASE);
    await sign.getByLabel('Nog een keer').fill(PASSPHRASE);
    await sign.getByRole('button', { name: 'Onderteken' }).click();
    await expect(sign).toBeHidden({ timeout: 20_000 });
    await chair.getByRole('button', { name: 'Stuur terug naar secretaris' }).click();
    toSecretary = await makeFile(chair, 'Stuur terug naar secretaris');
  });

  await goByRail(page, 'Overzicht');
  await takeIn(page, toSecretary);
  await expect(page.getByText('Het is overgenomen')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Er kwam een nieuwe sleutel mee van Pieter Bos')).toBeVisible();
  await expectAccessible(page);
  // Once more: nothing is new.
  await dropFile(page, toSecretary);
  await expect(page.getByText('Alles wat in dit bestand staat, is hier al.')).toBeVisible();

  await goByRail(page, 'Brieven');
  await page.getByRole('row', { name: SUBJECT }).click();
  await page.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(dialog.getByText(/^Ondertekend door Pieter Bos/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Leg verzending vast' }).click();
  await expect(dialog).toBeHidden();

  await saveByDownload(page);
  const word = await desk.export();
  await goByRail(page, 'Controle');
  await dropFile(page, word);
  const exact = page.getByRole('heading', { name: 'Dit is precies wat is ondertekend' });
  await expect(exact).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('Pieter Bos, Voorzitter')).toBeVisible();
  await expectAccessible(page);
  await dropFile(page, { name: 'anders.docx', bytes: withAnotherWord(word.bytes, 'elke maand', 'elk jaar') });
  await expect(
    page.getByRole('heading', { name: 'Dit is niet wat is ondertekend: er is iets veranderd' }),
  ).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('ins')).toContainText('elk jaar');
});

test('a dossier goes to members, who can read it and change nothing', async ({ program }) => {
  const { page, host } = program;
  await setUpCouncil(page);
  await makeDossier(page, 'Wachttijden jeugdhulp');
  const desk = await Desk.begin(page, SUBJECT);
  await desk.saved();
  await goByRail(page, 'Dossiers');
  await page.getByRole('row', { name: 'Wachttijden jeugdhulp' }).click();
  await page.getByRole('button', { name: 'Acties voor Wachttijden jeugdhulp' }).click();
  await page.getByRole('menuitem', { name: 'Maak een leeskopie voor leden' }).click();
  const copy = await makeFile(page, 'Maak een leeskopie voor leden');
  await onSecondMachine(host, async (member) => {
    await takeIn(member, copy);
    await expect(member.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible({ timeout: 20_000 });
    await member.getByRole('button', { name: /Pieter Bos/ }).click();
    await expect(member.getByText(/^Dit is een kopie om te lezen, gemaakt door Joke de Wit/)).toBeVisible();
    await goByRail(member, 'Brieven');
    await member.getByRole('row', { name: SUBJECT }).click();
    await expect(member.getByRole('tab').first()).toBeVisible();
    await expect(new Desk(member).text).toBeHidden();
    await expectAccessible(member);
  });
});
