/** The reader for plain text: a file's bytes, or what was pasted. */
import type { LetterProposal } from '#core/letter/letter-proposal';
import { Refusal } from '#core/refusals/refusal';
import { decodeText } from './decode-text';
import { proposeLetter } from './propose-letter';

export { proposeLetter };

/** Rejects with the Refusal of `decodeText` when the bytes are no text. */
export async function readTextLetter(bytes: Uint8Array, newId: () => string): Promise<LetterProposal> {
  const text = decodeText(bytes);
  if (text instanceof Refusal) throw text;
  return proposeLetter(text, newId);
}
