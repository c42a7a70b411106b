/** Real letters become letters on the desk: nothing is saved before a person has confirmed it. */
import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from './fixtures';
import { Desk } from './pages/desk';
import { saveByDownload } from './pages/downloads';
import { setUpCouncil } from './pages/first-run';
import { goByRail } from './pages/rail';
import { readBack, validate } from './pages/word-file';

const seeds = join(import.meta.dirname, '../../../shared/seeds');
const documents = join(import.meta.dirname, '../fixtures/documents');

function seed(start: string): string {
  const name = readdirSync(seeds).find((file) => file.startsWith(start));
  if (!name) throw new Error(`no seed ${start}`);
  return join(seeds, name);
}

for (const { start, dossier, points, fallback, subject } of [
  {
    start: '001',
    dossier: 'Cliëntondersteuning',
    points: 10,
    fallback: 9,
    subject: /Ongevraagd advies gratis/,
  },
  { start: '004', dossier: 'Vervolg', points: 3, fallback: 0, subject: /advies onafhankelijke/i },
]) {
  test(`reads the real letter ${start}, shows it for confirmation, and exports it to Word`, async ({
    program,
  }) => {
    test.skip(!existsSync(seeds), 'the real letters are not on this machine');
    const { page } = program;
    await setUpCouncil(page);
    await page.getByRole('button', { name: 'Lees een brief in' }).click();
    await page.locator('input[type=file]').setInputFiles(seed(start));
    await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeVisible();
    await expect(page.getByText(`${points} adviespunten`)).toBeVisible();
    if (fallback > 0) await expect(page.getByText(`${fallback} punten in het alternatief`)).toBeVisible();
    await expect(page.getByLabel('Onderwerp', { exact: true })).toHaveValue(subject);
    await expectAccessible(page);

    await page.getByLabel('Naam van het dossier').fill(dossier);
    await page.getByRole('button', { name: 'Maak de brief' }).click();
    const desk = new Desk(page);
    await desk.open();
    const outline = page.getByRole('navigation', { name: 'Inhoud van de brief' });
    await expect(outline.getByText(String(points), { exact: true })).toBeVisible();
    await expectAccessible(page);

    await saveByDownload(page);
    const file = await desk.export();
    expect(await validate(file.bytes)).toEqual([]);
    const words = await readBack(file.bytes);
    for (const word of ['onafhankelijke', 'cliëntondersteuning', 'college']) expect(words).toContain(word);
  });
}

/** 60 MB: too large to hand over in memory, as a film chosen by mistake would be. */
async function largeFile(folder: string): Promise<string> {
  const path = join(folder, 'groot.txt');
  await writeFile(path, Buffer.alloc(60_000_000, 'a '));
  return path;
}

test('refuses what is no text, in words, and saves nothing', async ({ program, profile }) => {
  const { page } = program;
  await setUpCouncil(page);
  await page.getByRole('button', { name: 'Lees een brief in' }).click();
  const file = page.locator('input[type=file]');
  const refused = page.getByRole('alert');

  await file.setInputFiles({ name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
  await expect(refused).toBeVisible();
  await file.setInputFiles({
    name: 'foto.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2]),
  });
  await expect(refused).toBeVisible();
  await file.setInputFiles({
    name: 'brief.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(refused).toContainText('beschadigd');
  await file.setInputFiles(join(documents, 'locked.pdf'));
  await expect(refused).toContainText('wachtwoord');
  await file.setInputFiles({ name: 'brief.rtf', mimeType: 'text/rtf', buffer: Buffer.from('{\\rtf1}') });
  await expect(refused).toContainText('brief.rtf');
  await file.setInputFiles(await largeFile(profile));
  await expect(refused).toContainText('groot.txt');

  await goByRail(page, 'Brieven');
  await expect(page.getByText('Een brief hoort in een dossier.')).toBeVisible();
});

test('reads a text in an old encoding with signs as Word leaves them', async ({ program }) => {
  const { page } = program;
  await setUpCouncil(page);
  await page.getByRole('button', { name: 'Lees een brief in' }).click();
  const letter =
    'Aan het college van burgemeester en wethouders van Merenveld\r\n\r\nDatum 3 november 2025\r\nOns kenmerk 2025/4\r\n' +
    'Onderwerp Advies over cli\u00ebntondersteuning\r\n\r\nGeacht college,\r\n\r\nHet Advies\r\n\r\nDe raad adviseert u het volgende.\r\n\r\n' +
    '- Wijs \u00e9\u00e9n loket aan.\r\n- Maak de hulp gratis.\r\n\r\nMet vriendelijke groet,\r\n\r\nPieter Bos\r\nVoorzitter';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'oud.txt', mimeType: 'text/plain', buffer: Buffer.from(letter, 'latin1') });
  await expect(page.getByText('2 adviespunten')).toBeVisible();
  await expect(page.getByLabel('Onderwerp', { exact: true })).toHaveValue('Advies over cliëntondersteuning');
  await expect(page.getByLabel('Ons kenmerk')).toHaveValue('2025/4');
  await expect(page.getByRole('textbox', { name: /^Datum/ })).toHaveValue('3-11-2025');
  await expect(page.getByText('Wijs één loket aan.')).toBeVisible();
});

// The worker that reads a PDF must come from our own origin; a message of the content policy fails the test.
for (const name of ['reply.docx', 'reply.pdf']) {
  test(`reads a letter from ${name}`, async ({ program }) => {
    const { page } = program;
    await setUpCouncil(page);
    await page.getByRole('button', { name: 'Lees een brief in' }).click();
    await page.locator('input[type=file]').setInputFiles(join(documents, name));
    await expect(page.getByRole('heading', { name: 'Klopt dit?' })).toBeVisible();
    await expect(page.getByLabel('Onderwerp', { exact: true })).toHaveValue(
      'Reactie op uw advies over vervoer',
    );
    await expect(page.getByLabel('Ons kenmerk')).toHaveValue('SD-2024/118');
    await expect(page.getByRole('textbox', { name: /^Datum/ })).toHaveValue('14-3-2024');
    await expect(page.getByText('Na een jaar zullen wij evalueren')).toBeVisible();
  });
}
