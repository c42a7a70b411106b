import { plainText } from '#core/letter/body';
import type { TextBlock } from '#core/records/text-block';

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/**
 * The blocks that have each word that was typed in their name, purpose or text. Those whose name has them all come
 * first: a block is mostly looked for by what it is called. Among equals the order stays.
 */
export function matchingBlocks(
  blocks: readonly TextBlock[],
  query: string,
  purposeOf: (block: TextBlock) => string,
): TextBlock[] {
  const wanted = bare(query).split(/\s+/);
  const hasAll = (text: string): boolean => wanted.every((word) => bare(text).includes(word));
  const found = blocks.filter((block) =>
    hasAll(`${block.title} ${purposeOf(block)} ${plainText({ type: 'doc', content: block.content })}`),
  );
  const byName = found.filter(({ title }) => hasAll(title));
  return [...byName, ...found.filter((block) => !byName.includes(block))];
}
