import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { letterSchema } from '../../../../src/renderer/features/letter-desk/editor/extensions.ts';
import { insertContent } from '../../../../src/renderer/features/letter-desk/text-blocks/insert-content.ts';
import { heading, paragraph, point } from './editor-at-work.ts';

/** What a body reads after `content` was put behind the sign ^, which is taken out. */
function inserted(blocks: readonly BodyNode[], content: readonly BodyNode[]): string | null {
  let state = EditorState.create({ doc: letterSchema.nodeFromJSON({ type: 'doc', content: blocks }) });
  let at = -1;
  state.doc.descendants((node, pos) => {
    const index = node.text?.indexOf('^') ?? -1;
    if (index >= 0) at = pos + index;
  });
  const tr = state.tr.delete(at, at + 1);
  state = state.apply(tr.setSelection(TextSelection.create(tr.doc, at)));
  let after: EditorState | null = null;
  insertContent(content)(state, (done) => {
    after = state.apply(done);
  });
  const { doc } = (after as EditorState | null) ?? {};
  doc?.check();
  return doc ? String(doc).replace(/paragraph/g, 'p') : null;
}

const two = [paragraph('een'), paragraph('twee')];
const item = (...content: BodyNode[]): BodyNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content }],
});

describe('blocks are put', () => {
  test('in the place of an empty line', () => {
    expect(inserted([paragraph('voor'), paragraph('^')], two)).toBe('doc(p("voor"), p("een"), p("twee"))');
  });

  test('within the line, where they are words', () => {
    expect(inserted([paragraph('voor ^ na')], [paragraph('een')])).toBe('doc(p("voor een na"))');
  });

  test('behind the block they do not fit in', () => {
    expect(inserted([paragraph('voor^ na')], two)).toBe('doc(p("voor na"), p("een"), p("twee"))');
    expect(inserted([heading('Kop^'), paragraph('na')], [paragraph('een')])).toBe(
      'doc(heading("Kop"), p("een"), p("na"))',
    );
  });

  test('within a point or an item if they may stand there, else behind it', () => {
    expect(inserted([point('p', 'punt^')], two)).toBe('doc(advicePoint(p("punt"), p("een"), p("twee")))');
    expect(inserted([item(paragraph('^'))], [heading('Kop'), paragraph('een')])).toBe(
      'doc(bulletList(listItem(p)), heading("Kop"), p("een"))',
    );
  });

  test('and not at all where nothing was given that is known', () => {
    expect(() => inserted([paragraph('^')], [{ type: 'newer' }])).toThrow(RangeError);
  });
});
