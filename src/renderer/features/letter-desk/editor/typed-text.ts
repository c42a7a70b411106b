/**
 * A letter that is typed goes into the document, and from there to the page. Left to the browser it goes the other way
 * around, which in a long letter costs as much again as all that follows. What is composed of several keys, or comes from a
 * spelling menu, still comes by the browser, and so does a letter typed before the editor heard where the cursor went.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isWhereItSeems } from './hear-cursor';

function typeText(view: EditorView, text: string): boolean {
  const { selection } = view.state;
  // The library itself types over what spans several blocks.
  if (!(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to)) return false;
  if (!isWhereItSeems(view)) return false;
  const insert = () => view.state.tr.insertText(text).scrollIntoView();
  const { from, to } = selection;
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert))) {
    view.dispatch(insert());
  }
  return true;
}

export const TypedText = Extension.create({
  name: 'typedText',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('typedText'),
      props: {
        handleKeyPress: (view, event) => {
          const text = String.fromCharCode(event.charCode);
          return event.charCode >= 0x20 && typeText(view, text);
        },
      },
    }),
  ],
});
