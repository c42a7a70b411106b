/** What a file says was signed is believed only as far as its seal holds. */
import type { SignOffRecord } from '#core/records/letter-event';
import { keyStanding } from '#core/sign-off/key-standing';
import { verifyVersion } from '#core/sign-off/verify-seal';
import type { Database } from '../database';
import { webCrypto } from '../sign-off/web-crypto';
import type { Tables } from '../tables-in';

export interface NewKey {
  readonly personId: string;
  readonly name: string;
  /** SHA-256 of the public key, to be read out over the telephone. */
  readonly keyId: string;
}

export async function newKeys(tables: Tables, known: ReadonlySet<string>): Promise<NewKey[]> {
  const keys = (await tables.signingKeys.toArray()).filter(
    ({ id, deleted }) => !known.has(id) && deleted === null,
  );
  const people = await tables.people.bulkGet(keys.map(({ personId }) => personId));
  return keys.map(({ personId, keyId }, at) => ({ personId, keyId, name: people[at]?.name ?? '' }));
}

export interface UnprovedSignOff {
  readonly letterId: string;
  /** Who is said to have signed. */
  readonly name: string;
}

/**
 * Among the acts that came in: approvals given "in the program" whose seal is missing, broken or of another text, or set
 * with a key that is not known here as one of who is said to have signed.
 */
export async function unprovedSignOffs(
  db: Database,
  actIds: ReadonlySet<string>,
): Promise<UnprovedSignOff[]> {
  const entries = (await db.journal.bulkGet([...actIds])).filter((entry) => entry !== undefined);
  const keys = await db.signingKeys.toArray();
  const found: UnprovedSignOff[] = [];
  for (const change of entries.flatMap(({ changes }) => changes)) {
    if (change.kind !== 'added' || change.table !== 'letterEvents' || change.row.kind !== 'signedOff')
      continue;
    const event = (await db.letterEvents.get(change.id)) as SignOffRecord | undefined;
    if (event === undefined || event.how !== 'inProgram') continue;
    const version = await db.letterVersions.get(event.versionId);
    const verdict = version ? await verifyVersion(event.seal, version, webCrypto) : null;
    const isProved =
      verdict?.kind === 'signed' &&
      verdict.seal.signer.id === event.signer.id &&
      keyStanding(verdict.seal, keys).kind === 'known';
    if (!isProved) found.push({ letterId: event.letterId, name: event.signer.name });
  }
  return found;
}
