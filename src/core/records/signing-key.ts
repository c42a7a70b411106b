import { z } from 'zod';
import { type Known, moment, recordBase, recordId, text } from '#core/records/record';
import { hexOf } from '#core/sign-off/seal';

/** Why a key is not used any more: it cannot be opened, it is gone or in other hands, its holder stopped. */
export const keyEndings = ['forgotten', 'lost', 'stopped'] as const;
export type KeyEnding = (typeof keyEndings)[number];

/**
 * The public half of a key somebody signs with. It travels to everybody, so that they can tell whose signature it is;
 * the private half stays on the machine that made it. A key that ended is marked and never removed: what was signed
 * with it before stays verifiable, and the break in the list is there for all to see.
 */
export const signingKeyShape = z.looseObject({
  ...recordBase,
  personId: recordId,
  algorithm: z.literal('Ed25519'),
  publicKey: hexOf(32),
  /** SHA-256 of the public key. */
  keyId: hexOf(32),
  madeAt: moment,
  /** The device it was made on, and lies on. */
  madeOn: recordId,
  ended: z
    .object({ at: moment, by: recordId, why: z.enum(keyEndings), remark: text })
    .nullable()
    .default(null),
});
export type SigningKey = Known<z.infer<typeof signingKeyShape>>;
export const SIGNING_KEY_VERSION = 1;
