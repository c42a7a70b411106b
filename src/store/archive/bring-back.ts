/**
 * After a merge: what one machine deleted while the other worked on in it. No machine by itself deletes a letter that
 * was sent, nor a dossier that holds letters, because the work would be left without a place. Two together can. Then
 * the deletion goes, for it was done without knowing of the work; the journal says so, and a person can delete again.
 */

import { patch } from '#core/journal/change';
import { letterState } from '#core/letter/letter-state';
import type { CommandFrame, Gate } from '../gate';
import type { Tables } from '../tables-in';

export interface BroughtBack {
  readonly kind: 'dossier' | 'letter';
  readonly id: string;
  /** Its title or subject; may be empty. */
  readonly name: string;
}

async function sentButDeleted(tables: Tables): Promise<BroughtBack[]> {
  const found: BroughtBack[] = [];
  for (const { id, subject } of await tables.letters.filter(({ deleted }) => deleted !== null).toArray()) {
    const { dispatch } = letterState(await tables.letterEvents.where('letterId').equals(id).toArray());
    if (dispatch) found.push({ kind: 'letter', id, name: subject });
  }
  return found;
}

async function deletedWithLetters(tables: Tables): Promise<BroughtBack[]> {
  const found: BroughtBack[] = [];
  for (const { id, title } of await tables.dossiers.filter(({ deleted }) => deleted !== null).toArray()) {
    const letters = tables.letters
      .where('dossierId')
      .equals(id)
      .filter(({ deleted }) => deleted === null);
    if ((await letters.count()) > 0) found.push({ kind: 'dossier', id, name: title });
  }
  return found;
}

/** To be called inside a transaction over all tables, before the indexes are made. One journal entry for each. */
export async function bringBack(gate: Gate, tables: Tables): Promise<readonly BroughtBack[]> {
  const back = async (found: readonly BroughtBack[]): Promise<void> => {
    for (const { kind, id } of found) {
      const frame: CommandFrame = { intent: 'bringBack', partition: `${kind}/${id}` };
      const table = kind === 'letter' ? 'letters' : 'dossiers';
      const changes = [patch(table, id, { deleted: null })];
      await gate.commitIn(tables, frame, async () => ({ changes, result: null }));
    }
  };
  const letters = await sentButDeleted(tables);
  await back(letters);
  // After the letters: one that came back may lie in a dossier that was deleted.
  const dossiers = await deletedWithLetters(tables);
  await back(dossiers);
  return [...letters, ...dossiers];
}
