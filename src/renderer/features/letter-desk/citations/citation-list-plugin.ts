/**
 * "@" at the start of a word opens the list of sources at the cursor; what is typed after it narrows the list. This
 * keeps where that is; the list itself is drawn beside the editor (see `citation-list.tsx`).
 */
import { type Command, type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

export interface AskedCitation {
  /** Of the sign and what was typed after it, which the citation will take the place of. */
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** What the list does with keys while it is open; the writer's cursor stays in the text. */
export interface CitationListKeys {
  handle: ((event: KeyboardEvent) => boolean) | null;
}

type Change = 'open' | 'close';

const key = new PluginKey<AskedCitation | null>('citationList');
/** Not inside an address of e-mail. */
const ASKED = /(?:^|[\s(“‘"'])@([^@\n\ufffc]{0,40})$/;

function askedAt(state: EditorState): AskedCitation | null {
  const { selection } = state;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || !$from.parent.inlineContent) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const typed = ASKED.exec(before)?.[1];
  if (typed === undefined || typed.startsWith(' ')) return null;
  return { from: $from.pos - typed.length - 1, to: $from.pos, typed };
}

export function askedCitation(state: EditorState): AskedCitation | null {
  return key.getState(state) ?? null;
}

export const closeCitationList: Command = (state, dispatch) => {
  if (!askedCitation(state)) return false;
  dispatch?.(state.tr.setMeta(key, 'close' satisfies Change));
  return true;
};

/** For who would rather choose it from a menu than type the sign. */
export const askCitation: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection;
  if (!$from.parent.inlineContent) return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const sign = before === '' || /[\s(]$/.test(before) ? '@' : ' @';
  dispatch?.(
    state.tr
      .insertText(sign, from, to)
      .setMeta(key, 'open' satisfies Change)
      .scrollIntoView(),
  );
  return true;
};

export function citationListPlugin(keys: CitationListKeys): Plugin<AskedCitation | null> {
  return new Plugin<AskedCitation | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, before, _old, state) => {
        const change = tr.getMeta(key) as Change | undefined;
        if (change === 'close') return null;
        if (!tr.docChanged && !tr.selectionSet) return before;
        const asked = askedAt(state);
        if (!asked) return null;
        // It opens when the sign is typed, not whenever the cursor comes by one.
        const isTyped = tr.docChanged && asked.typed === '' && !tr.getMeta(ySyncPluginKey)?.isChangeOrigin;
        return before || isTyped || change === 'open' ? asked : null;
      },
    },
    props: {
      handleKeyDown: (view, event) => askedCitation(view.state) !== null && (keys.handle?.(event) ?? false),
    },
  });
}
