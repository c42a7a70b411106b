/** A Word file is held against what was signed: on a machine with nothing, by choosing it and by dropping it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sealed, signedAdvice, testKey, wordFileOf } from '../fixtures/letters/sealed-letter';
import { expect, expectAccessible, test } from './fixtures';
import { dropFile } from './pages/drop-file';
import { openSample } from './pages/first-run';
import { goByRail } from './pages/rail';

async function signedFile(): Promise<Buffer> {
  return Buffer.from(await wordFileOf(await sealed(signedAdvice, await testKey())));
}

function withOtherAmount(word: Buffer): Buffer {
  const parts = unzipSync(new Uint8Array(word));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(xml.replace('€ 25.000', '€ 52.000'));
  return Buffer.from(zipSync(parts));
}

test('tells a signed file from a changed one, before there is a council here', async ({ program }) => {
  const { page } = program;
  const word = await signedFile();
  await page.getByRole('link', { name: 'Alleen een Word-bestand controleren?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({ name: 'brief.docx', mimeType: '', buffer: word });
  await expect(
    page.getByRole('heading', { name: 'Dit bestand is heel, maar hier is niet bekend wie het ondertekende' }),
  ).toBeVisible();
  await expect(page.getByText('Hanna Terpstra, Voorzitter')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Controleer een ander bestand' }).click();
  await choose.setInputFiles({ name: 'veranderd.docx', mimeType: '', buffer: withOtherAmount(word) });
  await expect(
    page.getByRole('heading', { name: 'Dit is niet wat is ondertekend: er is iets veranderd' }),
  ).toBeVisible();
  await expect(page.locator('ins')).toContainText('€ 52.000');
  await expect(page.locator('del')).toContainText('€ 25.000');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Controleer een ander bestand' }).click();
  await choose.setInputFiles({ name: 'half.docx', mimeType: '', buffer: word.subarray(0, word.length / 2) });
  await expect(page.getByRole('heading', { name: 'Dit bestand houdt halverwege op' })).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar het begin' }).click();
  await expect(page.getByRole('button', { name: /^Richt je raad in/ })).toBeVisible();
});

test('takes a file that is dropped anywhere on the window', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await goByRail(page, 'Dossiers');
  await dropFile(page, { name: 'brief.docx', bytes: await signedFile() });
  await expect(page.getByRole('heading', { level: 1, name: 'Controle' })).toBeVisible();
  await expect(page.getByText('is niet de raad op deze computer')).toBeVisible();
  await expectAccessible(page);
  await dropFile(page, { name: 'foto.xyz', bytes: Buffer.from('niets') });
  await expect(page.getByText('foto.xyz kan hier niet worden geopend')).toBeVisible();
});
