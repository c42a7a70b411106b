import type { SentLetterOutcomes } from '#store';
import type { LetterChoice } from './motion-form';

/** Letters that a motion can go with: those that went out with points in them. */
export function letterChoices(letters: readonly SentLetterOutcomes[], untitled: string): LetterChoice[] {
  return letters
    .filter(({ points }) => points.length > 0)
    .map(({ letter, reference }) => ({
      id: letter.id,
      label: [reference, letter.subject || untitled].filter((part) => part !== null).join(' · '),
    }));
}
