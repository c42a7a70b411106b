/** What a passphrase has to be. It is looked at here and kept nowhere. */
import { Refusal } from '#core/refusals/refusal';

/** A short sentence. NIST SP 800-63B asks for eight at least; this one guards a key that can be tried without end. */
export const LEAST_CHARACTERS = 12;
/** "aaaaaaaaaaaa" is long and no secret. */
const LEAST_DIFFERENT = 5;
export const MOST_CHARACTERS = 500;

/**
 * One way to write what is typed: an é of one character and one of two are the same to who types it, on another
 * keyboard too. Blanks at the ends are a slip of the thumb.
 */
export function normalPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim();
}

export function checkPassphrase(typed: string, again: string): Refusal | null {
  const words = normalPassphrase(typed);
  if (words === '') return new Refusal('passphrase.empty', {}, 'passphrase');
  const characters = [...words];
  if (characters.length < LEAST_CHARACTERS) {
    return new Refusal('passphrase.tooShort', { least: LEAST_CHARACTERS }, 'passphrase');
  }
  if (characters.length > MOST_CHARACTERS) {
    return new Refusal('passphrase.tooLong', { most: MOST_CHARACTERS }, 'passphrase');
  }
  if (new Set(characters).size < LEAST_DIFFERENT) return new Refusal('passphrase.tooPlain', {}, 'passphrase');
  return words === normalPassphrase(again) ? null : new Refusal('passphrase.notTheSame', {}, 'again');
}
