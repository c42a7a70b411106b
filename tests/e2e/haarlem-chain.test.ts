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

test('the chain of Haarlem is entered from its documents, and its effect shows what they show', async ({
  program,
}) => {
  test.skip(!existsSync(seeds), 'the real documents are not on this machine');
  const { page } = program;
  await setUpCouncil(page);
  await sendTheAdvice(page);
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
  await page.getByRole('button', { name: /^Bevestig alle/ }).click();
  await expect(page.getByText('bevestigd').first()).toBeVisible();
  await picture(page, 'motion-confirmed');

  await page
    .getByRole('navigation', { name: 'Plaats' })
    .getByRole('link', { name: /cliëntondersteuning/ })
    .click();
  await picture(page, 'dossier');
  await page.getByRole('button', { name: 'Doorwerking' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Doorwerking van/);
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
