/**
 * The passages a finding is about, underlined in the text: a problem with a line, a hint with dots. They are drawn by
 * what the last check found and move along with the text until the next.
 */
import { Extension } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Severity } from '#core/letter/desk-check/finding';
import styles from './finding-marks.module.css';
import type { Range } from './places';

export interface MarkedPassage extends Range {
  readonly severity: Severity;
  /** Whole blocks get a line beside them. */
  readonly isBlock: boolean;
  readonly isCurrent: boolean;
}

const key = new PluginKey<DecorationSet>('findingMarks');

function decorationOf({ from, to, severity, isBlock, isCurrent }: MarkedPassage): Decoration {
  const names = [isBlock ? styles.block : styles.words, styles[severity], isCurrent && styles.current];
  const attrs = { class: names.filter(Boolean).join(' '), 'data-finding': severity };
  return isBlock ? Decoration.node(from, to, attrs) : Decoration.inline(from, to, attrs);
}

export function markPassages(state: EditorState, passages: readonly MarkedPassage[]): Transaction {
  const set = DecorationSet.create(state.doc, passages.map(decorationOf));
  return state.tr.setMeta(key, set).setMeta('addToHistory', false);
}

export const FindingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marked) => {
          const fresh: DecorationSet | undefined = tr.getMeta(key);
          return fresh ?? (tr.docChanged ? marked.map(tr.mapping, tr.doc) : marked);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
