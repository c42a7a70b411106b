/** The reader for plain text: a file's bytes, or what was pasted. */
import type { LetterProposal } from '#core/letter/letter-proposal';
import { Refusal } from '#core/refusals/refusal';
import { decodeText } from './decode-text';
import { proposeLetter } from './propose-letter';

export { proposeLetter };

/** Throws the Refusal of `decodeText` when the bytes are no text. */
export function textOf(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (text instanceof Refusal) throw text;
  return text;
}

/** Rejects as `textOf` throws. */
export async function readTextLetter(bytes: Uint8Array, newId: () => string): Promise<LetterProposal> {
  return proposeLetter(textOf(bytes), newId);
}
