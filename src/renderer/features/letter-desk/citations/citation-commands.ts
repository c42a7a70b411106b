import type { Node as DocNode } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state';
import type { CitableSource } from '#core/letter/citable-sources';
import { type CitationForm, capitalised } from '#core/letter/citation-words';
import type { WordsInLetter } from '#core/outcome/words-in-letter';

/** The citation before which `pos` is, or null. */
export function citationAt(doc: DocNode, pos: number): DocNode | null {
  const node = pos < 0 || pos > doc.content.size ? null : doc.nodeAt(pos);
  return node?.type.name === 'citation' ? node : null;
}

/** Before the citation that is selected, or null. */
export function selectedCitation({ selection }: EditorState): number | null {
  return selection instanceof NodeSelection && selection.node.type.name === 'citation'
    ? selection.from
    : null;
}

/** Whether a sentence begins at `pos`. */
function startsSentence(doc: DocNode, pos: number): boolean {
  const $pos = doc.resolve(pos);
  const before = $pos.parent.textBetween(0, $pos.parentOffset, undefined, '\ufffc').trimEnd();
  return before === '' || /[.!?]$/.test(before);
}

/**
 * The citation in the place of `range` or of the selection, with a capital where a sentence begins. In a footnote,
 * which holds words only, it comes as words.
 */
export function cite(
  source: CitableSource,
  form: CitationForm,
  range?: { readonly from: number; readonly to: number },
): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes.citation;
    const { from, to } = range ?? state.selection;
    const { parent } = state.doc.resolve(from);
    if (!type || !parent.inlineContent) return false;
    if (dispatch) {
      const plain = source.words[form] ?? source.words.short;
      const words = startsSentence(state.doc, from) ? capitalised(plain) : plain;
      const node = type.create({ source: source.source, id: source.id, words });
      const canHold = parent.type.contentMatch.matchType(type) !== null;
      dispatch(state.tr.replaceWith(from, to, canHold ? node : state.schema.text(words)).scrollIntoView());
    }
    return true;
  };
}

/**
 * What was said or decided, with the citation of where it can be read in the midst of it. Without a source, and in a
 * footnote, it comes as words.
 */
export function citeAmong(
  { around, bare }: WordsInLetter,
  source: CitableSource | null,
  range?: { readonly from: number; readonly to: number },
): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes.citation;
    const { from, to } = range ?? state.selection;
    const { parent } = state.doc.resolve(from);
    if (!type || !parent.inlineContent) return false;
    if (dispatch) {
      const begin = startsSentence(state.doc, from) ? capitalised : (words: string) => words;
      const isCited = source !== null && around !== null;
      const canHold = parent.type.contentMatch.matchType(type) !== null;
      const content =
        isCited && canHold
          ? [
              state.schema.text(begin(around.before)),
              type.create({ source: source.source, id: source.id, words: source.words.full }),
              state.schema.text(around.after),
            ]
          : state.schema.text(begin(isCited ? `${around.before}${source.words.full}${around.after}` : bare));
      dispatch(state.tr.replaceWith(from, to, content).scrollIntoView());
    }
    return true;
  };
}

export function changeCitation(pos: number, words: string): Command {
  return (state, dispatch) => {
    const node = citationAt(state.doc, pos);
    if (!node) return false;
    const tr = state.tr.setNodeMarkup(pos, null, { ...node.attrs, words });
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, pos)));
    return true;
  };
}

/** The words stay, the tie goes. */
export function citationToText(pos: number): Command {
  return (state, dispatch) => {
    const node = citationAt(state.doc, pos);
    if (!node) return false;
    const words = String(node.attrs.words);
    const { tr } = state;
    dispatch?.(
      words === ''
        ? tr.delete(pos, pos + 1)
        : tr.replaceWith(pos, pos + 1, state.schema.text(words, node.marks)),
    );
    return true;
  };
}
