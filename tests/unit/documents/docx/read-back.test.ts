import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { type LetterBody, walk } from '#core/letter/body';
import type { LetterDocument } from '#core/letter/letter-document';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';
import { anyBody } from './any-letter';

async function readBack(letter: LetterDocument): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeLetterDocx(letter)) });
  return value.replace(/\s+/g, ' ');
}

/** Every text of the body, and the titles of its annexes, in reading order. */
function wordsOf(body: LetterBody): string[] {
  return [...walk(body)].flatMap((node) => {
    const title = node.type === 'annex' && typeof node.attrs?.title === 'string' ? node.attrs.title : '';
    return [title, node.text ?? '']
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  });
}

/** The first that is missing, or that stands before the one it should follow; null when all are there. */
function firstLost(wanted: readonly string[], text: string): string | null {
  let from = 0;
  for (const words of wanted) {
    const at = text.indexOf(words, from);
    if (at < 0) return words;
    from = at + words.length;
  }
  return null;
}

describe('another program', () => {
  it.each([
    ['transport', transportAdvice],
    ['follow-up', followUpWithAnnexes],
  ])('reads all words of the body in order: %s', async (_, letter) => {
    expect(firstLost(wordsOf(letter.body), await readBack(letter))).toBeNull();
  });

  it('reads all of the letter in its order', async () => {
    const { sender, signatory } = transportAdvice;
    const order = [
      sender.name,
      sender.phone,
      'Retouradres',
      'Aan het college',
      '8250 AA',
      'Datum',
      '28 oktober 2016',
      '2016/17',
      'Kopie aan',
      'Onderwerp',
      transportAdvice.subject,
      transportAdvice.salutation,
      'Wat eraan voorafging',
      '9 december 2016',
      transportAdvice.closing,
      signatory.name,
      signatory.function,
    ];
    expect(firstLost(order, await readBack(transportAdvice))).toBeNull();
  });

  it('finds the headings and lists as such', async () => {
    const bytes = await writeLetterDocx(followUpWithAnnexes);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<h1>Inleiding</h1>');
    expect(value).toContain('<h2>Bereikbaarheid</h2>');
    expect(value).toContain('<thead>');
    expect(value).toMatch(/<ol><li>Inwoners vertellen niet alles\. Dat geldt vooral<ul><li>/);
  });

  it('loses no word of any body', async () => {
    let count = 0;
    const word = fc.constant(null).map(() => {
      count += 1;
      return `woord${count}.`;
    });
    await fc.assert(
      fc.asyncProperty(anyBody(word), async (body) => {
        expect(firstLost(wordsOf(body), await readBack({ ...transportAdvice, body }))).toBeNull();
      }),
      { seed: 20170414, numRuns: 60 },
    );
  }, 60_000);
});
