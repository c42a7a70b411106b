/** The numbers of points, as decorations: they follow from the order, so nothing of them is in the document. */
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { pointNumbers } from '#core/letter/points';
import { owners } from './own-ids';

/** Numbers by point id, by the rule that the file and the register use too. */
export function numbersIn(doc: DocNode): ReadonlyMap<string, string> {
  const points = [...owners(doc)].filter(({ node }) => node.type.name === 'advicePoint');
  return pointNumbers({
    type: 'doc',
    content: points.map(({ node }) => ({ type: 'advicePoint', attrs: node.attrs })),
  });
}

function decorationsFor(doc: DocNode): DecorationSet {
  const numbers = numbersIn(doc);
  const decorations = [...owners(doc)].flatMap(({ node, pos }) => {
    const number = numbers.get(String(node.attrs.id));
    return node.type.name === 'advicePoint' && number !== undefined
      ? [Decoration.node(pos, pos + node.nodeSize, { 'data-number': number })]
      : [];
  });
  return DecorationSet.create(doc, decorations);
}

export const PointNumbers = Extension.create({
  name: 'pointNumbers',
  addProseMirrorPlugins() {
    const key = new PluginKey<DecorationSet>('pointNumbers');
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => decorationsFor(doc),
          apply: (tr, old) => (tr.docChanged ? decorationsFor(tr.doc) : old),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});
