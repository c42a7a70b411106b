/**
 * The signature stands under the letter and before its annexes, and the annexes are part of the text being
 * written. So where there are annexes, the element with the signature is taken into the text as a widget; where
 * there are none it stands after the editor, in `outside`.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

function firstAnnex(doc: DocNode): number | null {
  let pos = 0;
  for (const node of doc.children) {
    if (node.type.name === 'annex') return pos;
    pos += node.nodeSize;
  }
  return null;
}

export const TailPlace = Extension.create<{ tail: HTMLElement; outside: () => HTMLElement | null }>({
  name: 'tailPlace',
  addOptions: () => ({ tail: document.createElement('div'), outside: () => null }),
  addProseMirrorPlugins() {
    const { tail, outside } = this.options;
    const bring = (doc: DocNode): void => {
      const place = outside();
      if (firstAnnex(doc) === null && place && tail.parentElement !== place) place.append(tail);
    };
    return [
      new Plugin({
        key: new PluginKey('tailPlace'),
        props: {
          decorations: ({ doc }) => {
            const pos = firstAnnex(doc);
            if (pos === null) return DecorationSet.empty;
            const widget = Decoration.widget(pos, () => tail, {
              key: 'tail',
              side: -1,
              ignoreSelection: true,
              stopEvent: () => true,
            });
            return DecorationSet.create(doc, [widget]);
          },
        },
        view: (view) => {
          bring(view.state.doc);
          return { update: ({ state }) => bring(state.doc) };
        },
      }),
    ];
  },
});
