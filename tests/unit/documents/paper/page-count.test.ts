/**
 * The pages of the preview beside those LibreOffice makes of the same files: of the sample's letters, and of real ones
 * where they are. LibreOffice is not Word either; a letter in which a line falls otherwise may be a page off.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { isOfficeHere, OFFICE_MISSING } from '../../../documents-checks/office-here';
import { openPaper, type PaperInChromium } from '../../../documents-checks/paper-in-chromium';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { realLetters, sampleLetters } from './letters-on-paper';

const run = promisify(execFile);
const MISSING = `needs Chromium; ${OFFICE_MISSING}`;

let folder = '';
let paper: PaperInChromium | null = null;
let isHere = false;

beforeAll(async () => {
  paper = await openPaper();
  isHere = paper !== null && (await isOfficeHere());
  folder = await mkdtemp(join(tmpdir(), 'paper-'));
}, 120_000);

afterAll(async () => {
  await paper?.close();
  await rm(folder, { recursive: true, force: true });
});

async function pagesOf(pdf: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [pdf]);
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1]);
}

it('nearly every letter has as many pages as LibreOffice gives it', { timeout: 240_000 }, async (context) => {
  if (paper === null || !isHere) return context.skip(MISSING);
  const letters = [
    ...sampleLetters(),
    ...(await realLetters()),
    { name: 'transport', letter: transportAdvice },
    { name: 'follow-up', letter: followUpWithAnnexes },
  ];
  const drawn = new Map<string, number>();
  for (const { name, letter } of letters) {
    const bytes = await writeLetterDocx(letter);
    await writeFile(join(folder, `${name}.docx`), bytes);
    drawn.set(name, (await paper.draw(bytes)).pages.length);
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = letters.map(({ name }) => join(folder, `${name}.docx`));
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);

  const differing: string[] = [];
  for (const [name, count] of drawn) {
    const theirs = await pagesOf(join(folder, `${name}.pdf`));
    expect(Math.abs(theirs - count), name).toBeLessThanOrEqual(1);
    if (theirs !== count) differing.push(`${name}: ${count}, LibreOffice ${theirs}`);
  }
  expect(differing.length, differing.join('; ')).toBeLessThanOrEqual(letters.length / 10);
});
