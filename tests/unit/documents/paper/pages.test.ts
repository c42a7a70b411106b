/** What stands on the pages of the preview, and what a reader of the PDF made of them is told. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';
import { usualStationery } from '#core/records/stationery';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import {
  type DrawnPaper,
  openPaper,
  type PaperInChromium,
} from '../../../documents-checks/paper-in-chromium';
import { body, heading, paragraph } from '../../../fixtures/letters/parts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { sampleLetters } from './letters-on-paper';

const run = promisify(execFile);
const NO_CHROMIUM = 'needs Chromium';

let paper: PaperInChromium | null = null;
beforeAll(async () => {
  paper = await openPaper();
}, 60_000);
afterAll(async () => paper?.close());

function letterOf(...content: readonly BodyNode[]): LetterDocument {
  return { ...transportAdvice, body: body(...content) };
}

async function drawn(letter: LetterDocument): Promise<DrawnPaper | null> {
  return (await paper?.draw(await writeLetterDocx(letter))) ?? null;
}

const sentence = 'De deelnemers wachtten lang op de bus en kwamen daardoor te laat op hun werk. ';
const long = (number: number): BodyNode => paragraph(`Alinea ${number}. ${sentence.repeat(6)}`);

function footnote(id: string, text: string): BodyNode {
  return { type: 'footnote', attrs: { id }, content: [{ type: 'text', text }] };
}

describe('the pages of a letter', () => {
  it('hold all its words once, with the right number on every later page', async (context) => {
    const paragraphs = Array.from({ length: 30 }, (_, number) => long(number));
    const pages = (await drawn(letterOf(...paragraphs)))?.pages;
    if (!pages) return context.skip(NO_CHROMIUM);
    expect(pages.length).toBeGreaterThan(4);
    const text = pages.join(' ');
    for (let number = 0; number < 30; number += 1) {
      expect(text.split(`Alinea ${number}.`)).toHaveLength(2);
    }
    expect(text.split('deelnemers').length - 1).toBe(180);
    pages.slice(1).forEach((page, at) => {
      expect(page).toContain(`Pagina ${at + 2} van ${pages.length}`);
    });
  });

  it('have their number on one line at the right, however long it is', async (context) => {
    const ofLength = async (length: number) =>
      drawn(letterOf(...Array.from({ length }, (_, number) => long(number))));
    const short = await ofLength(10);
    const letter = await ofLength(120);
    if (!short || !letter) return context.skip(NO_CHROMIUM);
    const { pages, feet } = letter;
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.at(-1)).toContain(`Pagina ${pages.length} van ${pages.length}`);
    expect(short.pages.length).toBeLessThan(10);
    const [, usual] = short.feet;
    expect(usual?.height).toBeGreaterThan(0);
    expect(usual?.right).toBeGreaterThan(600);
    expect(feet.slice(1)).toEqual(feet.slice(1).map(() => usual));
  });

  it('have the marks to fold by at their place on the first page, and nothing of them among the words', async (context) => {
    const stationery = { ...usualStationery, foldMarks: 'thirds' } as const;
    const marked = await drawn({ ...letterOf(long(1)), stationery });
    const bare = await drawn(letterOf(long(1)));
    if (!marked || !bare) return context.skip(NO_CHROMIUM);
    expect(marked.onPage.map(Math.round)).toEqual([107, 212]);
    expect(bare.onPage).toEqual([]);
    expect(marked.pages).toEqual(bare.pages);
  });

  it('keep a heading with the text under it', async (context) => {
    for (let before = 1; before < 9; before += 1) {
      const paragraphs = Array.from({ length: before }, (_, number) => long(number));
      const pages = (await drawn(letterOf(...paragraphs, heading(2, 'Een tussenkop'), long(99))))?.pages;
      if (!pages) return context.skip(NO_CHROMIUM);
      const page = pages.find((each) => each.includes('Een tussenkop'));
      expect(page).toContain('Alinea 99.');
    }
  });

  it('have a note at the foot of the page that refers to it', async (context) => {
    const noted = Array.from({ length: 24 }, (_, number) =>
      paragraph(`Plek ${number}. ${sentence.repeat(3)}`, footnote(`n${number}`, `Noot bij plek ${number}.`)),
    );
    const pages = (await drawn(letterOf(...noted)))?.pages;
    if (!pages) return context.skip(NO_CHROMIUM);
    expect(pages.length).toBeGreaterThan(2);
    for (let number = 0; number < 24; number += 1) {
      const at = pages.findIndex((page) => page.includes(`Noot bij plek ${number}.`));
      // The sign stands at the end of the paragraph, which may have begun on the page before.
      const begins = pages.findIndex((page) => page.includes(`Plek ${number}.`));
      expect(at === begins || at === begins + 1).toBe(true);
    }
  });

  it('begin anew where the letter says so, and repeat the head of a long table', async (context) => {
    const cell = (type: 'tableHeader' | 'tableCell', text: string): BodyNode => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(text)],
    });
    const rows = Array.from({ length: 70 }, (_, number) => ({
      type: 'tableRow',
      content: [cell('tableCell', `Rij ${number}.`), cell('tableCell', 'Ja')],
    }));
    const table = {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Wie'), cell('tableHeader', 'Gehoord')] },
        ...rows,
      ],
    };
    const letter = letterOf(paragraph('Vooraan.'), { type: 'pageBreak' }, paragraph('Achteraan.'), table);
    const pages = (await drawn(letter))?.pages;
    if (!pages) return context.skip(NO_CHROMIUM);
    expect(pages[0]).toContain('Vooraan.');
    expect(pages[0]).not.toContain('Achteraan.');
    expect(pages[1]).toContain('Achteraan.');
    const withRows = pages.filter((page) => page.includes('Rij '));
    expect(withRows.length).toBeGreaterThan(1);
    for (const page of withRows) expect(page).toContain('Gehoord');
  });
});

it('a PDF of the pages has headings, rows, pictures with words, a language and a title', async (context) => {
  if (paper === null) return context.skip(NO_CHROMIUM);
  const tools = await run('pdfinfo', ['-v']).then(
    () => true,
    () => false,
  );
  if (!tools) return context.skip('needs poppler-utils (pdfinfo)');
  const letter = sampleLetters().find(({ name }) => name === 'brieven-advies')?.letter;
  if (!letter) throw new Error('the sample has no letter with a table');
  const made = await paper.draw(await writeLetterDocx(letter));
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'letter.pdf');
    await writeFile(file, await paper.pdf(made.html));
    const [{ stdout: facts }, { stdout: tags }] = await Promise.all([
      run('pdfinfo', [file]),
      run('pdfinfo', ['-struct-text', file]),
    ]);
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(facts).toMatch(/^Title:\s+\S/m);
    expect(facts).toMatch(new RegExp(`^Pages:\\s+${made.pages.length}$`, 'm'));
    expect(facts).toMatch(/^Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)$/m);
    expect(tags).toMatch(/^\s*H1/m);
    expect(tags).toMatch(/^\s*H2/m);
    expect(tags).toMatch(/^\s*TH /m);
    expect(tags).toMatch(/^\s*Figure/m);
    expect((await paper.pdf(made.html)).length).toBeGreaterThan(1000);
    const raw = Buffer.from(await paper.pdf(made.html)).toString('latin1');
    expect(raw).toContain('/Lang (nl-NL)');
    expect(raw).toContain('/Outlines');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
