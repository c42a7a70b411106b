import type { LetterDocument } from '#core/letter/letter-document';
import { safeLine } from './safe-text';

/** What the file calls itself. Never empty: a screen reader says it first. */
export function letterTitle(letter: LetterDocument): string {
  return safeLine(letter.subject) || safeLine(letter.sender.name) || 'Brief';
}
