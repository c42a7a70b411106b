import { frozenVersionId, isWritable, letterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import { saysTheSame } from '../letter-body/says-the-same';
import type { Tables } from '../tables-in';
import type { LetterWithEvents } from './letter-commands';

/**
 * Taking back a step can put an open letter before who signs again, or make it signed. Not when it was written in since:
 * the approval would seem to cover what nobody approved.
 */
export async function changedSinceFrozen(
  db: Tables,
  { letter, events, state }: LetterWithEvents,
  event: LetterEvent,
): Promise<Refusal | null> {
  const then = letterState([...events, event]);
  const versionId = frozenVersionId(then);
  if (versionId === null || then.dispatch !== null || !isWritable(state)) return null;
  const version = await db.letterVersions.get(versionId);
  const isSame = version !== undefined && (await saysTheSame(db, letter, version));
  return isSame ? null : new Refusal('undo.changedSince', { field: 'body' });
}
