import { patch } from '#core/journal/change';
import { BODY_READER, BODY_WRITER } from '#core/letter/body';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';

/**
 * Says that from now on a letter can only be written with this editor or a newer one. Before the first change to a
 * letter of an older program: an editor deletes the nodes it does not know, so it must know not to open them.
 */
export function needNewerEditor({ gate }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'needNewerEditor', partition: `letter/${id}` }, async (db) => {
    const letter = await db.letters.get(id);
    if (!letter) return new Refusal('record.gone', { table: 'letters' });
    return {
      changes: [
        patch('letters', id, {
          minReader: Math.max(letter.minReader, BODY_READER),
          minWriter: Math.max(letter.minWriter, BODY_WRITER),
        }),
      ],
      result: null,
    };
  });
}
