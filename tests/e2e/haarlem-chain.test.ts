/**
 * The chain of Haarlem, 2015-2017, entered through the program from the real documents: the advice of 28 October 2016,
 * the executive's memo, and the motion of 6 April 2017. Its effect shows what the documents show.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { setUpCouncil } from './pages/first-run';
import { readBack, validate } from './pages/word-file';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

function seed(start: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(start));
  if (!name) throw new Error(`no seed ${start}`);
  return join(seeds, name);
}

/** For who wants to look: the pages as pictures, where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.RAADGEVER_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: false });
}

/** The advice as it was sent: read from its text, with the date and reference that stand on it. */
async function sendTheAdvice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lees een brief in' }).click();
  await page.locator('input[type=file]').setInputFiles(seed('001'));
  await expect(page.getByText('10 adviespunten')).toBeVisible();
  await page.getByLabel('Naam van het dossier').fill('Onafhankelijke cliëntondersteuning');
  await page.getByRole('button', { name: 'Maak de brief' }).click();
  const desk = new Desk(page);
  await desk.open();
  await desk.dispatch('28-10-2016');
}

async function pasteTheMotion(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Acties voor/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Leg een motie vast' }).click();
  await page.getByLabel('Tekst van de motie').fill(readFileSync(seed('002'), 'utf8'));
  await page.getByRole('button', { name: 'Lees de tekst' }).click();
  await expect(page.getByRole('textbox', { name: /^Datum van de raadsvergadering/ })).toHaveValue('6-4-2017');
  await picture(page, 'motion-form');
  await page.getByRole('button', { name: /Besluit/ }).click();
  await page.getByRole('option', { name: 'Aangenomen' }).click();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Advies' })).toBeVisible();
}

/** The memo bears no day: it speaks of 1 March 2017 as still to come, and of October 2016 as past. */
async function registerTheMemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leg reactie vast' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles(seed('003'));
  await expect(dialog.getByText(/is gelezen/)).toBeVisible();
  const on = dialog.getByRole('textbox', { name: /^Binnengekomen op/ });
  await on.fill('1-2-2017');
  await on.press('Tab');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reactie van het college' })).toBeVisible();
  await expect(page.getByText('0 van 10')).toBeVisible();
}

/** A passage by its words, chosen with the keyboard, and the number of the point it is about. */
async function quoteFor(page: Page, words: RegExp, number: number, verdict: string): Promise<void> {
  await page.getByRole('option', { name: words }).first().focus();
  await page.keyboard.press(String(number));
  await page.keyboard.press(verdict);
}

async function judgeTheMemo(page: Page): Promise<void> {
  await quoteFor(page, /Voor de invulling hiervan wordt een bureau of organisatie gezocht/, 2, 'o');
  await expect(page.getByText('1 van 10')).toBeVisible();
  await quoteFor(page, /Cliëntondersteuning wordt actief|met ingang van 1 maart 2017/, 7, 'd');
  await expect(page.getByText('2 van 10')).toBeVisible();
  // The words stayed when the verdict was changed at once.
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: 'Punt 7' })
      .getByText(/1 maart 2017/),
  ).toBeVisible();
  await expect(page.getByText(/Nog zonder oordeel/)).toBeVisible();
  await picture(page, 'reply');
  await expectAccessible(page);
}

async function confirmCommitments(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoek toezeggingen in een stuk' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /met ingang van 1 maart 2017/ }).check({ force: true });
  await dialog.getByRole('checkbox', { name: /na twee jaar evalueren/ }).check({ force: true });
  await picture(page, 'harvest');
  await dialog.getByRole('button', { name: 'Leg 2 toezeggingen vast' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('wo 1 maart 2017')).toBeVisible();
}

/** A pool of organisations was ordered, one bureau delivered. */
async function recordTheBureau(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Acties voor Punt 1', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Leg vast wat er is gedaan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wat er is gedaan').fill('Eén bureau biedt de ondersteuning aan.');
  await dialog.getByText('Dit is iets anders dan er is besloten').click();
  await dialog.getByLabel('Waarin verschilt het?').fill('Een poule is besloten, één bureau geleverd.');
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toBeHidden();
}

test('the chain of Haarlem is entered from its documents, and its effect shows what they show', async ({
  program,
}) => {
  test.skip(!existsSync(seeds), 'the real documents are not on this machine');
  const { page } = program;
  await setUpCouncil(page);
  await sendTheAdvice(page);
  await registerTheMemo(page);
  await judgeTheMemo(page);
  await page.getByRole('link', { name: 'Onafhankelijke cliëntondersteuning' }).first().click();
  await pasteTheMotion(page);
  await picture(page, 'motion-proposed');

  // Nine of ten taken over, one of them changed by money; nothing of the fallback.
  const advice = page.getByRole('list').filter({ hasText: 'Er wordt een poule gevormd' }).first();
  const points = advice
    .getByRole('listitem')
    .filter({ has: page.getByText(/overgenomen|Gewijzigd|Overgenomen/) });
  await expect(points.filter({ hasText: /^1 .*Overgenomen/s })).toHaveCount(1);
  await expect(points.filter({ hasText: 'De gemeente financiert' })).toContainText('Gewijzigd');
  await expect(points.filter({ hasText: 'De gemeente financiert' })).toContainText('25.000');
  await expect(points.filter({ hasText: 'alternatieve organisatievorm' })).toContainText('Niet overgenomen');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Bevestig de \d+ voorstellen/ }).click();
  await expect(page.getByText('bevestigd').first()).toBeVisible();
  await picture(page, 'motion-confirmed');

  await page
    .getByRole('banner')
    .getByRole('link', { name: /cliëntondersteuning/ })
    .click();
  await picture(page, 'dossier');
  await page.getByRole('button', { name: 'Doorwerking' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Doorwerking van/);
  await confirmCommitments(page);
  await recordTheBureau(page);
  const rowOf = (number: number) =>
    page
      .getByRole('row')
      .filter({ hasText: new RegExp(`^Punt ${number} `) })
      .first();
  await expect(rowOf(1)).toContainText('Anders gedaan');
  await expect(rowOf(1)).toContainText('één bureau geleverd');
  await expect(rowOf(7)).toContainText('2 x € 25.000');
  await expect(rowOf(8)).toContainText('Niet overgenomen');
  await expect(page.getByText('9 × Slaapt')).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 0));
  await picture(page, 'effect');
  await expectAccessible(page);
  await saveByDownload(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als Word-bestand' }).click();
  const file = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  expect(await validate(bytes)).toEqual([]);
  expect(await readBack(bytes)).toContain('Gewijzigd overgenomen in motie');
});
