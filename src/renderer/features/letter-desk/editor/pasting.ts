import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { announceArrival } from './arrivals';
import { cleanPastedHtml } from './pasted/clean-pasted-html';
import { hasPicturesInside, withPictures } from './pasted/pasted-pictures';
import { picturesAmong, putPictures } from './picture-intake';
import { noPictures, type Pictures } from './pictures';
import { safeHref } from './safe-href';

/** From here on it takes long enough to say so: about ten pages from Word, in characters of HTML. */
const LONG = 200_000;
/** Before what is clean already, so that it is not cleaned twice. */
const CLEAN = '<!--clean-->';

/** Lets what was said about it be painted first. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A long text, or one with pictures in it: its place is held, and it comes in as one step for undo. */
async function pasteLater(view: EditorView, html: string, pictures: Pictures, word: string): Promise<void> {
  const arrival = announceArrival(view, view.state.selection.from, word);
  try {
    await painted();
    const clean = await withPictures(cleanPastedHtml(html), pictures);
    const at = arrival.place();
    if (view.isDestroyed || at === null) return;
    const { tr, doc } = view.state;
    if (view.state.selection.empty) view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(at))));
    yUndoPluginKey.getState(view.state)?.undoManager?.stopCapturing();
    view.pasteHTML(CLEAN + clean);
  } finally {
    arrival.end();
  }
}

function addressOver(view: EditorView, text: string): boolean {
  const { state } = view;
  const href = /^(https?:|mailto:)/i.test(text) ? safeHref(text) : null;
  const link = state.schema.marks.link;
  const { from, to, $from, $to, empty } = state.selection;
  if (href === null || !link || empty || !$from.sameParent($to)) return false;
  view.dispatch(state.tr.addMark(from, to, link.create({ href })));
  return true;
}

/** Paste comes in clean, pictures come along, and an address pasted over words makes them a link. */
export const Pasting = Extension.create<{ pictures: Pictures; comingWord: string }>({
  name: 'pasting',
  addOptions: () => ({ pictures: noPictures, comingWord: '' }),
  addProseMirrorPlugins() {
    const { pictures, comingWord } = this.options;
    return [
      new Plugin({
        key: new PluginKey('pasting'),
        props: {
          transformPastedHTML: (html) => (html.startsWith(CLEAN) ? html : cleanPastedHtml(html)),
          handlePaste: (view, event) => {
            const data = event.clipboardData;
            if (!data) return false;
            const html = data.getData('text/html');
            const text = data.getData('text/plain').trim();
            const files = picturesAmong(data.files);
            // A spreadsheet puts a picture of the cells beside the cells themselves.
            if (files.length > 0 && text === '') {
              void putPictures(view, pictures, files, view.state.selection.from);
              return true;
            }
            if (addressOver(view, text)) return true;
            if (html.length < LONG && !hasPicturesInside(html)) return false;
            void pasteLater(view, html, pictures, comingWord);
            return true;
          },
        },
      }),
    ];
  },
});
