/**
 * Events with a date as running text names them: "op 5 oktober was de netwerkconferentie". What is held many times a year,
 * such as a meeting, is told apart by its day; a conference is not held twice.
 */
import { type CalendarDay, yearOf } from '#core/calendar/calendar-day';
import { type DateInText, datesIn } from '../dutch/dates';
import type { Span } from '../dutch/sentences';

const RARE =
  'conferentie|congres|symposium|hoorzitting|themadag|themamiddag|themaavond|studiedag|inspraakavond|startbijeenkomst|slotbijeenkomst|jaarmarkt|informatiemarkt';
const OFTEN =
  'bijeenkomst|vergadering|informatieavond|werkbezoek|panelgesprek|paneldiscussie|rondetafelgesprek';
const EVENT = new RegExp(`(?<![\\p{L}])([\\p{L}-]*?)(${RARE}|${OFTEN})(?![\\p{L}])`, 'giu');
const rare = new RegExp(`^(?:${RARE})$`, 'i');
/** Another event than the one it leads up to. */
const EARLIER_ONE = /^(?:pre|pré|voor)-?$/i;
const EARLIER_WORD = /(?:vorige|eerdere|eerste|tweede|derde|volgende|jaarlijkse)\s+$/i;
/** Further apart, the date belongs to something else in the sentence. */
const NEAR = 80;

export interface EventInText {
  readonly name: string;
  readonly before: string;
  readonly noun: string;
  readonly date: DateInText;
  /** Of the date: as it stands, or else of the text. */
  readonly year: number | null;
}

/** `written` is the day of the text, whose year counts where a date names none. */
export function eventsInText(
  whole: string,
  sentences: readonly Span[],
  written: CalendarDay | null,
): EventInText[] {
  return sentences.flatMap((sentence): EventInText[] => {
    const text = whole.slice(sentence.from, sentence.to);
    const names = [...text.matchAll(EVENT)];
    const dates = datesIn(text, written);
    const [match, date] = [names[0], dates[0]];
    // Two dates or two events in a sentence: which belongs to which is not for a program to say.
    if (!match || !date || names.length > 1 || dates.length > 1) return [];
    const gap = Math.max(date.from - (match.index + match[0].length), match.index - date.to);
    if (gap > NEAR || EARLIER_WORD.test(text.slice(0, match.index))) return [];
    return [
      {
        name: match[0],
        before: (match[1] ?? '').toLowerCase(),
        noun: (match[2] ?? '').toLowerCase(),
        date: { ...date, from: date.from + sentence.from, to: date.to + sentence.from },
        year: date.year ?? (written === null ? null : yearOf(written)),
      },
    ];
  });
}

export function sameEvent(a: EventInText, b: EventInText): boolean {
  if (a.noun !== b.noun) return false;
  if (a.before === b.before) return true;
  // "De conferentie" may be the netwerkconferentie; it is not the pre-conferentie.
  return (a.before === '' && !EARLIER_ONE.test(b.before)) || (b.before === '' && !EARLIER_ONE.test(a.before));
}

/** Whether two of the same event cannot both be right. */
export function differ(a: EventInText, b: EventInText): boolean {
  // An event of another year is another event.
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const sameDay = a.date.dayOfMonth === b.date.dayOfMonth;
  const sameMonth = a.date.month === b.date.month;
  if (sameDay && sameMonth) return false;
  return rare.test(a.noun) || sameDay;
}
