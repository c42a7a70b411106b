/** The store reads and seeds bodies without an editor; here it is held against the editor's own binding and schema. */
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { BODY_FRAGMENT, type BodyNode, type LetterBody, markTypes, nodeTypes, walk } from '#core/letter/body';
import { bodyFromYjs, seededDocument } from '#store/letter-body/body-from-yjs';
import { letterSchema } from '../../../../src/renderer/features/letter-desk/editor/extensions.ts';
import { randomBody } from '../random-body.ts';

/** As the store gives it: marks by name, and nothing said of an attribute that is null. */
function asStored(node: BodyNode): BodyNode {
  const attrs = Object.entries(node.attrs ?? {}).filter(([, value]) => value !== null);
  return {
    type: node.type,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {}),
    ...(node.content && node.content.length > 0 ? { content: node.content.map(asStored) } : {}),
    ...(node.text !== undefined ? { text: node.text } : {}),
    ...(node.marks && node.marks.length > 0
      ? { marks: [...node.marks].sort((a, b) => (a.type < b.type ? -1 : 1)) }
      : {}),
  };
}

function asEditorReads(doc: Y.Doc): BodyNode {
  return asStored(
    yXmlFragmentToProseMirrorRootNode(doc.getXmlFragment(BODY_FRAGMENT), letterSchema).toJSON() as BodyNode,
  );
}

function asEditorWrites(body: LetterBody): Y.Doc {
  const doc = new Y.Doc();
  prosemirrorJSONToYXmlFragment(letterSchema, body, doc.getXmlFragment(BODY_FRAGMENT));
  return doc;
}

function elementAt(doc: Y.Doc, index: number): Y.XmlElement {
  const found = doc.getXmlFragment(BODY_FRAGMENT).get(index);
  if (!(found instanceof Y.XmlElement)) throw new Error('no element there');
  return found;
}

describe('a body', () => {
  test('as the property tests make them is one the editor can hold', () => {
    const types = new Set<string>();
    fc.assert(
      fc.property(randomBody, (body) => {
        letterSchema.nodeFromJSON(body).check();
        for (const { type, marks } of walk(body))
          for (const each of [{ type }, ...(marks ?? [])]) types.add(each.type);
      }),
      { seed: 20261121, numRuns: 100 },
    );
    // And all of it: a node the tests never make is one they say nothing of.
    expect([...nodeTypes, ...markTypes].filter((type) => !types.has(type))).toEqual([]);
  });

  test('comes back from the document it was seeded into exactly as it was', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        expect(bodyFromYjs(seededDocument(body))).toEqual(body);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  test('is read by the editor as the store reads it', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        const doc = seededDocument(body);
        expect(asEditorReads(doc)).toEqual(bodyFromYjs(doc));
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  test('that the editor wrote is read by the store as it was', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        expect(bodyFromYjs(asEditorWrites(body))).toEqual(body);
      }),
      { seed: 20261124, numRuns: 100 },
    );
  });

  test('is the same after any number of travels as updates', () => {
    fc.assert(
      fc.property(randomBody, (body) => {
        const there = new Y.Doc();
        Y.applyUpdateV2(there, Y.encodeStateAsUpdateV2(seededDocument(body)));
        expect(bodyFromYjs(there)).toEqual(body);
      }),
      { seed: 20261125, numRuns: 50 },
    );
  });

  test('in which two people began in one empty paragraph is one text to both', () => {
    const one = seededDocument({ type: 'doc', content: [{ type: 'paragraph' }] });
    const two = new Y.Doc();
    Y.applyUpdateV2(two, Y.encodeStateAsUpdateV2(one));
    elementAt(one, 0).insert(0, [new Y.XmlText('van links ')]);
    elementAt(two, 0).insert(0, [new Y.XmlText('van rechts ')]);
    const merged = new Y.Doc();
    for (const doc of [one, two]) Y.applyUpdateV2(merged, Y.encodeStateAsUpdateV2(doc));
    const read = bodyFromYjs(merged);
    expect(read.content[0]?.content).toHaveLength(1);
    expect(asEditorReads(merged)).toEqual(read);
  });

  test('keeps nodes, marks and attributes it has never heard of', () => {
    const body: LetterBody = {
      type: 'doc',
      content: [
        { type: 'table', attrs: { columns: [1, 2] }, content: [{ type: 'cell', attrs: { wide: true } }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'marker', attrs: { colour: 'geel' } }] }],
        },
      ],
    };
    expect(bodyFromYjs(seededDocument(body))).toEqual(body);
  });
});
