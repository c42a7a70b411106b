/**
 * What is on its way into the text: a picture that is read, a long text that is made plain. One can write on
 * meanwhile, so its place is held by a mark that moves with the text.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

type Told =
  | { readonly coming: Arrival; readonly pos: number; readonly mark: HTMLElement }
  | { readonly arrived: Arrival };

const key = new PluginKey<DecorationSet>('arrivals');

export interface Arrival {
  /** Where it goes by now; null when the text around it is gone. */
  readonly place: () => number | null;
  readonly end: () => void;
}

/** Shows `word` at `pos` until it is ended. */
export function announceArrival(view: EditorView, pos: number, word: string): Arrival {
  const tell = (told: Told): void => {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, told).setMeta('addToHistory', false));
  };
  const mark = document.createElement('span');
  mark.dataset.coming = '';
  mark.setAttribute('role', 'status');
  mark.textContent = word;
  const arrival: Arrival = {
    place: () => {
      const all = view.isDestroyed ? undefined : key.getState(view.state);
      const [found] = all?.find(undefined, undefined, (spec) => spec.coming === arrival) ?? [];
      return found?.from ?? null;
    },
    end: () => tell({ arrived: arrival }),
  };
  tell({ coming: arrival, pos, mark });
  return arrival;
}

export const Arrivals = Extension.create({
  name: 'arrivals',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, old) => {
          const moved = old.map(tr.mapping, tr.doc);
          const told: Told | undefined = tr.getMeta(key);
          if (!told) return moved;
          if ('arrived' in told) {
            return moved.remove(moved.find(undefined, undefined, (spec) => spec.coming === told.arrived));
          }
          const { coming, pos, mark } = told;
          return moved.add(tr.doc, [Decoration.widget(pos, mark, { coming, side: -1 })]);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
