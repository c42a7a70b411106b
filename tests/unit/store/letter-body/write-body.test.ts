import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { BODY_FRAGMENT, type BodyNode, type LetterBody } from '#core/letter/body';
import { bodyFromYjs, seededDocument } from '#store/letter-body/body-from-yjs';
import { writeBody } from '#store/letter-body/write-body';
import { randomBody } from '../random-body.ts';

const text = (words: string, ...marks: string[]): BodyNode =>
  marks.length > 0
    ? { type: 'text', text: words, marks: marks.map((type) => ({ type })) }
    : { type: 'text', text: words };
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const point = (id: string, words: string): BodyNode => ({
  type: 'advicePoint',
  attrs: { id, branch: 'primary', kind: 'recommendation' },
  content: [paragraph(text(words))],
});
const doc = (...content: BodyNode[]): LetterBody => ({ type: 'doc', content });

/** The bytes it takes to tell another device. */
function cost(before: LetterBody, after: LetterBody): number {
  const document = seededDocument(before);
  const vector = Y.encodeStateVector(document);
  writeBody(document, after);
  return Y.encodeStateAsUpdateV2(document, vector).length;
}

describe('a document made to say another body', () => {
  test('says it', () => {
    fc.assert(
      fc.property(randomBody, randomBody, (before, after) => {
        const document = seededDocument(before);
        writeBody(document, after);
        expect(bodyFromYjs(document)).toEqual(bodyFromYjs(seededDocument(after)));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('and its own again is no change', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        const document = seededDocument(body);
        const vector = Y.encodeStateVector(document);
        writeBody(document, bodyFromYjs(document));
        expect(Y.encodeStateVector(document)).toEqual(vector);
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  test('takes marks on and off without writing the words again', () => {
    const plain = doc(paragraph(text('Dit is van groot belang.')));
    const bold = doc(paragraph(text('Dit is '), text('van groot', 'bold'), text(' belang.')));
    for (const [before, after] of [
      [plain, bold],
      [bold, plain],
    ] as const) {
      const document = seededDocument(before);
      writeBody(document, after);
      expect(bodyFromYjs(document)).toEqual(after);
    }
  });

  test('leaves what is equal, so that what another writes there at that moment stays', () => {
    const before = doc(
      point('a', 'Koop bussen met een lift.'),
      paragraph(text('Hier schrijft een ander verder')),
    );
    const older = doc(point('a', 'Koop bussen.'), paragraph(text('Hier schrijft een ander verder')));
    const here = seededDocument(before);
    const there = new Y.Doc();
    Y.applyUpdateV2(there, Y.encodeStateAsUpdateV2(here));
    const line = there.getXmlFragment(BODY_FRAGMENT).get(1) as Y.XmlElement;
    (line.get(0) as Y.XmlText).insert(30, ' aan dit.');

    writeBody(here, older);
    Y.applyUpdateV2(here, Y.encodeStateAsUpdateV2(there));

    expect(bodyFromYjs(here)).toEqual(
      doc(point('a', 'Koop bussen.'), paragraph(text('Hier schrijft een ander verder aan dit.'))),
    );
  });

  test('costs what was changed, not the letter', () => {
    const lines = Array.from({ length: 200 }, (_, index) =>
      paragraph(text(`Regel ${index} van een lange brief.`)),
    );
    const changed = lines.with(100, paragraph(text('Regel 100 van een brief.')));
    expect(cost(doc(...lines), doc(...changed))).toBeLessThan(120);
  });
});
