import { type Thread, threadsOf } from '#core/letter/letter-comments';
import type { Database } from '../database';

export async function threadsOfLetter(db: Database, letterId: string): Promise<Thread[]> {
  return threadsOf(await db.letterComments.where('letterId').equals(letterId).toArray());
}
