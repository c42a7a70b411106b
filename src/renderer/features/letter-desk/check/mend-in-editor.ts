import { type Node as DocNode, Fragment, type Mark, type Schema } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { BodyNode } from '#core/letter/body';
import type { Edit } from '#core/letter/desk-check/finding';
import { childRange, rangeInDoc } from './places';

type BodyEdit = Extract<Edit, { kind: 'text' | 'nodes' }>;

/** New words look like those they stand for. */
function dressed(schema: Schema, content: readonly BodyNode[], marks: readonly Mark[]): DocNode[] {
  return content.map((node) =>
    node.type === 'text' && !node.marks ? schema.text(node.text ?? '', marks) : schema.nodeFromJSON(node),
  );
}

function applyTo(tr: Transaction, schema: Schema, edit: BodyEdit): boolean {
  if (edit.kind === 'nodes') {
    const range = childRange(tr.doc, edit.parent, edit.from, edit.to);
    if (!range) return false;
    const content = Fragment.from(edit.content.map((node) => schema.nodeFromJSON(node)));
    tr.replaceWith(range.from, range.to, content);
    return true;
  }
  const range = rangeInDoc(tr.doc, edit.path, edit.from, edit.to);
  if (!range) return false;
  const marks =
    (edit.from === edit.to ? null : tr.doc.nodeAt(range.from)?.marks) ?? tr.doc.resolve(range.from).marks();
  const content = dressed(schema, edit.content, marks);
  if (content.length === 0) tr.delete(range.from, range.to);
  else tr.replaceWith(range.from, range.to, content);
  return true;
}

/** All edits as one step, the last first, so that the places of the others stay what they are. */
export function mendInEditor(edits: readonly BodyEdit[]): Command {
  return (state, dispatch) => {
    const { tr, schema } = state;
    const done = edits.toReversed().map((edit) => applyTo(tr, schema, edit));
    if (done.length === 0 || !done.every(Boolean) || !tr.docChanged) return false;
    const last = tr.steps.length - 1;
    let at = 0;
    tr.mapping.maps[last]?.forEach((_from, _to, _newFrom, newTo) => {
      at = newTo;
    });
    const place = tr.doc.resolve(Math.min(at, tr.doc.content.size));
    tr.setSelection(
      place.parent.inlineContent ? TextSelection.create(tr.doc, place.pos) : Selection.near(place, -1),
    );
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
