/**
 * Passages of a letter's text tied to its Yjs document, so that they stay with their words while people write. An
 * anchor is a pair of relative positions, base64.
 */
import * as Y from 'yjs';
import { BODY_FRAGMENT } from '#core/letter/body';
import { comesBefore, isTextBlock, type Passage, type Place } from '#core/letter/passages';
import { isElement, isText } from './body-from-yjs';

export interface Anchor {
  readonly from: string;
  readonly to: string;
}

export interface Anchors {
  /** Null where the passage is not in the text, or has nothing in it. */
  readonly anchorOf: (passage: Passage) => Anchor | null;
  /** Where it is now; null when its words are gone. */
  readonly passageOf: (anchor: Anchor) => Passage | null;
}

function* blocksOf(parent: Y.XmlElement | Y.XmlFragment): Generator<Y.XmlElement> {
  for (const child of parent.toArray()) {
    if (!isElement(child)) continue;
    if (isTextBlock(child.nodeName)) yield child;
    else yield* blocksOf(child);
  }
}

const lengthOf = (child: unknown): number => (isText(child) ? child.length : 1);

/** The place in the document, as a position relative to what stands there. `side` says which neighbour it keeps to. */
function relativeAt(block: Y.XmlElement, offset: number, side: 'right' | 'left'): Y.RelativePosition {
  const assoc = side === 'right' ? 0 : -1;
  let before = 0;
  for (const [index, child] of block.toArray().entries()) {
    const length = lengthOf(child);
    const isInside = side === 'right' ? offset < before + length : offset <= before + length;
    if (isInside) {
      return isText(child)
        ? Y.createRelativePositionFromTypeIndex(child, offset - before, assoc)
        : Y.createRelativePositionFromTypeIndex(
            block,
            index + (side === 'left' && offset > before ? 1 : 0),
            assoc,
          );
    }
    before += length;
  }
  return Y.createRelativePositionFromTypeIndex(block, block.length, assoc);
}

function toBase64(position: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)));
}

function fromBase64(text: string): Y.RelativePosition | null {
  try {
    return Y.decodeRelativePosition(Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** By the block it is in; null for one that stands no longer in the text. */
function placeIn(
  blocks: ReadonlyMap<unknown, number>,
  position: Y.RelativePosition | null,
  doc: Y.Doc,
): Place | null {
  const found = position && Y.createAbsolutePositionFromRelativePosition(position, doc);
  if (!found) return null;
  const { type, index } = found;
  if (isText(type)) {
    const block = blocks.get(type.parent);
    if (block === undefined || !isElement(type.parent)) return null;
    let before = 0;
    for (const child of type.parent.toArray()) {
      if (child === type) return { block, offset: before + index };
      before += lengthOf(child);
    }
    return null;
  }
  const block = blocks.get(type);
  if (block === undefined || !isElement(type)) return null;
  const offset = type
    .toArray()
    .slice(0, index)
    .reduce((sum, child) => sum + lengthOf(child), 0);
  return { block, offset };
}

export function anchorsIn(doc: Y.Doc): Anchors {
  const fragment = doc.getXmlFragment(BODY_FRAGMENT);
  return {
    anchorOf: ({ from, to }) => {
      const blocks = [...blocksOf(fragment)];
      const [first, last] = [blocks[from.block], blocks[to.block]];
      if (!first || !last || !comesBefore(from, to)) return null;
      return {
        from: toBase64(relativeAt(first, from.offset, 'right')),
        to: toBase64(relativeAt(last, to.offset, 'left')),
      };
    },
    passageOf: (anchor) => {
      const blocks = new Map([...blocksOf(fragment)].map((block, index) => [block, index]));
      const from = placeIn(blocks, fromBase64(anchor.from), doc);
      const to = placeIn(blocks, fromBase64(anchor.to), doc);
      return from && to && comesBefore(from, to) ? { from, to } : null;
    },
  };
}
