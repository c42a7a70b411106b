/** What a mend does in the editor is what it does to a body: the rules are tried on the one, people use the other. */
import { EditorState } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LetterBody } from '#core/letter/body';
import { applyEdit } from '#core/letter/desk-check/apply-edit';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { bodyOfDoc } from '../../../../src/renderer/features/letter-desk/check/body-of-doc.ts';
import { mendInEditor } from '../../../../src/renderer/features/letter-desk/check/mend-in-editor.ts';
import { placeInDoc } from '../../../../src/renderer/features/letter-desk/check/places.ts';
import { letterSchema } from '../../../../src/renderer/features/letter-desk/editor/extensions.ts';
import { toCheck } from '../../core/letter/desk-check/letter-to-check.ts';
import { randomLetter } from '../../core/letter/desk-check/random-letter.ts';

function docOf(body: LetterBody) {
  return letterSchema.nodeFromJSON(body);
}

test('each mend, on any letter the editor can hold', () => {
  fc.assert(
    fc.property(randomLetter, (given) => {
      const doc = docOf(given);
      const body = bodyOfDoc(doc);
      for (const { place, mend } of checkLetter(toCheck(body, { head: { numberedHeadings: true } }))) {
        const range = placeInDoc(doc, place);
        expect(place.kind === 'head' || (range !== null && range.to <= doc.content.size)).toBe(true);
        const edit = mend?.edit;
        if (edit?.kind !== 'text' && edit?.kind !== 'nodes') continue;
        let state = EditorState.create({ doc });
        const done = mendInEditor([edit])(state, (tr) => {
          state = state.apply(tr);
        });
        expect(done).toBe(true);
        state.doc.check();
        expect(state.doc.toJSON()).toEqual(docOf(applyEdit(body, edit)).toJSON());
      }
    }),
    { seed: 20261122, numRuns: 60 },
  );
});

test('an unchanged block is the same object again', () => {
  const doc = docOf({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Een' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Twee' }] },
    ],
  });
  const state = EditorState.create({ doc });
  const before = bodyOfDoc(state.doc);
  const after = bodyOfDoc(state.apply(state.tr.insertText('!', 4)).doc);
  expect(after.content[0]).not.toBe(before.content[0]);
  expect(after.content[1]).toBe(before.content[1]);
});
