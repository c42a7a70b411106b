import type { Intent } from '#core/journal/journal-entry';
import type { Tables } from '../tables-in';

const BEGINS: ReadonlySet<Intent> = new Set(['createLetter', 'importLetter', 'draftLadderLetter']);

/** Whether somebody wrote in a letter, began it, or put it forward, as far as is known here. */
export async function isAuthorOf(db: Tables, letterId: string, personId: string): Promise<boolean> {
  const events = await db.letterEvents.where('letterId').equals(letterId).toArray();
  if (events.some(({ kind, by }) => kind === 'signOffAsked' && by === personId)) return true;
  const versions = await db.letterVersions.where('letterId').equals(letterId).toArray();
  if (versions.some(({ writers = [] }) => writers.includes(personId))) return true;
  const begun = await db.journal
    .where('partition')
    .equals(`letter/${letterId}`)
    .filter(({ actor, intent }) => actor === personId && BEGINS.has(intent))
    .count();
  return begun > 0;
}
