/**
 * Writes the words of one note: a small editor over the note's own node. Everything done in it is done in the letter
 * too, at the note's place, and so saved, undone and shared like the rest; the letter's selection goes along, so
 * that the toolbar and the dialogs work on the note as they do on the text.
 */
import type { Editor } from '@tiptap/core';
import { selectAll, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { type Node as DocNode, Fragment, Slice } from '@tiptap/pm/model';
import { type Command, EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { EditorView } from '@tiptap/pm/view';
import { cleanPastedHtml } from '../pasted/clean-pasted-html';

export interface NoteSurroundings {
  readonly editor: Editor;
  /** Where the note's words begin in the letter, now. */
  readonly start: () => number;
  readonly label: string;
  /** Back to the text, after the number. */
  readonly leave: () => void;
  /** To the note before or after this one; false where there is none. */
  readonly go: (direction: -1 | 1) => boolean;
  /** Selects the number in the text, so that the next key takes the note away. */
  readonly selectNumber: () => void;
  readonly editLink: () => void;
  readonly toToolbar: () => void;
}

export interface NoteEditor {
  readonly view: EditorView;
  /** Takes over what changed in the letter: the words, and the selection within them. */
  readonly follow: (node: DocNode, anchor: number, head: number) => void;
}

const FROM_LETTER = 'fromLetter';

/** A note is one line: what is pasted into it is made so. */
function oneLine(slice: Slice, note: DocNode): Slice {
  const pieces: DocNode[] = [];
  slice.content.descendants((node) => {
    const text = node.isText ? (node.text ?? '') : node.isLeaf ? String(node.attrs.words ?? ' ') : '';
    if (node.isTextblock && pieces.length > 0) pieces.push(note.type.schema.text(' '));
    if (text !== '') pieces.push(note.type.schema.text(text, note.type.allowedMarks(node.marks)));
  });
  return new Slice(Fragment.from(pieces), 0, 0);
}

export function noteEditor(place: HTMLElement, note: DocNode, around: NoteSurroundings): NoteEditor {
  const { editor } = around;
  const always = (act: () => void) => (): boolean => {
    act();
    return true;
  };
  const atEdge =
    (edge: 'up' | 'down'): Command =>
    (state, _dispatch, view) =>
      state.selection.empty &&
      (view?.endOfTextblock(edge, state) ?? false) &&
      around.go(edge === 'up' ? -1 : 1);
  const whenEmpty: Command = (state) => state.doc.content.size === 0 && always(around.selectNumber)();
  const { bold, italic } = note.type.schema.marks;
  const keys: Record<string, Command> = {
    Enter: always(around.leave),
    Escape: always(around.leave),
    ArrowUp: atEdge('up'),
    ArrowDown: atEdge('down'),
    Backspace: whenEmpty,
    'Mod-a': selectAll,
    'Mod-z': always(() => editor.commands.undo()),
    'Mod-y': always(() => editor.commands.redo()),
    'Mod-Shift-z': always(() => editor.commands.redo()),
    'Mod-Shift-k': always(around.editLink),
    'Alt-F10': always(around.toToolbar),
    F6: always(around.toToolbar),
    ...(bold ? { 'Mod-b': toggleMark(bold) } : {}),
    ...(italic ? { 'Mod-i': toggleMark(italic) } : {}),
  };

  const inLetter = (transactions: readonly Transaction[], state: EditorState): void => {
    const tr = editor.state.tr;
    const start = around.start();
    for (const { steps } of transactions) {
      for (const step of steps) {
        const there = step.map(StepMap.offset(start));
        if (there) tr.step(there);
      }
    }
    const { anchor, head } = state.selection;
    tr.setSelection(TextSelection.create(tr.doc, start + anchor, start + head));
    if (state.storedMarks) tr.setStoredMarks(state.storedMarks);
    editor.view.dispatch(tr);
  };

  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: note,
      plugins: [
        keymap(keys),
        new Plugin({
          props: {
            transformPastedHTML: cleanPastedHtml,
            handlePaste: (into, _event, slice) => {
              into.dispatch(into.state.tr.replaceSelection(oneLine(slice, into.state.doc)).scrollIntoView());
              return true;
            },
            handleDrop: () => true,
          },
        }),
      ],
    }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'false',
      'aria-label': around.label,
      lang: 'nl',
      spellcheck: 'true',
    },
    dispatchTransaction: (tr) => {
      const { state, transactions } = view.state.applyTransaction(tr);
      view.updateState(state);
      if (!tr.getMeta(FROM_LETTER)) inLetter(transactions, state);
    },
  });

  return {
    view,
    follow: (node, anchor, head) => {
      const { state } = view;
      const tr = state.tr.setMeta(FROM_LETTER, true);
      const from = node.content.findDiffStart(state.doc.content);
      const end = node.content.findDiffEnd(state.doc.content);
      if (from !== null && end) {
        // Ends that overlap where letters repeat: "aa" made "aaa".
        const overlap = Math.max(0, from - Math.min(end.a, end.b));
        tr.replace(from, end.b + overlap, node.slice(from, end.a + overlap));
      }
      const selection = TextSelection.create(tr.doc, anchor, head);
      if (!tr.docChanged && selection.eq(state.selection)) return;
      view.dispatch(tr.setSelection(selection).setStoredMarks(editor.state.storedMarks));
    },
  };
}
