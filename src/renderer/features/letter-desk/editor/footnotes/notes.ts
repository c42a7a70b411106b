/** The list of notes, as a part of the editor. */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { toNote } from './footnote-commands';
import { type NotesSurroundings, type NotesView, notesView } from './notes-view';

export const Notes = Extension.create<{ around: NotesSurroundings | null }>({
  name: 'notes',
  addOptions: () => ({ around: null }),
  addProseMirrorPlugins() {
    const { around } = this.options;
    if (!around) return [];
    const { editor } = this;
    let shown: NotesView | null = null;
    return [
      new Plugin({
        key: new PluginKey('notes'),
        view: () => {
          shown = notesView(editor, around);
          return shown;
        },
        props: {
          handleDOMEvents: {
            // Who gives the focus to the letter, as the toolbar does, means the place where the cursor is.
            focus: () => {
              shown?.takeFocus();
              return false;
            },
          },
          handleDoubleClickOn: (view, _pos, node) =>
            node.type.name === 'footnote' && toNote(view.state, view.dispatch),
        },
      }),
    ];
  },
});
