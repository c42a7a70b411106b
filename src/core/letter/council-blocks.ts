/** The council's text blocks: which are missing of the starter set, and which one a letter takes. */
import type { BlockFacts, FilledBlock } from '#core/letter/fill-block';
import { fillBlock } from '#core/letter/fill-block';
import { type StarterBlock, starterBlocks, starterContent } from '#core/letter/starter-blocks';
import { byOrder, orderBetween } from '#core/order/order-key';
import {
  TEXT_BLOCK_VERSION,
  type TextBlock,
  type TextBlockPurpose,
  textBlockPurposes,
} from '#core/records/text-block';

/** In the order of a letter, and within a purpose in that of the council. */
export function inLetterOrder(blocks: readonly TextBlock[]): TextBlock[] {
  const place = (block: TextBlock): number => textBlockPurposes.indexOf(block.purpose);
  return blocks
    .filter((block) => block.deleted === null)
    .sort((a, b) => place(a) - place(b) || byOrder(a, b));
}

export function ofPurpose(blocks: readonly TextBlock[], purpose: TextBlockPurpose): TextBlock[] {
  return blocks.filter((block) => block.deleted === null && block.purpose === purpose).sort(byOrder);
}

/** Those of the starter set that are not there; who removed one and asks again gets it again. */
export function missingStarters(blocks: readonly TextBlock[]): StarterBlock[] {
  const present = blocks.filter((block) => block.deleted === null);
  const there = new Set(present.map((block) => block.starter));
  const named = new Set(present.map((block) => `${block.purpose}/${block.title.trim().toLowerCase()}`));
  return starterBlocks.filter(
    ({ starter, purpose, title }) => !there.has(starter) && !named.has(`${purpose}/${title.toLowerCase()}`),
  );
}

/** The rows for `starters`, each behind what its purpose has already. */
export function starterRows(
  starters: readonly StarterBlock[],
  blocks: readonly TextBlock[],
  newId: () => string,
): TextBlock[] {
  const last = new Map<TextBlockPurpose, string | null>(
    textBlockPurposes.map((purpose) => [purpose, ofPurpose(blocks, purpose).at(-1)?.order ?? null]),
  );
  return starters.map((each) => {
    const order = orderBetween(last.get(each.purpose) ?? null, null);
    last.set(each.purpose, order);
    const { starter, purpose, title } = each;
    return {
      id: newId(),
      v: TEXT_BLOCK_VERSION,
      deleted: null,
      title,
      purpose,
      content: starterContent(each),
      order,
      starter,
    };
  });
}

/** The council's first block of a purpose of which every field has a value; null where there is none. */
export function blockThatFits(
  blocks: readonly TextBlock[],
  purpose: TextBlockPurpose,
  facts: BlockFacts,
): FilledBlock | null {
  return (
    ofPurpose(blocks, purpose)
      .map(({ content }) => fillBlock(content, facts))
      .find(({ unfilled }) => unfilled.length === 0) ?? null
  );
}

/** The council's first block of a purpose, fields without a value left in sight; null where there is none. */
export function firstBlock(
  blocks: readonly TextBlock[],
  purpose: TextBlockPurpose,
  facts: BlockFacts,
): FilledBlock | null {
  const [first] = ofPurpose(blocks, purpose);
  return first ? fillBlock(first.content, facts) : null;
}
