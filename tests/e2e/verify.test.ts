/** A Word file is held against what was signed: on a machine with nothing, by choosing it and by dropping it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sealed, signedAdvice, testKey, wordFileOf } from '../fixtures/letters/sealed-letter';
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { dropFile } from './pages/drop-file';
import { openSample } from './pages/first-run';
import { goByRail, workAs } from './pages/rail';

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

test('says what became of the key a letter was signed with', async ({ program }) => {
  const { page } = program;
  await openSample(page);
  await saveByDownload(page);
  await goByRail(page, 'Brieven');
  await page.getByRole('row', { name: 'Dank voor het gesprek met mantelzorgers' }).click();
  await expect(page.getByRole('button', { name: 'Leg verzending vast' })).toBeVisible();
  const word = await new Desk(page).export();
  const dropped = async (answer: string): Promise<void> => {
    await goByRail(page, 'Controle');
    await dropFile(page, word);
    await expect(page.getByRole('heading', { name: answer })).toBeVisible({ timeout: 20_000 });
  };
  await dropped('Dit is precies wat is ondertekend');
  await expect(page.getByText('deze sleutel daarna vervangen')).toBeHidden();

  // The chair forgets the passphrase and makes a new key: the signature of before holds.
  await workAs(page, 'Ruud Bakelaar');
  await goByRail(page, 'Instellingen');
  await page.getByRole('link', { name: 'Mensen' }).click();
  await page.getByRole('button', { name: 'Maak een nieuwe sleutel' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nieuwe wachtzin').fill('een heel andere zin');
  await dialog.getByLabel('Nog een keer').fill('een heel andere zin');
  await dialog.getByRole('button', { name: 'Maak de sleutel' }).click();
  await expect(dialog).toBeHidden({ timeout: 20_000 });
  await dropped('Dit is precies wat is ondertekend');
  await expect(page.getByText('deze sleutel daarna vervangen')).toBeVisible();
  await expectAccessible(page);

  // The list says the key had ended before the moment in the seal, as after a theft: somebody may have filled that in.
  await page.evaluate(async () => {
    const opening = indexedDB.open('raadgever');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const keys = opening.result.transaction('signingKeys', 'readwrite').objectStore('signingKeys');
    const all = keys.getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    for (const key of all.result) {
      if (key.ended) keys.put({ ...key, ended: { ...key.ended, at: '2020-01-01T00:00:00.000Z' } });
    }
    await new Promise((resolve) => keys.transaction.addEventListener('complete', resolve));
    opening.result.close();
  });
  await dropped('De tekst klopt met het zegel, maar de sleutel niet met de persoon');
  await expect(page.getByText('was al beëindigd vóór het moment')).toBeVisible();
  await expectAccessible(page);
});
