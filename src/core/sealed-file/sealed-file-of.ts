import type { SignOffRecord } from '#core/records/letter-event';
import type { SealedFile } from '#core/sealed-file/sealed-file';
import type { SealCrypto } from '#core/sign-off/seal-crypto';
import { contentHash, type SignedContent } from '#core/sign-off/signed-content';

/** What goes into the file of a frozen text, given the approval that stands for it; neither where there is none. */
export async function sealedFileOf(
  content: SignedContent,
  signOff: SignOffRecord | null,
  crypto: Pick<SealCrypto, 'sha256'>,
): Promise<SealedFile> {
  if (signOff === null) return { content, seal: null, approval: null };
  const { how, on, seal, signer } = signOff;
  if (how === 'inProgram') return { content, seal, approval: null };
  const { name, function: asWhat, asDeputy } = signer;
  const hash = await contentHash(content, crypto);
  return { content, seal: null, approval: { how, on, name, function: asWhat, asDeputy, contentHash: hash } };
}
