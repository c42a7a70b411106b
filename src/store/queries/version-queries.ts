import type { LetterVersion } from '#core/records/letter-version';
import type { Database } from '../database';

/** A version without what it holds: that is fetched when somebody looks at it. */
export type VersionLine = Omit<LetterVersion, 'head' | 'body'>;

/** Newest first. */
export async function versionsOfLetter(db: Database, letterId: string): Promise<VersionLine[]> {
  const versions = await db.letterVersions.where('letterId').equals(letterId).sortBy('id');
  return versions.reverse().map(({ head: _head, body: _body, ...line }) => line);
}

export async function letterVersion(db: Database, id: string): Promise<LetterVersion | null> {
  return (await db.letterVersions.get(id)) ?? null;
}
