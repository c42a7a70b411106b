import type { Node as DocNode } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { definitionLead, definitionQuote } from '#core/definition/definition-quote';
import type { DefinitionVersion } from '#core/records/definition-version';
import { insertBlock } from './insert-block';

type Versions = readonly DefinitionVersion[];

/** Puts a version of the working definition where the cursor is: the sentence that leads to it, and the quote. */
export function insertDefinition(version: DefinitionVersion, versions: Versions): Command {
  return (state, dispatch) => {
    const { schema, tr } = state;
    const lead = schema.nodeFromJSON(definitionLead(version));
    const quote = schema.nodeFromJSON(definitionQuote(version, versions));
    if (!insertBlock(tr, lead, 'inside')) return false;
    const end = tr.selection.$from.end();
    tr.setSelection(TextSelection.create(tr.doc, end));
    if (!insertBlock(tr, quote, 'behind')) return false;
    dispatch?.(tr);
    return true;
  };
}

/** The quotes in a letter that are tied to a version of a definition, first to last. */
export function definitionQuotes(
  doc: DocNode,
): { readonly id: string; readonly at: number; readonly node: DocNode }[] {
  const found: { id: string; at: number; node: DocNode }[] = [];
  doc.descendants((node, at) => {
    const id: unknown = node.type.name === 'blockquote' ? node.attrs.definitionId : null;
    if (typeof id === 'string') found.push({ id, at, node });
    return !node.isTextblock;
  });
  return found;
}

/** Puts `version` in the place of every quote of one of `stale`; what was written around them stays. */
export function renewDefinitions(
  stale: ReadonlySet<string>,
  version: DefinitionVersion,
  versions: Versions,
): Command {
  return (state, dispatch) => {
    const quotes = definitionQuotes(state.doc).filter(({ id }) => stale.has(id));
    if (quotes.length === 0) return false;
    const { schema, tr } = state;
    // Last to first, so that the places before stay what they were.
    for (const { at, node } of quotes.toReversed()) {
      tr.replaceWith(at, at + node.nodeSize, schema.nodeFromJSON(definitionQuote(version, versions)));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
