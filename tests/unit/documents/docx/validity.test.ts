import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterDocument } from '#core/letter/letter-document';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { openXmlErrors } from '../../../documents-checks/open-xml-errors';
import { checkParts } from '../../../documents-checks/part-checks';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';
import { logo } from '../../../fixtures/letters/logo';
import { annex, body } from '../../../fixtures/letters/parts';
import { memoWithAnnex } from '../../../fixtures/letters/schooling-memo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { anyBody, anyLetter } from './any-letter';

const SEED = 20161028;
/** Half a second of validator a file, more on a busy machine: bodies are put together, ten to a letter. */
const LETTERS = 4;
const BODIES_IN_A_LETTER = 10;
const PATIENCE_MS = 60_000;

const bare: LetterDocument = {
  ...transportAdvice,
  sender: { name: 'Raad', postalAddress: [], phone: '', email: '', website: '', logo: null },
  addressee: [],
  date: null,
  ourReference: null,
  contactPerson: '',
  directLine: '',
  contactEmail: '',
  copiesTo: [],
  subject: '',
  salutation: '',
  body: body(),
  closing: '',
  signatory: { name: '', function: '', council: '', picture: null },
};

const letters: readonly (readonly [string, LetterDocument])[] = [
  ['an advice with two branches', transportAdvice],
  ['a follow-up with annexes', followUpWithAnnexes],
  ['a draft with a logo', { ...transportAdvice, draft: true, sender: { ...transportAdvice.sender, logo } }],
  ['a letter with nothing in it', bare],
  ['a memo with notes, a table and an annex', memoWithAnnex],
  ['a memo with nothing in it', { ...bare, layout: 'memo' }],
];

describe('a Word file of a letter', () => {
  it.each(letters)(
    'is valid: %s',
    async (_, letter) => {
      const bytes = await writeLetterDocx(letter);
      expect(checkParts(bytes)).toEqual([]);
      expect(await openXmlErrors(bytes, 'docx')).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'passes our own checks whatever its head and body hold',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyLetter(), async (letter) => {
          expect(checkParts(await writeLetterDocx(letter))).toEqual([]);
        }),
        { seed: SEED, numRuns: LETTERS * BODIES_IN_A_LETTER },
      );
    },
    PATIENCE_MS,
  );

  it(
    'passes the Open XML validator whatever its head and body hold',
    async () => {
      const bodies = fc
        .array(anyBody(), { minLength: BODIES_IN_A_LETTER, maxLength: BODIES_IN_A_LETTER })
        .map((all) => body(...all.map((one, at) => annex(`Lichaam ${at + 1}`, ...one.content))));
      const samples = fc.sample(anyLetter(bodies), { seed: SEED, numRuns: LETTERS });
      // Two at a time: as many as the smallest machine has.
      for (let first = 0; first < samples.length; first += 2) {
        const pair = samples.slice(first, first + 2);
        const errors = await Promise.all(
          pair.map(async (letter) => openXmlErrors(await writeLetterDocx(letter), 'docx')),
        );
        expect(errors.flat()).toEqual([]);
      }
    },
    PATIENCE_MS,
  );
});
