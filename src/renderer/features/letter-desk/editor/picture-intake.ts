/**
 * Pictures that come from files: chosen, pasted or dropped. Reading one takes a moment in which one can write on, so
 * the place where it goes is held by a mark that moves with the text.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { insertBlock } from './insert-block';
import { type NamedFile, noPictures, type PictureAttributes, type Pictures, takePictures } from './pictures';

type Arrival = { readonly coming: object; readonly pos: number } | { readonly arrived: object };

const key = new PluginKey<DecorationSet>('pictureIntake');

function placeOf(view: EditorView, coming: object): number | null {
  const [found] =
    key.getState(view.state)?.find(undefined, undefined, (spec) => spec.coming === coming) ?? [];
  return found?.from ?? null;
}

function put(view: EditorView, pos: number, attributes: PictureAttributes): void {
  const { state } = view;
  const node = state.schema.nodes.picture?.create({ ...attributes });
  const tr = state.tr.setSelection(Selection.near(state.doc.resolve(Math.min(pos, state.doc.content.size))));
  const inserted = node ? insertBlock(tr, node, 'behind') : null;
  if (inserted) view.dispatch(inserted);
}

/** Reads the files and puts the pictures at `pos`, which moves along with what is typed meanwhile. */
export async function putPictures(
  view: EditorView,
  pictures: Pictures,
  files: readonly NamedFile[],
  pos: number,
): Promise<void> {
  const coming = {};
  const tell = (arrival: Arrival): void =>
    view.dispatch(view.state.tr.setMeta(key, arrival).setMeta('addToHistory', false));
  tell({ coming, pos });
  try {
    const taken = await takePictures(files, pictures);
    if (view.isDestroyed) return;
    yUndoPluginKey.getState(view.state)?.undoManager?.stopCapturing();
    // The last first: each is put at the same place, before the one that follows it.
    for (const attributes of taken.reverse()) {
      const at = placeOf(view, coming);
      if (attributes !== null && at !== null) put(view, at, attributes);
    }
  } finally {
    if (!view.isDestroyed) tell({ arrived: coming });
  }
}

export function picturesAmong(list: FileList | undefined): NamedFile[] {
  return [...(list ?? [])]
    .filter((file) => file.type.startsWith('image/'))
    .map((file) => ({ name: file.name, file }));
}

export const PictureIntake = Extension.create<{ pictures: Pictures; comingWord: string }>({
  name: 'pictureIntake',
  addOptions: () => ({ pictures: noPictures, comingWord: '' }),
  addProseMirrorPlugins() {
    const { pictures, comingWord } = this.options;
    const comingMark = (): HTMLElement => {
      const mark = document.createElement('span');
      mark.dataset.pictureComing = '';
      mark.textContent = comingWord;
      return mark;
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, old) => {
            const moved = old.map(tr.mapping, tr.doc);
            const arrival: Arrival | undefined = tr.getMeta(key);
            if (!arrival) return moved;
            if ('arrived' in arrival) {
              return moved.remove(
                moved.find(undefined, undefined, (spec) => spec.coming === arrival.arrived),
              );
            }
            const { coming, pos } = arrival;
            return moved.add(tr.doc, [Decoration.widget(pos, comingMark, { coming, side: -1 })]);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDrop: (view, event) => {
            const files = picturesAmong(event.dataTransfer?.files);
            if (files.length === 0) return false;
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            void putPictures(view, pictures, files, at?.pos ?? view.state.selection.from);
            return true;
          },
        },
      }),
    ];
  },
});
