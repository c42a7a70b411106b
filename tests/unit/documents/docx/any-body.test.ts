/**
 * Five hundred bodies the editor can hold, each written, checked and read back by another program. The Open XML
 * validator starts anew for every file, so it gets the same bodies put together, a hundred to a letter.
 */
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { type BodyNode, citationOf, type LetterBody } from '#core/letter/body';
import type { LetterDocument, PictureBytes } from '#core/letter/letter-document';
import { numberStyles } from '#core/letter/point-numbering';
import { letterFonts } from '#core/records/stationery';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { openXmlErrors } from '../../../documents-checks/open-xml-errors';
import { checkParts } from '../../../documents-checks/part-checks';
import { logo, pngOf } from '../../../fixtures/letters/logo';
import { annex, body as bodyOf } from '../../../fixtures/letters/parts';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { pictureHashes, randomBodyOf } from '../../store/random-body';

const SEED = 20261122;
const BODIES = 500;
const BODIES_IN_A_LETTER = 100;
const PATIENCE_MS = 300_000;

const odd = fc.constantFrom(
  'cliënt',
  'twee woorden',
  '👩🏽‍🦽 🇳🇱',
  'مرحبا بكم in Leiden',
  'שלום, zei hij',
  '& < > " \' ]]>',
  '<w:p/>',
  '\u0000\u0007\u001b',
  '\ud800 half',
  '\ufffe\ufdd0\uffff',
  'regel\nregel\tkolom',
  'op 28 oktober 2016',
  '{\ufdd0-7} {0}',
  'e\u0301\u200b\u202e',
);

/** Each text by itself: its number tells it from every other, in whatever order they come out. */
function numberedTexts(): fc.Arbitrary<string> {
  let count = 0;
  return odd.map((text) => {
    count += 1;
    return `⟦${count}|${text}⟧`;
  });
}

const picture: PictureBytes = { bytes: pngOf(3, 2), mediaType: 'image/png' };
/** One that is there, one whose bytes are no picture, and one nobody has. */
const pictures = new Map([
  [pictureHashes[0], picture],
  [pictureHashes[1], { ...picture, bytes: Uint8Array.of(1, 2, 3) }],
]);

const branch = fc.record({
  style: fc.constantFrom(...numberStyles),
  prefix: fc.constantFrom('', 'A', 'Alt. ', '%1'),
});
const form: fc.Arbitrary<Partial<LetterDocument>> = fc.record({
  layout: fc.constantFrom('letter', 'memo'),
  numberedHeadings: fc.boolean(),
  pointNumbering: fc.record({ primary: branch, fallback: branch }),
  draft: fc.boolean(),
  stationery: fc.record({
    accent: fc.constantFrom('1D3F72', '7a1f3d'),
    textFont: fc.constantFrom(...letterFonts),
    labelFont: fc.constantFrom(...letterFonts),
    textSize: fc.constantFrom(9, 11, 14),
    logoPlace: fc.constantFrom('left', 'centre', 'right'),
    footer: fc.constantFrom([], ['Giro 12', 'Ma-vr 9-12 uur']),
    footerOn: fc.constantFrom('first', 'every'),
    foldMarks: fc.constantFrom('none', 'thirds', 'half'),
  }),
});

function letterOf(body: LetterBody, chosen: Partial<LetterDocument>): LetterDocument {
  const signatory = { ...transportAdvice.signatory, picture: chosen.draft ? null : picture };
  return {
    ...transportAdvice,
    ...chosen,
    body,
    pictures,
    signatory,
    sender: { ...transportAdvice.sender, logo },
  };
}

/** What XML can hold of a text, without blanks: those may change in number and kind. */
function bare(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\p{Control}|[\s\u00a0\ufdd0\ufffe\uffff]/gu, '');
}

interface Read {
  readonly text: string[];
  readonly notes: string[];
}

function textsIn(text: string): string[] {
  return Array.from(bare(text).matchAll(/⟦[^⟧]*⟧/g), ([found]) => found);
}

/** The texts of a body in reading order, notes apart. A picture that is not there says what it was. */
function textsOf(node: BodyNode, read: Read = { text: [], notes: [] }): Read {
  if (node.type === 'footnote') {
    for (const child of node.content ?? []) read.notes.push(...textsIn(child.text ?? ''));
    return read;
  }
  const title = node.type === 'annex' ? String(node.attrs?.title) : '';
  const alt = node.type === 'picture' && node.attrs?.hash !== pictureHashes[0] ? String(node.attrs?.alt) : '';
  read.text.push(...textsIn(`${title}${alt}${node.text ?? ''}${citationOf(node)?.words ?? ''}`));
  for (const child of node.content ?? []) textsOf(child, read);
  return read;
}

/** As the letter has them: what lists the annexes stands before the first. */
function expected(body: LetterBody): string[] {
  const annexes = body.content.filter(({ type }) => type === 'annex');
  const rest = body.content.filter(({ type }) => type !== 'annex');
  const main = textsOf({ type: 'doc', content: rest });
  const after = textsOf({ type: 'doc', content: annexes });
  const titles = annexes.flatMap(({ attrs }) => textsIn(String(attrs?.title)));
  return [...main.text, ...titles, ...after.text, ...main.notes, ...after.notes];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Words, with the notes after them. */
async function readBack(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const text = value
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
  return textsIn(text);
}

/** A few looks only: what a look has by itself is made once for all its letters. */
const forms = fc.sample(form, { seed: SEED, numRuns: 6 });
const samples = fc.sample(fc.tuple(randomBodyOf(numberedTexts()), fc.constantFrom(...forms)), {
  seed: SEED,
  numRuns: BODIES,
});

describe('any body the editor can hold', () => {
  it(
    `becomes a file that passes our checks and reads back the same: ${BODIES} of them`,
    async () => {
      for (const [body, chosen] of samples) {
        const bytes = await writeLetterDocx(letterOf(body, chosen));
        expect(checkParts(bytes)).toEqual([]);
        expect(await readBack(bytes)).toEqual(expected(body));
      }
    },
    PATIENCE_MS,
  );

  it(
    'passes the Open XML validator',
    async () => {
      const letters: LetterDocument[] = [];
      for (let first = 0; first < samples.length; first += BODIES_IN_A_LETTER) {
        const some = samples.slice(first, first + BODIES_IN_A_LETTER);
        const joined = bodyOf(...some.map(([body], at) => annex(`Lichaam ${at + 1}`, ...body.content)));
        letters.push(letterOf(joined, some[0]?.[1] ?? {}));
      }
      // Two at a time: as many as the smallest machine has.
      for (let first = 0; first < letters.length; first += 2) {
        const pair = letters.slice(first, first + 2);
        const errors = await Promise.all(
          pair.map(async (one) => openXmlErrors(await writeLetterDocx(one), 'docx')),
        );
        expect(errors.flat()).toEqual([]);
      }
    },
    PATIENCE_MS,
  );
});
