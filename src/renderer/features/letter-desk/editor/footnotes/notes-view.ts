/**
 * The notes under the letter, in the order of their numbers. All of them are drawn as plain text; only the one with
 * the cursor in it has an editor, so that five thousand are as quick as five.
 *
 * There is one truth about where the writer is: the letter's own selection. A selection inside a note opens that
 * note here, and one elsewhere closes it. So a jump, a found word, undo and the toolbar need to know nothing of notes.
 */
import type { Editor } from '@tiptap/core';
import { DOMSerializer } from '@tiptap/pm/model';
import { NodeSelection, type PluginView, TextSelection } from '@tiptap/pm/state';
import { LETTER_TEXT } from '../../find/find-in-page';
import { noteAround } from './footnote-commands';
import { type FootnoteAt, footnotesIn } from './footnotes-in';
import { type NoteEditor, noteEditor } from './note-editor';
import { type NoteRow, noteRow } from './note-row';
import { UNCOUNTED } from './number-view';

export interface FootnoteWords {
  /** The name of the list. */
  readonly list: string;
  readonly note: (number: number) => string;
  readonly toText: (number: number) => string;
  /** Stands in a note without words. */
  readonly empty: string;
}

export interface NotesSurroundings {
  /** Where the notes are listed. */
  readonly place: HTMLElement;
  readonly words: FootnoteWords;
  readonly editLink: () => void;
  readonly openLink: (href: string) => void;
  readonly toToolbar: () => void;
}

interface OpenNote {
  readonly row: NoteRow;
  readonly writing: NoteEditor;
}

export interface NotesView extends PluginView {
  /** Gives the focus to the note that the letter's selection is in; false where it is in none. */
  readonly takeFocus: () => boolean;
}

export function notesView(editor: Editor, around: NotesSurroundings): NotesView {
  const { place, words } = around;
  const serializer = DOMSerializer.fromSchema(editor.schema);
  let notes: readonly FootnoteAt[] = [];
  let rows: readonly NoteRow[] = [];
  let open: OpenNote | null = null;

  const indexOf = (row: NoteRow): number => rows.indexOf(row);
  const noteOf = (row: NoteRow): FootnoteAt | null => notes[indexOf(row)] ?? null;
  const select = (row: NoteRow, at: 'end' | 'number' | 'after'): void => {
    const note = noteOf(row);
    if (!note) return;
    const { doc, tr } = editor.state;
    const end = note.pos + note.node.nodeSize;
    if (at === 'end') {
      editor.view.dispatch(tr.setSelection(TextSelection.create(doc, end - 1)));
      takeFocus();
      return;
    }
    const selection = at === 'number' ? NodeSelection.create(doc, note.pos) : TextSelection.create(doc, end);
    editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
    editor.view.focus();
  };

  const makeRow = (): NoteRow => {
    const row: NoteRow = noteRow(serializer, words.empty, {
      toText: () => select(row, 'number'),
      write: (point) => {
        select(row, 'end');
        const view = open?.row === row ? open.writing.view : null;
        const at = point && view ? view.posAtCoords(point) : null;
        if (view && at)
          view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at.pos)));
      },
      openLink: around.openLink,
    });
    return row;
  };

  const close = (): void => {
    if (!open) return;
    const { row, writing } = open;
    const hadFocus = writing.view.hasFocus();
    open = null;
    writing.view.destroy();
    row.closed();
    if (hadFocus && !editor.isDestroyed) editor.view.focus();
  };

  const openRow = (row: NoteRow, note: FootnoteAt): OpenNote => {
    close();
    const writing = noteEditor(row.opened(), note.node, {
      editor,
      start: () => (noteOf(row)?.pos ?? 0) + 1,
      label: words.note(indexOf(row) + 1),
      leave: () => select(row, 'after'),
      go: (direction) => {
        const other = rows[indexOf(row) + direction];
        if (other) select(other, 'end');
        return other !== undefined;
      },
      selectNumber: () => select(row, 'number'),
      editLink: around.editLink,
      toToolbar: around.toToolbar,
    });
    return { row, writing };
  };

  /** Numbers in the text, in the order they stand there; the rows have theirs already. */
  const count = (): void => {
    let number = 0;
    for (const dom of editor.view.dom.querySelectorAll<HTMLElement>('[role="doc-noteref"]')) {
      number += 1;
      dom.removeAttribute(UNCOUNTED);
      if (dom.textContent === String(number)) continue;
      dom.textContent = String(number);
      dom.setAttribute('aria-label', words.note(number));
    }
  };

  const list = (now: readonly FootnoteAt[]): void => {
    if (now === notes) return;
    if (sameIds(now, notes)) {
      for (const [index, { node }] of now.entries()) {
        if (node !== notes[index]?.node) rows[index]?.show(node, index + 1, words);
      }
      notes = now;
      return;
    }
    const byId = new Map<string, NoteRow[]>();
    for (const [index, row] of rows.entries()) {
      const id = String(notes[index]?.node.attrs.id ?? '');
      byId.set(id, [...(byId.get(id) ?? []), row]);
    }
    notes = now;
    rows = now.map(({ node }) => byId.get(String(node.attrs.id ?? ''))?.shift() ?? makeRow());
    for (const gone of [...byId.values()].flat()) {
      if (open?.row === gone) close();
      gone.dom.remove();
    }
    let next = place.firstElementChild;
    for (const [index, row] of rows.entries()) {
      row.show(now[index]?.node ?? null, index + 1, words);
      if (row.dom === next) next = next.nextElementSibling;
      else place.insertBefore(row.dom, next);
    }
    place.hidden = rows.length === 0;
  };

  const follow = (): void => {
    const { selection } = editor.state;
    const pos = selection instanceof TextSelection ? noteAround(selection.$from) : null;
    const index = pos === null ? -1 : notes.findIndex((note) => note.pos === pos);
    const [row, note] = [rows[index], notes[index]];
    if (!row || !note || !selection.$from.sameParent(selection.$to)) {
      close();
      return;
    }
    if (open?.row !== row) {
      open = openRow(row, note);
      row.dom.scrollIntoView({ block: 'nearest' });
    }
    open.writing.follow(note.node, selection.anchor - note.pos - 1, selection.head - note.pos - 1);
    if (editor.view.hasFocus()) open.writing.view.focus();
  };

  const takeFocus = (): boolean => {
    open?.writing.view.focus();
    return open !== null;
  };

  const update = (): void => {
    const now = footnotesIn(editor.state.doc);
    const isCounted = now === notes || sameIds(now, notes);
    list(now);
    // A paragraph that is drawn anew has numbers that were never counted, though no note moved.
    if (!isCounted || editor.view.dom.querySelector(`[${UNCOUNTED}]`)) count();
    follow();
  };

  place.setAttribute(LETTER_TEXT, '');
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', words.list);
  update();
  return {
    takeFocus,
    update,
    destroy: () => {
      close();
      place.replaceChildren();
    },
  };
}

function sameIds(a: readonly FootnoteAt[], b: readonly FootnoteAt[]): boolean {
  return a.length === b.length && a.every(({ node }, index) => node.attrs.id === b[index]?.node.attrs.id);
}
