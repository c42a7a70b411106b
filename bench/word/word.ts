/**
 * Letters to Word: our writer beside what one would use instead, all in turn in one run. The letter has two branches
 * of points, a header, a footer and a logo; each program makes a file of the same words.
 */
import { spawnSync } from 'node:child_process';
import HTMLtoDOCX from 'html-to-docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { writeLetterDocx } from '../../src/documents/docx/write-letter-docx';
import { logo } from '../../tests/fixtures/letters/logo';
import { transportAdvice } from '../../tests/fixtures/letters/transport-advice';
import { type Compared, type Figures, figuresOf } from '../versus';
import { headerHtml, htmlOf } from './letter-as-html';
import { plainDocx } from './plain-docx';
import { filled, templateOf } from './word-template';

interface Program {
  readonly name: string;
  readonly write: (letter: LetterDocument) => unknown;
  /** How many of the thousand it really writes; the others are reckoned. */
  readonly ofThousand: number;
}

const ROUNDS = 40;
const BATCHES = 10;
const advice: LetterDocument = { ...transportAdvice, sender: { ...transportAdvice.sender, logo } };

/** Letters that differ, so that nobody can hand out the file before. */
function letterNumber(number: number): LetterDocument {
  return { ...advice, ourReference: `2016/${number}` };
}

function pandoc(letter: LetterDocument): void {
  const done = spawnSync('pandoc', ['--from=html', '--to=docx', '--output=-'], { input: htmlOf(letter) });
  if (done.status !== 0) throw new Error(`pandoc: ${done.stderr}`);
}

function hasPandoc(): boolean {
  if (spawnSync('pandoc', ['--version']).status === 0) return true;
  console.error('pandoc is not on this machine: the letters are measured without it.');
  return false;
}

async function programs(): Promise<readonly [Program, ...Program[]]> {
  const template = templateOf(await writeLetterDocx(advice));
  return [
    { name: 'ours', write: writeLetterDocx, ofThousand: 1000 },
    {
      name: 'docxtemplater',
      write: ({ ourReference }) =>
        filled({ ...template, data: { ...template.data, reference: ourReference ?? '' } }),
      ofThousand: 1000,
    },
    { name: 'docx, used plainly', write: plainDocx, ofThousand: 1000 },
    {
      name: 'html-to-docx',
      write: (letter) =>
        HTMLtoDOCX(htmlOf(letter), headerHtml(letter), { header: true, footer: true, pageNumber: true }),
      ofThousand: 200,
    },
    ...(hasPandoc() ? [{ name: 'pandoc, a process each', write: pandoc, ofThousand: 50 }] : []),
  ];
}

async function timed(work: () => unknown): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/** One letter, warm: some rounds first that do not count. */
async function oneByOne(all: readonly Program[]): Promise<Figures[]> {
  const times = all.map((): number[] => []);
  for (let round = -10; round < ROUNDS; round += 1) {
    for (const [at, { write }] of all.entries()) {
      const time = await timed(() => write(advice));
      if (round >= 0) times[at]?.push(time);
    }
  }
  return times.map(figuresOf);
}

/** A thousand letters, in batches in turn. What a program did not write is reckoned from what it did. */
async function thousand(all: readonly Program[]): Promise<Figures[]> {
  const times = all.map((): number[] => []);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    for (const [at, { write, ofThousand }] of all.entries()) {
      const letters = ofThousand / BATCHES;
      const time = await timed(async () => {
        for (let number = 0; number < letters; number += 1)
          await write(letterNumber(batch * letters + number));
      });
      times[at]?.push(time * (1000 / letters));
    }
  }
  return times.map(figuresOf);
}

function beside(
  what: string,
  all: readonly Program[],
  figures: readonly Figures[],
  goal: string,
): Compared[] {
  const [ours, ...theirs] = figures;
  if (ours === undefined) return [];
  return theirs.map((figure, at) => {
    const name = all[at + 1]?.name ?? '';
    return {
      what: `${what}, beside ${name}`,
      ours,
      theirs: figure,
      goal: name === 'docxtemplater' ? goal : 'less',
    };
  });
}

export async function wordBench(): Promise<Compared[]> {
  const all = await programs();
  return [
    ...beside('A letter to Word, warm', all, await oneByOne(all), 'at most half'),
    ...beside('1,000 letters to Word', all, await thousand(all), 'at most half'),
  ];
}
