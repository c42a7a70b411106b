/** Whether a seal is whole, and whether a text is the one it was set under. Whose key it is, is another question. */
import type { LetterVersion } from '#core/records/letter-version';
import { type Seal, sealShape, textToSign } from '#core/sign-off/seal';
import type { SealCrypto } from '#core/sign-off/seal-crypto';
import { contentHash, type SignedContent, signedContent } from '#core/sign-off/signed-content';

export type SealVerdict =
  /** Exactly this content was signed, by whoever holds the key. */
  | { readonly kind: 'signed'; readonly seal: Seal }
  /** The seal is whole, and was set under another content. */
  | { readonly kind: 'otherContent'; readonly seal: Seal }
  /** Nothing in it can be believed: it has no such shape, or something in it was changed. */
  | { readonly kind: 'broken'; readonly why: 'shape' | 'key' | 'signature' };

/** The seal alone: its shape, its key by its name, its signature. */
export async function readSeal(
  given: unknown,
  crypto: SealCrypto,
): Promise<{ readonly seal: Seal } | Extract<SealVerdict, { kind: 'broken' }>> {
  const read = sealShape.safeParse(given);
  if (!read.success) return { kind: 'broken', why: 'shape' };
  const { signature, ...payload } = read.data;
  if ((await crypto.sha256OfHex(payload.publicKey)) !== payload.keyId) return { kind: 'broken', why: 'key' };
  const isWhole = await crypto.verify(payload.publicKey, signature, textToSign(payload));
  return isWhole ? { seal: read.data } : { kind: 'broken', why: 'signature' };
}

/** `given` is what was found where a seal should be. */
export async function verifySeal(
  given: unknown,
  content: SignedContent,
  crypto: SealCrypto,
): Promise<SealVerdict> {
  const read = await readSeal(given, crypto);
  if (!('seal' in read)) return read;
  const { seal } = read;
  const isSame =
    seal.reference === (content.reference ?? '') && (await contentHash(content, crypto)) === seal.contentHash;
  return { kind: isSame ? 'signed' : 'otherContent', seal };
}

/** The same for a version of a letter that is kept here: also a whole seal of another letter is no seal of this one. */
export async function verifyVersion(
  given: unknown,
  version: LetterVersion,
  crypto: SealCrypto,
): Promise<SealVerdict> {
  const { sender } = version;
  if (!sender) {
    const read = await readSeal(given, crypto);
    return 'seal' in read ? { kind: 'otherContent', seal: read.seal } : read;
  }
  const verdict = await verifySeal(given, signedContent({ ...version, sender }), crypto);
  if (verdict.kind !== 'signed') return verdict;
  const { seal } = verdict;
  const isOfThis = seal.letterId === version.letterId && seal.versionId === version.id;
  return isOfThis ? verdict : { kind: 'otherContent', seal };
}
