import { withoutDueDay } from '#core/letter/due-dates-in-text';
import { headToRestore } from '#core/letter/letter-versions';
import type { Letter } from '#core/records/letter';
import type { LetterVersion } from '#core/records/letter-version';
import { canonicalJson } from '#core/sign-off/canonical';
import type { Tables } from '../tables-in';
import { readStoredBody } from './stored-body';

/** Whether what is written now is what was frozen; a due date that follows its day is the same as one that carries it. */
export async function saysTheSame(db: Tables, letter: Letter, version: LetterVersion): Promise<boolean> {
  const { body } = await readStoredBody(db, letter.id);
  return (
    Object.keys(headToRestore(letter, version.head)).length === 0 &&
    canonicalJson(withoutDueDay(body)) === canonicalJson(withoutDueDay(version.body))
  );
}
