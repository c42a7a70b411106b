import type { CalendarDay } from '#core/calendar/calendar-day';
import { fileNameOf } from './file-name';

export interface LetterToName {
  readonly date: CalendarDay | null;
  readonly reference: string | null;
  readonly subject: string;
}

/** In the name of a letter that has no date yet, so that those stand together after the others. */
const DRAFT = 'concept';

/**
 * Names for the files of many letters in one folder: they sort by date, and no two are the same, also where a system
 * does not tell capitals from small letters. In the order of `letters`.
 */
export function namesForLetters(letters: readonly LetterToName[], extension: string): string[] {
  const taken = new Set<string>();
  return letters.map(({ date, reference, subject }) => {
    const parts = [date ?? DRAFT, reference ?? '', subject];
    for (let count = 1; ; count++) {
      // The number comes first in what can be cut off, for two long subjects may differ only at their end.
      const name = fileNameOf(
        count === 1 ? parts : [...parts.slice(0, 2), `(${count})`, subject],
        'Brief',
        extension,
      );
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}
