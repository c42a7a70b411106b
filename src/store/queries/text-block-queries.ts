import { inLetterOrder } from '#core/letter/council-blocks';
import type { TextBlock } from '#core/records/text-block';
import type { Database } from '../database';

/** The council's text blocks, in the order of a letter. */
export async function textBlocks(db: Database): Promise<TextBlock[]> {
  return inLetterOrder(await db.textBlocks.toArray());
}
