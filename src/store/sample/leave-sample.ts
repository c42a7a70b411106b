import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';

/**
 * Empties a profile that holds the sample council, so that a council of one's own can begin. Refused with
 * `council.notTheSample` for any other: what a real council has is never erased as a whole.
 */
export async function leaveSample({ db }: StoreContext): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const councils = await db.councils.toArray();
    if (councils.length === 0 || !councils.every((council) => council.sample))
      throw new Refusal('council.notTheSample');
    const device = await db.local.get('device');
    for (const table of db.tables) await table.clear();
    if (device) await db.local.put(device);
  });
}
