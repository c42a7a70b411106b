/** Whose key a seal was set with, as far as this council knows. */
import type { SigningKey } from '#core/records/signing-key';
import type { Seal } from '#core/sign-off/seal';

export type KeyStanding =
  /** A key of the person the seal names, that stood when it was signed. */
  | { readonly kind: 'known'; readonly key: SigningKey }
  /** A key of that person, said to be ended before the moment in the seal: whoever found it can write any moment. */
  | { readonly kind: 'ended'; readonly key: SigningKey }
  /** A key this council knows, of somebody else than the seal says. */
  | { readonly kind: 'otherPerson'; readonly key: SigningKey }
  | { readonly kind: 'unknown' };

export function keyStanding(
  seal: Pick<Seal, 'publicKey' | 'signer' | 'at'>,
  keys: readonly SigningKey[],
): KeyStanding {
  const same = keys.filter(({ publicKey, deleted }) => deleted === null && publicKey === seal.publicKey);
  const key = same.find(({ personId }) => personId === seal.signer.id) ?? same[0];
  if (!key) return { kind: 'unknown' };
  if (key.personId !== seal.signer.id) return { kind: 'otherPerson', key };
  return { kind: key.ended !== null && key.ended.at < seal.at ? 'ended' : 'known', key };
}
