import type { ParagraphLook } from './looks';

/** Something that stands under the one before it: a paragraph or a table. */
export interface Block {
  readonly element: HTMLElement;
  /** Room above and below. Between two blocks there is the larger of the two, as Word does since 2013. */
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly breakBefore: boolean;
  readonly widowControl: boolean;
  /** No room towards a neighbour of the same style. */
  readonly noRoomBetween: boolean;
  readonly styleId: string;
}

interface More {
  readonly styleId: string;
  readonly breakBefore: boolean;
}

export function blockOf(element: HTMLElement, look: ParagraphLook, more: More): Block {
  return {
    element,
    before: look.before ?? 0,
    after: look.after ?? 0,
    keepNext: look.keepNext === true,
    keepLines: look.keepLines === true,
    breakBefore: more.breakBefore,
    widowControl: look.widowControl !== false,
    noRoomBetween: look.noRoomBetween === true,
    styleId: more.styleId,
  };
}

/** Takes the room away between neighbours that want none. */
export function settleRooms(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    if (!block.noRoomBetween) return block;
    const before = blocks[at - 1]?.styleId === block.styleId ? 0 : block.before;
    const after = blocks[at + 1]?.styleId === block.styleId ? 0 : block.after;
    block.element.style.marginTop = `${before}px`;
    block.element.style.marginBottom = `${after}px`;
    return { ...block, before, after };
  });
}
