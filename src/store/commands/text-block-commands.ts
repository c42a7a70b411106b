/** The council's own text blocks. */
import { add, type Change, patch } from '#core/journal/change';
import { refuseBlockContent } from '#core/letter/block-fields';
import { missingStarters, ofPurpose, starterRows } from '#core/letter/council-blocks';
import { orderBetween } from '#core/order/order-key';
import { TEXT_BLOCK_VERSION, type TextBlock } from '#core/records/text-block';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';

export type TextBlockFields = Pick<TextBlock, 'title' | 'purpose' | 'content'>;

function gone(): Refusal {
  return new Refusal('record.gone', { table: 'textBlocks' });
}

function check({ title, content }: Pick<TextBlock, 'title' | 'content'>): Refusal | null {
  if (title.trim() === '') return new Refusal('textBlock.noTitle', {}, 'title');
  return refuseBlockContent(content);
}

async function standing(db: Tables): Promise<TextBlock[]> {
  return (await db.textBlocks.toArray()).filter((block) => block.deleted === null);
}

function lastOrder(blocks: readonly TextBlock[], purpose: TextBlock['purpose']): string {
  return orderBetween(ofPurpose(blocks, purpose).at(-1)?.order ?? null, null);
}

/** Behind the others of its purpose. Refuses `textBlock.*` beside the field it is about. */
export function addTextBlock(
  { gate, making }: StoreContext,
  fields: TextBlockFields,
): Promise<Committed<string>> {
  const id = making.newId();
  return gate.commit({ intent: 'addTextBlock', partition: 'register' }, async (db) => {
    const wrong = check(fields);
    if (wrong) return wrong;
    const { title, purpose, content } = fields;
    const order = lastOrder(await standing(db), purpose);
    const row = { id, v: TEXT_BLOCK_VERSION, deleted: null, title: title.trim(), purpose, content, order };
    return { changes: [add('textBlocks', row)], result: id };
  });
}

/** With another purpose it goes behind the others of that one. */
export function changeTextBlock(
  { gate }: StoreContext,
  id: string,
  set: Partial<TextBlockFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeTextBlock', partition: 'register' }, async (db) => {
    const current = await db.textBlocks.get(id);
    if (!current || current.deleted) return gone();
    const wanted = { ...current, ...set };
    const wrong = check(wanted);
    if (wrong) return wrong;
    const moves = wanted.purpose !== current.purpose;
    const changes: Change[] = [
      patch('textBlocks', id, {
        ...set,
        title: wanted.title.trim(),
        ...(moves ? { order: lastOrder(await standing(db), wanted.purpose) } : {}),
      }),
    ];
    return { changes, result: null };
  });
}

/** Puts a block before another of its purpose, or behind all of them. */
export function moveTextBlock(
  { gate }: StoreContext,
  id: string,
  beforeId: string | null,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeTextBlock', partition: 'register' }, async (db) => {
    const blocks = await standing(db);
    const block = blocks.find((each) => each.id === id);
    if (!block) return gone();
    const others = ofPurpose(blocks, block.purpose).filter((each) => each.id !== id);
    const at = beforeId === null ? others.length : others.findIndex((each) => each.id === beforeId);
    if (at === -1) return gone();
    const [above, below] = [others[at - 1]?.order ?? null, others[at]?.order ?? null];
    // Two made apart can have one key: nothing fits between them, and nothing needs to.
    if (above !== null && above === below) return { changes: [], result: null };
    return { changes: [patch('textBlocks', id, { order: orderBetween(above, below) })], result: null };
  });
}

export function removeTextBlock({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeTextBlock', partition: 'register' }, async () => ({
    changes: [patch('textBlocks', id, { deleted: { at: making.clock.now(), by: making.actor } })],
    result: null,
  }));
}

/** Adds those of the starter set that are not there; the result is how many. */
export function addStarterBlocks({ gate, making }: StoreContext): Promise<Committed<number>> {
  return gate.commit({ intent: 'addStarterBlocks', partition: 'register' }, async (db) => {
    const blocks = await standing(db);
    const rows = starterRows(missingStarters(blocks), blocks, making.newId);
    return { changes: rows.map((row) => add('textBlocks', row)), result: rows.length };
  });
}
