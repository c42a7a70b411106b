/** A file of separated text, in whatever encoding. */
import type { GivenList } from '#core/input/given-list';
import { Refusal } from '#core/refusals/refusal';
import { decodeText } from '../reading/decode-text';
import { separatedList } from './separated-list';

/** Rejects with the Refusal of `decodeText`. */
export async function readSeparatedFile(bytes: Uint8Array): Promise<GivenList> {
  const text = decodeText(bytes);
  if (text instanceof Refusal) throw text;
  return separatedList(text);
}
