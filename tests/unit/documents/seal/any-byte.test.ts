import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWordFile, type FileCheck } from '#documents/seal/check-word-file';
import {
  checkTools,
  sealed,
  signedAdvice,
  testKey,
  wordFileOf,
} from '../../../fixtures/letters/sealed-letter';

let word: Uint8Array;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  word = await wordFileOf(await sealed(signedAdvice, await testKey()));
  parts = unzipSync(word);
});

const isAsSigned = (outcome: FileCheck): boolean =>
  outcome.kind === 'sealed' && outcome.comparison.kind !== 'changed';

const SEAL = 'customXml/item1.xml';
const DOCUMENT = 'word/document.xml';

describe('any one byte', () => {
  it('of the seal, turned into any other, never verifies as signed', async () => {
    const seal = parts[SEAL] ?? new Uint8Array();
    const text = strFromU8(seal);
    const [from, to] = [text.indexOf('{'), text.lastIndexOf('}') + 1].map(
      (at) => strToU8(text.slice(0, at)).length,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from ?? 0, max: (to ?? 1) - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const flipped = Uint8Array.from(seal);
          flipped[at] = (flipped[at] ?? 0) ^ by;
          const outcome = await checkWordFile(
            zipSync({ ...parts, [SEAL]: flipped }, { level: 0 }),
            checkTools,
          );
          expect(isAsSigned(outcome), strFromU8(flipped.slice(at - 20, at + 20), true)).toBe(false);
        },
      ),
      { seed: 20161028, numRuns: 300 },
    );
  });

  it('of a word in the text, turned into another letter, is a change', async () => {
    const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
    const places = [...xml.matchAll(/<w:t[^>]*>([^<]+)<\/w:t>/g)].flatMap((match) => {
      const start = (match.index ?? 0) + match[0].indexOf('>') + 1;
      return Array.from(match[1] ?? '', (_, at) => start + at);
    });
    const letters = places.filter((at) => /[a-zA-Z0-9]/.test(xml[at] ?? ''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...letters), fc.constantFrom('x', 'q', '7'), async (at, letter) => {
        fc.pre(xml[at] !== letter);
        // Not within a reference such as &quot;.
        fc.pre(!/&\w*$/.test(xml.slice(Math.max(0, at - 6), at)));
        const changed = xml.slice(0, at) + letter + xml.slice(at + 1);
        const outcome = await checkWordFile(
          zipSync({ ...parts, [DOCUMENT]: strToU8(changed) }, { level: 0 }),
          checkTools,
        );
        expect(isAsSigned(outcome)).toBe(false);
      }),
      { seed: 20161028, numRuns: 120 },
    );
  });

  it('of the file itself leaves it exact, refused or changed, and never breaks the check', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: word.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const flipped = Uint8Array.from(word);
          flipped[at] = (flipped[at] ?? 0) ^ by;
          const outcome = await checkWordFile(flipped, checkTools);
          expect(['sealed', 'unreadable', 'unsealed', 'broken', 'newer']).toContain(outcome.kind);
        },
      ),
      { seed: 20161028, numRuns: 200 },
    );
  });
});
