/** The summary a letter begins with, under a label of its own. */
import { plainInline } from './inline-markup';
import type { TextBlock } from './text-block';

const LABEL = /^(?:\d+\.? )?(?:samenvatting|samenvattend|samengevat|kort samengevat|in het kort)[:.]?$/i;
/** A summary further down, such as one of a report, is a section like any other. */
const LATEST = 2;

export interface WithSummary {
  readonly summary: readonly TextBlock[];
  readonly letter: readonly TextBlock[];
}

/** Up to the next heading; without one only the first block and the list it leads in. */
function lengthOf(blocks: readonly TextBlock[]): number {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  if (heading >= 0) return heading;
  const afterList = blocks.findIndex(({ kind }, index) => index > 0 && kind !== 'item');
  return afterList < 0 ? blocks.length : afterList;
}

/** Takes the summary out of the blocks; its label goes, as the letter prints its own. */
export function takeSummary(blocks: readonly TextBlock[]): WithSummary {
  const at = blocks.findIndex(
    (block, index) =>
      index <= LATEST &&
      (block.kind === 'heading' || block.kind === 'paragraph') &&
      block.text.length < 40 &&
      LABEL.test(plainInline(block.text)),
  );
  if (at < 0) return { summary: [], letter: blocks };
  const below = blocks.slice(at + 1);
  const length = lengthOf(below);
  if (length === 0) return { summary: [], letter: blocks };
  return { summary: below.slice(0, length), letter: [...blocks.slice(0, at), ...below.slice(length)] };
}
