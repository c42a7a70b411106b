/** What is looked for in the letter being written: where it stands, which one is at hand, and the marks over them. */
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type Command, type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type FindQuery, withCapitalOf } from '#core/letter/find-in-text';
import { type DocMatch, docFinder, type WordsOf } from './matches-in-doc';

export interface Finding {
  readonly query: FindQuery;
  readonly matches: readonly DocMatch[];
  /** Among them; -1 where the cursor is at none. */
  readonly current: number;
}

interface FindState extends Finding {
  readonly find: (doc: DocNode) => DocMatch[];
  readonly marks: DecorationSet;
}

const key = new PluginKey<FindState | null>('find');

function stateFor(
  find: FindState['find'],
  query: FindQuery,
  matches: DocMatch[],
  state: EditorState,
): FindState {
  const { from, to } = state.selection;
  const current = matches.findIndex((match) => match.from === from && match.to === to);
  const marks = matches.map((match, index) =>
    Decoration.inline(match.from, match.to, { 'data-found': index === current ? 'now' : '' }),
  );
  return { query, find, matches, current, marks: DecorationSet.create(state.doc, marks) };
}

export function findingIn(state: EditorState): Finding | null {
  return key.getState(state) ?? null;
}

export const Find = Extension.create<{ wordsOf: WordsOf }>({
  name: 'find',
  addOptions: () => ({ wordsOf: () => null }),
  addProseMirrorPlugins() {
    const { wordsOf } = this.options;
    return [
      new Plugin<FindState | null>({
        key,
        state: {
          init: () => null,
          apply: (tr, before, _old, state) => {
            const query = tr.getMeta(key) as FindQuery | null | undefined;
            if (query === null) return null;
            if (query) {
              const find = docFinder(query, wordsOf);
              return stateFor(find, query, find(state.doc), state);
            }
            if (!before || (!tr.docChanged && !tr.selectionSet)) return before;
            return stateFor(before.find, before.query, before.find(state.doc), state);
          },
        },
        props: { decorations: (state) => key.getState(state)?.marks },
      }),
    ];
  },
});

/** Looks for something else from now on; null stops looking. */
export function lookFor(query: FindQuery | null): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, query).setMeta('addToHistory', false));
    return true;
  };
}

/** To the match at or after the selection, the one after it, or the one before; around the end of the letter. */
export function goToMatch(which: 'here' | 'next' | 'previous'): Command {
  return (state, dispatch) => {
    const matches = key.getState(state)?.matches ?? [];
    const { from, to } = state.selection;
    const ahead =
      which === 'previous'
        ? (matches.findLast((match) => match.to <= from) ?? matches.at(-1))
        : (matches.find((match) => match.from >= (which === 'here' ? from : to)) ?? matches[0]);
    if (!ahead) return false;
    const selection = TextSelection.between(state.doc.resolve(ahead.from), state.doc.resolve(ahead.to));
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** Who looked with capitals aside wants the sentences to keep them. */
function wordsFor(doc: DocNode, { from, to }: DocMatch, words: string, query: FindQuery): string {
  return query.matchCase ? words : withCapitalOf(doc.textBetween(from, to), words);
}

/** Replaces the match at hand and goes to the next. Where none is at hand, or it cannot be replaced, it only goes on. */
export function replaceMatch(words: string): Command {
  return (state, dispatch, view) => {
    const found = key.getState(state);
    const match = found?.matches[found.current];
    if (!found || !match?.isReplaceable) return goToMatch(match ? 'next' : 'here')(state, dispatch, view);
    if (dispatch) {
      const put = wordsFor(state.doc, match, words, found.query);
      dispatch(state.tr.insertText(put, match.from, match.to));
      if (view) goToMatch('next')(view.state, dispatch, view);
    }
    return true;
  };
}

export interface Replaced {
  readonly replaced: number;
  /** Stand in a citation or the day the reply is due: those are changed where they come from. */
  readonly left: number;
}

export function replaceableIn(state: EditorState): Replaced {
  const matches = key.getState(state)?.matches ?? [];
  const replaced = matches.filter((match) => match.isReplaceable).length;
  return { replaced, left: matches.length - replaced };
}

/** All at once, as one step for undo. */
export function replaceAllMatches(words: string): Command {
  return (state, dispatch) => {
    const found = key.getState(state);
    const matches = found?.matches.filter((match) => match.isReplaceable) ?? [];
    if (!found || matches.length === 0) return false;
    if (dispatch) {
      const { tr } = state;
      // From the end, so that the places before it stay what they are. Notes come after the block they stand in.
      for (const match of [...matches].sort((a, b) => b.from - a.from)) {
        tr.insertText(wordsFor(state.doc, match, words, found.query), match.from, match.to);
      }
      dispatch(tr);
    }
    return true;
  };
}
