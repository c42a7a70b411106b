import { describe, expect, test } from 'vitest';
import { type BodyNode, markTypes, nodeTypes } from '#core/letter/body';
import { formsOf, letterForm } from '#core/letter/letter-forms';
import { letterKinds } from '#core/records/letter';
import { letterSchema } from '../../../../src/renderer/features/letter-desk/editor/extensions.ts';
import { fitsSchema } from '../../../../src/renderer/features/letter-desk/editor/fits-schema.ts';
import { heading, paragraph, point } from './editor-at-work.ts';

const body = (...content: BodyNode[]) => ({ type: 'doc', content }) as const;

describe('the editor and the letter know the same parts', () => {
  test('nodes', () => {
    expect(Object.keys(letterSchema.nodes).sort()).toEqual([...nodeTypes].sort());
  });

  test('marks', () => {
    expect(Object.keys(letterSchema.marks).sort()).toEqual([...markTypes].sort());
  });

  test('the letter is a summary, blocks and annexes, in that order', () => {
    expect(letterSchema.nodes.doc?.spec.content).toBe('summary? block+ annex*');
    const summary: BodyNode = { type: 'summary', content: [paragraph('kort')] };
    const annex: BodyNode = { type: 'annex', attrs: { id: 'a', title: 'Lijst' }, content: [paragraph()] };
    expect(fitsSchema(body(summary, paragraph('lang'), annex))).toBe(true);
    expect(fitsSchema(body(paragraph('lang'), summary))).toBe(false);
    expect(fitsSchema(body(annex, paragraph('lang')))).toBe(false);
  });
});

describe('what fits', () => {
  test('every form a letter can begin with', () => {
    const bare = { rule: null, newId: () => 'id', blocks: [], facts: {}, history: null };
    for (const kind of letterKinds) {
      for (const form of formsOf(kind)) {
        expect(fitsSchema(letterForm(form, { kind, ...bare }).body), form).toBe(true);
      }
    }
  });

  test('a body never written', () => {
    expect(fitsSchema(body())).toBe(true);
  });

  test('no node of a newer program, and no known node where it may not stand', () => {
    expect(fitsSchema(body({ type: 'table', content: [paragraph('x')] }))).toBe(false);
    const headingInItem = { type: 'listItem', content: [heading('x')] };
    expect(fitsSchema(body({ type: 'bulletList', content: [headingInItem] }))).toBe(false);
    expect(fitsSchema(body({ type: 'blockquote', content: [point('p', 'x')] }))).toBe(false);
  });

  test('an item that begins with a list, as the letter allows', () => {
    const inner = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('x')] }] };
    expect(fitsSchema(body({ type: 'orderedList', content: [{ type: 'listItem', content: [inner] }] }))).toBe(
      true,
    );
  });
});
