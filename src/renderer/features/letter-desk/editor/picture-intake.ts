/** Pictures that come from files: chosen, pasted or dropped. */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { announceArrival } from './arrivals';
import { insertBlock } from './insert-block';
import { type NamedFile, noPictures, type PictureAttributes, type Pictures, takePictures } from './pictures';

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
  const arrival = announceArrival(view, pos, pictures.comingWord);
  try {
    const taken = await takePictures(files, pictures);
    if (view.isDestroyed) return;
    yUndoPluginKey.getState(view.state)?.undoManager?.stopCapturing();
    // The last first: each is put at the same place, before the one that follows it.
    for (const attributes of taken.reverse()) {
      const at = arrival.place();
      if (attributes !== null && at !== null) put(view, at, attributes);
    }
  } finally {
    arrival.end();
  }
}

export function picturesAmong(list: FileList | undefined): NamedFile[] {
  return [...(list ?? [])]
    .filter((file) => file.type.startsWith('image/'))
    .map((file) => ({ name: file.name, file }));
}

export const PictureIntake = Extension.create<{ pictures: Pictures }>({
  name: 'pictureIntake',
  addOptions: () => ({ pictures: noPictures }),
  addProseMirrorPlugins() {
    const { pictures } = this.options;
    return [
      new Plugin({
        key: new PluginKey('pictureIntake'),
        props: {
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
