/**
 * The numbers of points and headings, as decorations: they follow from the order, so nothing of them is in the
 * document.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { BodyNode } from '#core/letter/body';
import { type LetterNumbering, usualLetterNumbering } from '#core/letter/letter-numbering';
import { partNumbers, pointNumbers } from '#core/letter/points';
import { type Live, liveValue } from './live-value';

interface Counted {
  readonly node: DocNode;
  readonly pos: number;
  readonly inSection: boolean;
}

export interface Numbers {
  /** By point id. */
  readonly points: ReadonlyMap<string, string>;
  /** By the place of the heading. */
  readonly headings: ReadonlyMap<number, string>;
}

/** Points and headings, in the order of reading; they stand in the letter or a part of it, never deeper. */
function counted(doc: DocNode): Counted[] {
  const found: Counted[] = [];
  const inside = (parent: DocNode, start: number, inSection: boolean): void => {
    let pos = start;
    for (const node of parent.children) {
      const name = node.type.name;
      if (name === 'advicePoint' || name === 'heading') found.push({ node, pos, inSection });
      if (name === 'annex' || name === 'summary') inside(node, pos + 1, true);
      pos += node.nodeSize;
    }
  };
  inside(doc, 0, false);
  return found;
}

/** By the rules that the file and the register use too. */
function numbersOf(all: readonly Counted[], numbering: LetterNumbering): Numbers {
  const headings = new Map<number, string>();
  const asBody = all.map(({ node }): BodyNode => ({ type: node.type.name, attrs: node.attrs }));
  if (numbering.headings) {
    // Only those of the letter itself part it.
    const own = asBody.filter((_, at) => !all[at]?.inSection);
    const parts = partNumbers({ type: 'doc', content: own });
    asBody.forEach((node, at) => {
      const number = parts.get(node);
      const place = all[at]?.pos;
      if (number !== undefined && place !== undefined) headings.set(place, String(number));
    });
  }
  return { points: pointNumbers({ type: 'doc', content: asBody }, numbering.points), headings };
}

interface NumberState {
  /** What the numbers follow from, to see whether they can have changed. */
  readonly basis: string;
  readonly numbers: Numbers;
  readonly decorations: DecorationSet;
}

function basisOf(all: readonly Counted[]): string {
  return all
    .map(({ node, inSection }) =>
      node.type.name === 'heading'
        ? `h${node.attrs.level}${inSection ? '-' : ''}`
        : `${node.attrs.id}${node.attrs.branch}`,
    )
    .join(' ');
}

function numbered(
  doc: DocNode,
  all: readonly Counted[],
  basis: string,
  numbering: LetterNumbering,
): NumberState {
  const numbers = numbersOf(all, numbering);
  const decorations = all.flatMap(({ node, pos }) => {
    const number = numbers.headings.get(pos) ?? numbers.points.get(String(node.attrs.id));
    if (number === undefined) return [];
    return [Decoration.node(pos, pos + node.nodeSize, { 'data-number': number })];
  });
  return { basis, numbers, decorations: DecorationSet.create(doc, decorations) };
}

const key = new PluginKey<NumberState>('pointNumbers');

/** The numbers as they are shown now. */
export function numbersIn(state: EditorState): Numbers {
  return key.getState(state)?.numbers ?? numbersOf(counted(state.doc), usualLetterNumbering);
}

export const PointNumbers = Extension.create<{ numbering: Live<LetterNumbering> }>({
  name: 'pointNumbers',
  addOptions: () => ({ numbering: liveValue(usualLetterNumbering) }),
  addProseMirrorPlugins() {
    const { numbering } = this.options;
    const fresh = (doc: DocNode): NumberState => {
      const all = counted(doc);
      return numbered(doc, all, basisOf(all), numbering.current());
    };
    return [
      new Plugin<NumberState>({
        key,
        state: {
          init: (_, { doc }) => fresh(doc),
          apply: (tr, old) => {
            if (tr.getMeta(key)) return fresh(tr.doc);
            if (!tr.docChanged) return old;
            const all = counted(tr.doc);
            const basis = basisOf(all);
            // Most keystrokes leave the numbers as they are: then their marks only move along.
            if (basis !== old.basis || old.numbers.headings.size > 0) {
              return numbered(tr.doc, all, basis, numbering.current());
            }
            return { ...old, decorations: old.decorations.map(tr.mapping, tr.doc) };
          },
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
        view: (view) => {
          const end = numbering.subscribe(() => {
            view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
          });
          return { destroy: end };
        },
      }),
    ];
  },
});
