/** The whole council in one file, and back on another machine. */

import { expect, expectAccessible, test } from './fixtures';
import { saveByDownload } from './pages/downloads';
import { openSample } from './pages/first-run';
import { goByRail } from './pages/rail';

test('saves the council, and brings it back on an empty profile', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Instellingen');
  await page.getByRole('link', { name: 'Archief', exact: true }).click();
  await expectAccessible(page);
  await saveByDownload(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar een archief' }).click();
  const file = await download;
  const path = await file.path();
  await expect(page.getByText(/Het archief is bewaard als/)).toBeVisible();

  // The sample may be left; a council of one's own never could.
  await page.getByRole('button', { name: 'Begin met je eigen raad' }).click();
  await page.getByRole('button', { name: /^Zet een archief terug/ }).click();
  await expectAccessible(page);

  // Damaged first: refused, and nothing is there afterwards.
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({
    name: 'kapot.raad',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\u0003\u0004 kapot'),
  });
  await expect(page.getByRole('alert')).toBeVisible();

  await choose.setInputFiles(path);
  await expect(page.getByText(/Vlierwaard.*7 dossiers.*18 brieven/)).toBeVisible();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await page.getByRole('button', { name: /Hanneke Tuinstra/ }).click();
  await expect(page.getByRole('heading', { name: 'Te doen' })).toBeVisible();
  await goByRail(page, 'Brieven');
  await expect(page.getByRole('row', { name: 'Ongevraagd advies over respijtzorg' })).toBeVisible();
});
