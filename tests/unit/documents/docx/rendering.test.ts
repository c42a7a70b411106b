/**
 * A letter as LibreOffice lays it out: what a screen reader hears of the PDF made of it, and where its head
 * ends up on paper. A check of the rendering, not of validity: LibreOffice mends in silence what Word refuses.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { isOfficeHere, OFFICE_MISSING } from '../../../documents-checks/office-here';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';

const run = promisify(execFile);
const TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const POINTS_TO_MM = 25.4 / 72;

let folder = '';
let pdf: string | null = null;

beforeAll(async () => {
  if (!(await isOfficeHere())) return;
  folder = await mkdtemp(join(tmpdir(), 'rendering-'));
  const docx = join(folder, 'letter.docx');
  await writeFile(docx, await writeLetterDocx(followUpWithAnnexes));
  // A profile of its own: LibreOffice refuses to start twice in one.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', TAGGED, '--outdir', folder, docx]);
  pdf = join(folder, 'letter.pdf');
}, 120_000);

afterAll(async () => {
  if (folder !== '') await rm(folder, { recursive: true, force: true });
});

interface Word {
  readonly text: string;
  /** In millimetres from the left and the top of the paper. */
  readonly left: number;
  readonly top: number;
}

async function wordsOnPage(file: string, page: number): Promise<Word[]> {
  const { stdout } = await run('pdftotext', ['-f', `${page}`, '-l', `${page}`, '-bbox', file, '-']);
  const words = stdout.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g);
  return Array.from(words, ([, left, top, text = '']) => ({
    text,
    left: Number(left) * POINTS_TO_MM,
    top: Number(top) * POINTS_TO_MM,
  }));
}

describe('a letter laid out', () => {
  it('is heard as a document with a title, a language, headings and a header row', async ({ skip }) => {
    if (pdf === null) return skip(OFFICE_MISSING);
    const { stdout: facts } = await run('pdfinfo', [pdf]);
    expect(facts).toMatch(/^Title:\s+Vervolgadvies over begeleiding bij schulden$/m);
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(await readFile(pdf, 'latin1')).toContain('/Lang(nl-NL)');
    const { stdout: structure } = await run('pdfinfo', ['-struct-text', pdf]);
    expect(structure).toMatch(/H1 \(block\):[^"]*"Betreft/);
    expect(structure).toMatch(/H1 \(block\):[^"]*"Samenvatting"/);
    expect(structure).toMatch(/H2 \(block\):[^"]*"Bereikbaarheid"/);
    expect(structure).toMatch(/^\s+TH\b/m);
  });

  it('has its address behind the window and its references on their line', async ({ skip }) => {
    if (pdf === null) return skip(OFFICE_MISSING);
    const words = await wordsOnPage(pdf, 1);
    const place = (text: string): Word | undefined => words.find((word) => word.text === text);
    expect(place('Gemeente')?.left).toBeCloseTo(105, 0);
    for (const [label, left] of [
      ['Datum', 35],
      ['Ons', 70],
      ['Uw', 105],
    ] as const) {
      expect(place(label)?.left).toBeCloseTo(left, 0);
      expect(Math.abs((place(label)?.top ?? 0) - 98)).toBeLessThan(1.5);
    }
  });

  it('numbers the pages from the second on', async ({ skip }) => {
    if (pdf === null) return skip(OFFICE_MISSING);
    const first = (await wordsOnPage(pdf, 1)).map(({ text }) => text).join(' ');
    const second = (await wordsOnPage(pdf, 2)).map(({ text }) => text).join(' ');
    expect(first).not.toContain('Pagina');
    expect(second).toMatch(/Pagina 2 van [3-9]$/);
    expect(second).toMatch(/^Cliëntenraad Werk en Zorg Oosterdam 14/);
  });
});
