/**
 * Sees to it that every point, annex and footnote has an id of its own. Splitting and pasting make two nodes with one
 * id; the one that was there before keeps it, the other gets a fresh one. A node cut here and pasted there
 * keeps its id: it moved.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { footnotesIn } from './footnotes/footnotes-in';

const OWNERS: ReadonlySet<string> = new Set(['advicePoint', 'annex']);

interface Owner {
  readonly node: DocNode;
  readonly pos: number;
}

/** Points and annexes stand in the letter or a part of it, never deeper. */
export function* owners(doc: DocNode): Generator<Owner> {
  function* inside(parent: DocNode, start: number): Generator<Owner> {
    let pos = start;
    for (const node of parent.children) {
      if (OWNERS.has(node.type.name)) yield { node, pos };
      if (node.type.name === 'annex' || node.type.name === 'summary') yield* inside(node, pos + 1);
      pos += node.nodeSize;
    }
  }
  yield* inside(doc, 0);
}

/** All that must have an id. */
function* identified(doc: DocNode): Generator<Owner> {
  yield* owners(doc);
  yield* footnotesIn(doc);
}

function idOf({ node }: Owner): string | null {
  return typeof node.attrs.id === 'string' && node.attrs.id !== '' ? node.attrs.id : null;
}

/** For each id the place where its node has come to stand after `transactions`. */
function rightfulPlaces(before: DocNode, transactions: readonly Transaction[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const owner of identified(before)) {
    const id = idOf(owner);
    if (id === null || places.has(id)) continue;
    const pos = transactions.reduce((place, tr) => tr.mapping.map(place), owner.pos);
    places.set(id, pos);
  }
  return places;
}

function needIds(before: DocNode, after: DocNode, transactions: readonly Transaction[]): Owner[] {
  const byId = new Map<string, Owner[]>();
  const needing: Owner[] = [];
  for (const owner of identified(after)) {
    const id = idOf(owner);
    if (id === null) needing.push(owner);
    else {
      const group = byId.get(id);
      if (group) group.push(owner);
      else byId.set(id, [owner]);
    }
  }
  const shared = [...byId].filter(([, group]) => group.length > 1);
  if (shared.length === 0) return needing;
  const places = rightfulPlaces(before, transactions);
  for (const [id, group] of shared) {
    const rightful = group.find((owner) => owner.pos === places.get(id)) ?? group[0];
    needing.push(...group.filter((owner) => owner !== rightful));
  }
  return needing;
}

export const OwnIds = Extension.create<{ newId: () => string }>({
  name: 'ownIds',
  addOptions: () => ({ newId: () => crypto.randomUUID() }),
  addProseMirrorPlugins() {
    const { newId } = this.options;
    return [
      new Plugin({
        key: new PluginKey('ownIds'),
        appendTransaction: (transactions, before, after) => {
          // What comes from the stored document was seen to where it was written; two devices that both mended
          // it would never agree.
          const ours = transactions.filter(
            (tr) => tr.docChanged && !tr.getMeta(ySyncPluginKey)?.isChangeOrigin,
          );
          if (ours.length === 0) return null;
          const needing = needIds(before.doc, after.doc, transactions);
          if (needing.length === 0) return null;
          const tr = after.tr;
          for (const { node, pos } of needing) tr.setNodeMarkup(pos, null, { ...node.attrs, id: newId() });
          return tr;
        },
      }),
    ];
  },
});
