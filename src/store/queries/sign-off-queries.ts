import type { LetterVersion } from '#core/records/letter-version';
import type { SigningKey } from '#core/records/signing-key';
import type { Database } from '../database';
import type { LetterRow } from './letter-queries';
import { withTitles } from './letter-queries';

/** A letter that lies there to be signed, or was signed and has not gone out. */
export interface LetterForSignOff extends LetterRow {
  /** Of the version it stands on. */
  readonly frozenAt: string;
}

/** What lies before who signs and what was signed and not sent yet, the longest waiting first. */
export async function lettersForSignOff(db: Database): Promise<LetterForSignOff[]> {
  const rows = await db.letterIndex.where('state.status').anyOf('forSignOff', 'signed').toArray();
  const titled = await withTitles(db, rows);
  return titled
    .map((row) => {
      const { signOff, asked } = row.state.path;
      return { ...row, frozenAt: (signOff ?? asked)?.at ?? row.changedAt };
    })
    .sort((a, b) => (a.frozenAt < b.frozenAt ? -1 : 1));
}

/** All keys of the council's people, the newest first. */
export async function signingKeys(db: Database): Promise<SigningKey[]> {
  const keys = await db.signingKeys.toArray();
  return keys.filter(({ deleted }) => deleted === null).sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}

/** Which of them can be opened on this machine, by the id of the key. */
export async function keysOnThisDevice(db: Database): Promise<readonly string[]> {
  return db.ownKeys.toCollection().primaryKeys();
}

/** The versions of a letter that were put before who signs or went out, the newest first. */
export async function frozenVersions(db: Database, letterId: string): Promise<LetterVersion[]> {
  const versions = await db.letterVersions.where('letterId').equals(letterId).sortBy('id');
  return versions.filter(({ occasion }) => occasion === 'signOff' || occasion === 'dispatch').reverse();
}
