/** The passages that were remarked on, marked in the editor. They move along with the text until they are found anew. */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './comment-marks.module.css';
import type { Range } from './editor-places';

export interface MarkedRange extends Range {
  readonly threadId: string;
  readonly isCurrent: boolean;
}

const key = new PluginKey<DecorationSet>('commentMarks');

export function markComments(state: EditorState, ranges: readonly MarkedRange[]): Transaction {
  const marks = ranges.map(({ from, to, threadId, isCurrent }) =>
    Decoration.inline(
      from,
      to,
      {
        class: [styles.passage, isCurrent && styles.current].filter(Boolean).join(' '),
        'data-comment': threadId,
      },
      { threadId },
    ),
  );
  return state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false);
}

/** The thread the position is in, the narrowest of several. */
export function threadAt(state: EditorState, pos: number): string | null {
  const found = key.getState(state)?.find(pos, pos) ?? [];
  const [narrowest] = [...found].sort((a, b) => a.to - a.from - (b.to - b.from));
  const threadId = narrowest ? String(narrowest.spec.threadId) : '';
  return threadId === '' ? null : threadId;
}

/** Where a thread's passage stands now. */
export function rangeOfThread(state: EditorState, threadId: string): Range | null {
  const [found] = key.getState(state)?.find(undefined, undefined, (spec) => spec.threadId === threadId) ?? [];
  return found ? { from: found.from, to: found.to } : null;
}

export const CommentMarks = Extension.create({
  name: 'commentMarks',
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
