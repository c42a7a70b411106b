/** Keys to sign with: made by who signs, on the machine they sign on, and ended when they cannot be used any more. */
import { add, type Change, patch } from '#core/journal/change';
import { isSigner } from '#core/letter/path-events';
import { type KeyEnding, SIGNING_KEY_VERSION, type SigningKey } from '#core/records/signing-key';
import { Refusal } from '#core/refusals/refusal';
import { checkPassphrase } from '#core/sign-off/passphrase';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { readLocal } from '../local-settings';
import { newKey } from '../sign-off/key-wrapping';
import { canSeal } from '../sign-off/web-crypto';

export interface NewSigningKey {
  readonly passphrase: string;
  /** Typed once more, so that a slip of the finger is found while it can be mended. */
  readonly again: string;
}

function ended(key: SigningKey, why: KeyEnding, remark: string, { making }: StoreContext): Change {
  return patch('signingKeys', key.id, {
    ended: { at: making.clock.now(), by: making.actor, why, remark: remark.trim() },
  });
}

/**
 * Makes a key for who is working. One they had on this machine ends with it: its passphrase is forgotten, or there would
 * have been no need; one on another machine goes on.
 */
export async function makeSigningKey(
  context: StoreContext,
  { passphrase, again }: NewSigningKey,
): Promise<Committed<SigningKey>> {
  const { db, gate, making } = context;
  const person = await db.people.get(making.actor);
  if (!person || !isSigner(person)) throw new Refusal('signOff.notASigner');
  const wrong = checkPassphrase(passphrase, again);
  if (wrong) throw wrong;
  if (!(await canSeal())) throw new Refusal('signingKey.notPossible');
  const madeOn = await readLocal(db, 'device');
  if (madeOn === null) throw new Refusal('signingKey.notPossible');
  const { publicKey, ownKey } = await newKey(person.id, passphrase);
  const key: SigningKey = {
    id: making.newId(),
    v: SIGNING_KEY_VERSION,
    deleted: null,
    personId: person.id,
    algorithm: 'Ed25519',
    publicKey,
    keyId: ownKey.keyId,
    madeAt: making.clock.now(),
    madeOn,
    ended: null,
  };
  // First: a public key without its private half would be of no use to anybody.
  await db.ownKeys.put(ownKey);
  let gone: readonly SigningKey[] = [];
  const done = await gate.commit({ intent: 'makeSigningKey', partition: 'register' }, async (tables) => {
    const mine = await tables.signingKeys.where('personId').equals(person.id).toArray();
    gone = mine.filter((other) => other.ended === null && other.madeOn === madeOn);
    const changes = gone.map((other) => ended(other, 'forgotten', '', context));
    return { changes: [...changes, add('signingKeys', key)], result: key };
  });
  await db.ownKeys.bulkDelete(gone.map(({ keyId }) => keyId));
  return done;
}

/** Says that a key is not used any more. What was signed with it stays verifiable. */
export async function endSigningKey(
  context: StoreContext,
  id: string,
  why: KeyEnding,
  remark: string,
): Promise<Committed<null>> {
  const { db, gate, making } = context;
  const key = await db.signingKeys.get(id);
  const done = await gate.commit<null>({ intent: 'endSigningKey', partition: 'register' }, async (tables) => {
    const found = await tables.signingKeys.get(id);
    if (!found) return new Refusal('record.gone', { table: 'signingKeys' });
    if (found.ended !== null) return new Refusal('signingKey.alreadyEnded');
    const actor = await tables.people.get(making.actor);
    if (found.personId !== making.actor && actor?.role !== 'secretary') {
      return new Refusal('signingKey.notYours');
    }
    return { changes: [ended(found, why, remark, context)], result: null };
  });
  if (key) await db.ownKeys.delete(key.keyId);
  return done;
}
