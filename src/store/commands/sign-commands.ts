/** Signing: the one act that needs a passphrase, and that nobody can do for another. */
import { add } from '#core/journal/change';
import { canSign, signOffInProgram } from '#core/letter/path-events';
import type { SignOffRecord } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import { normalPassphrase } from '#core/sign-off/passphrase';
import { SEAL_FORMAT, SEAL_VERSION, type Seal, type SealPayload, textToSign } from '#core/sign-off/seal';
import { contentHash, signedContent } from '#core/sign-off/signed-content';
import { verifyVersion } from '#core/sign-off/verify-seal';
import type { StoreContext } from '../context';
import { sha256OfJson } from '../fingerprint';
import type { Committed } from '../gate';
import { openKey } from '../sign-off/key-wrapping';
import type { OwnKey } from '../sign-off/own-key';
import { canSeal, webCrypto } from '../sign-off/web-crypto';
import type { Tables } from '../tables-in';
import { isAuthorOf } from './authorship';
import { letterGone, letterWithEvents } from './letter-commands';

interface KeyHere {
  readonly ownKey: OwnKey;
  readonly publicKey: string;
}

/** The key of a person that stands, and whose private half lies on this machine. */
export async function keyHere(db: Tables, personId: string): Promise<KeyHere | null> {
  const keys = await db.signingKeys.where('personId').equals(personId).toArray();
  for (const { keyId, publicKey, ended, deleted } of keys) {
    if (ended !== null || deleted !== null) continue;
    const ownKey = await db.ownKeys.get(keyId);
    if (ownKey) return { ownKey, publicKey };
  }
  return null;
}

/** What is to be signed, with all that the signature covers; the rules have been asked. */
async function payloadFor(
  { db, making }: StoreContext,
  letterId: string,
  versionId: string,
  { ownKey, publicKey }: KeyHere,
): Promise<SealPayload | Refusal> {
  const found = await letterWithEvents(db, letterId);
  const version = await db.letterVersions.get(versionId);
  const signer = await db.people.get(making.actor);
  const [council] = await db.councils.toArray();
  if (!found || !signer || !council) return letterGone();
  if (!version?.sender || version.letterId !== letterId) return new Refusal('signOff.notCurrentVersion');
  const refused = canSign(found.state, version, signer, making);
  if (refused) return refused;
  const { head, reference, body, sender } = version;
  // What lies in the database is what was frozen; otherwise nobody knows what is being signed.
  if ((await sha256OfJson({ head, reference, body })) !== version.sha256) {
    return new Refusal('signOff.versionDamaged');
  }
  return {
    format: SEAL_FORMAT,
    version: SEAL_VERSION,
    council: { id: council.id, name: council.name, municipality: council.municipality },
    letterId,
    versionId,
    reference: reference ?? '',
    signer: {
      id: signer.id,
      name: signer.name,
      function: signer.function,
      asDeputy: signer.role === 'deputyChair',
      isAuthor: await isAuthorOf(db, letterId, signer.id),
    },
    on: making.clock.today(),
    at: making.clock.now(),
    contentHash: await contentHash(signedContent({ head, reference, body, sender }), webCrypto),
    keyId: ownKey.keyId,
    publicKey,
  };
}

/**
 * Signs the version that lies there, as who is working. The passphrase opens the key for this once; of a wrong one nothing
 * more is said than that.
 */
export async function signLetter(
  context: StoreContext,
  letterId: string,
  versionId: string,
  passphrase: string,
): Promise<Committed<SignOffRecord>> {
  const { db, gate, making } = context;
  const { actor } = making;
  if (normalPassphrase(passphrase) === '') throw new Refusal('passphrase.empty', {}, 'passphrase');
  if (!(await canSeal())) throw new Refusal('signingKey.notPossible');
  const key = await keyHere(db, actor);
  const payload = key
    ? await payloadFor(context, letterId, versionId, key)
    : new Refusal('signingKey.notHere');
  if (payload instanceof Refusal || !key) throw payload;
  const signer = await openKey(key.ownKey, passphrase);
  if (!signer) throw new Refusal('passphrase.wrong', {}, 'passphrase');
  const seal: Seal = { ...payload, signature: await signer.sign(textToSign(payload)) };
  const version = await db.letterVersions.get(versionId);
  const isWhole = version !== undefined && (await verifyVersion(seal, version, webCrypto)).kind === 'signed';
  if (!isWhole) throw new Refusal('signOff.versionDamaged');
  return gate.commit({ intent: 'signLetter', partition: `sign/${letterId}` }, async (tables) => {
    const found = await letterWithEvents(tables, letterId);
    const person = await tables.people.get(actor);
    if (!found || !person) return letterGone();
    const refused = canSign(found.state, version, person, making);
    if (refused) return refused;
    const event = signOffInProgram(found.letter, seal, making);
    return { changes: [add('letterEvents', event)], result: event };
  });
}
