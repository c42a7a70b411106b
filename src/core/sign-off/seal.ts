/**
 * The seal: who signed which version of which letter, when and in what function, under an Ed25519 signature that covers
 * every field of it. It stands by itself: with the public key in it a file can be checked where the dossier is not,
 * though whose key that is has to be known from somewhere else (see `key-standing.ts`).
 */
import { z } from 'zod';
import { calendarDay, line, moment, recordId } from '#core/records/record';
import { canonicalJson } from '#core/sign-off/canonical';

export const SEAL_FORMAT = 'raadgever-seal';
export const SEAL_VERSION = 1;

/** Lower case only, and of one length: there is one way to write each. */
export const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** What is signed. Strict: a field that is not covered has no place in it. */
export const sealPayloadShape = z.strictObject({
  format: z.literal(SEAL_FORMAT),
  version: z.literal(SEAL_VERSION),
  council: z.strictObject({ id: recordId, name: line, municipality: line }),
  letterId: recordId,
  versionId: recordId,
  reference: line,
  signer: z.strictObject({
    id: recordId,
    name: line,
    /** As it is printed: "Voorzitter". */
    function: line,
    /** In the place of the chair. */
    asDeputy: z.boolean(),
    /** Wrote the letter too, or put it forward for sign-off. */
    isAuthor: z.boolean(),
  }),
  /** The day it was in the Netherlands, and the moment, by the clock of the machine it was signed on. */
  on: calendarDay,
  at: moment,
  /** See `contentHash`. */
  contentHash: hexOf(32),
  /** SHA-256 of the public key. */
  keyId: hexOf(32),
  /** Ed25519. */
  publicKey: hexOf(32),
});
export type SealPayload = z.infer<typeof sealPayloadShape>;

export const sealShape = sealPayloadShape.extend({ signature: hexOf(64) });
export type Seal = z.infer<typeof sealShape>;

/**
 * The text under the signature. The first line keeps what is signed here apart from anything else the same key could
 * ever be asked to sign.
 */
export function textToSign(payload: SealPayload): string {
  return `Raadgever sign-off, version ${SEAL_VERSION}\n${canonicalJson(sealPayloadShape.parse(payload))}`;
}
