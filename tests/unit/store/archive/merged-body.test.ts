import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { mergedBody } from '#store/archive/write-archive';
import { bodyFromYjs } from '#store/letter-body/body-from-yjs';

type Edit = { readonly at: number; readonly remove: number; readonly words: string; readonly where: 0 | 1 };

const edits = fc.array(
  fc.record({
    at: fc.nat(40),
    remove: fc.nat(6),
    words: fc.string({ unit: 'grapheme', maxLength: 6 }),
    where: fc.constantFrom<0 | 1>(0, 1),
  }),
  { maxLength: 40 },
);

/** Two people at work, telling each other every third time; the updates as they would be stored. */
function written(work: readonly Edit[]): Uint8Array[] {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('begin')]);
  docs[0].getXmlFragment('body').insert(0, [paragraph]);
  Y.applyUpdateV2(docs[1], Y.encodeStateAsUpdateV2(docs[0]));
  const updates = [Y.encodeStateAsUpdateV2(docs[0])];
  for (const doc of docs) doc.on('updateV2', (update: Uint8Array) => updates.push(update));
  work.forEach(({ at, remove, words, where }, i) => {
    const text = (docs[where].getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText;
    const from = Math.min(at, text.length);
    text.delete(from, Math.min(remove, text.length - from));
    text.insert(from, words);
    if (i % 3 === 2)
      for (const doc of docs) Y.applyUpdateV2(docs[1 - docs.indexOf(doc)]!, Y.encodeStateAsUpdateV2(doc));
  });
  return updates;
}

function read(updates: readonly Uint8Array[]): unknown {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdateV2(doc, update);
  return bodyFromYjs(doc);
}

test('all updates as one read as they did, and merging that again changes no byte', () => {
  fc.assert(
    fc.property(edits, (work) => {
      const updates = written(work);
      const { merged, whole } = mergedBody(updates);
      expect(whole).toBe(true);
      expect(read([merged!])).toEqual(read(updates));
      expect(mergedBody([merged!]).merged).toEqual(merged);
    }),
    { seed: 20261126, numRuns: 150 },
  );
});

test('a body nobody wrote in has no update', () => {
  expect(mergedBody([])).toEqual({ merged: null, whole: true });
});
