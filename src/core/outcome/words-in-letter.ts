/** How a letter writes what was said, promised or decided: its words, and around the citation what tells whose they are. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';

export interface WordsInLetter {
  /** Before and after the citation of where it can be read; null for what is named by its own words. */
  readonly around: { readonly before: string; readonly after: string } | null;
  /** All of it, where there is nothing to cite. */
  readonly bare: string;
}

/** `named`: by whom it was promised, or the reference it has. */
export interface SaidOrDecided {
  readonly kind: 'quote' | 'commitment' | 'motion';
  readonly words: string;
  readonly named: string;
  readonly on: CalendarDay;
}

/** Without a capital: it may stand within a sentence. */
export function wordsInLetter({ kind, words, named, on }: SaidOrDecided): WordsInLetter {
  const day = formatDutchDate(on);
  switch (kind) {
    case 'quote':
      return {
        around: { before: 'in ', after: ` staat: “${words}”` },
        bare: `op ${day} zei het college: “${words}”`,
      };
    case 'commitment':
      return {
        around: { before: 'in ', after: ` heeft ${named} toegezegd: “${words}”` },
        bare: `op ${day} heeft ${named} toegezegd: “${words}”`,
      };
    case 'motion':
      return { around: null, bare: `de motie “${words}” van ${day}${named === '' ? '' : ` (${named})`}` };
  }
}
