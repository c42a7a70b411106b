/**
 * One conference with two dates in one dossier: a slip that travels from letter to letter. What is held many times
 * a year, such as a meeting, is only looked at where day or month alone differ.
 */

import { type CalendarDay, parseCalendarDay, yearOf } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { type DateInText, datesIn } from '../dutch/dates';
import type { OtherLetter } from '../facts';
import { type Finding, finding, mendBy } from '../finding';
import { unitsOf } from '../reading/inline-text';
import { blocksOf, type LetterReading, rangeOf, type TextBlock } from '../reading/letter-reading';

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

interface EventOnDay {
  readonly name: string;
  readonly before: string;
  readonly noun: string;
  readonly date: DateInText;
  /** Of the date: as it stands, or else of the letter. */
  readonly year: number | null;
  readonly block: TextBlock;
}

function eventsOf(blocks: readonly TextBlock[], written: CalendarDay | null): EventOnDay[] {
  return blocks.flatMap((block) =>
    block.inline.sentences.flatMap((sentence): EventOnDay[] => {
      const text = block.inline.text.slice(sentence.from, sentence.to);
      const names = [...text.matchAll(EVENT)];
      const dates = datesIn(text, written);
      const [match, date] = [names[0], dates[0]];
      // Two dates or two events in a sentence: which belongs to which is not for a program to say.
      if (!match || !date || names.length > 1 || dates.length > 1) return [];
      const gap = Math.max(date.from - (match.index + match[0].length), match.index - date.to);
      if (gap > NEAR || EARLIER_WORD.test(text.slice(0, match.index))) return [];
      const moved = { ...date, from: date.from + sentence.from, to: date.to + sentence.from };
      return [
        {
          name: match[0],
          before: (match[1] ?? '').toLowerCase(),
          noun: (match[2] ?? '').toLowerCase(),
          date: moved,
          year: date.year ?? (written === null ? null : yearOf(written)),
          block,
        },
      ];
    }),
  );
}

/** Another letter does not change while this one is written. */
const known = new WeakMap<OtherLetter, readonly EventOnDay[]>();

function eventsOfOther(other: OtherLetter): readonly EventOnDay[] {
  const before = known.get(other);
  if (before) return before;
  const fresh = eventsOf(blocksOf(other.body), other.day);
  known.set(other, fresh);
  return fresh;
}

function sameEvent(a: EventOnDay, b: EventOnDay): boolean {
  if (a.noun !== b.noun) return false;
  if (a.before === b.before) return true;
  // "De conferentie" may be the netwerkconferentie; it is not the pre-conferentie.
  return (a.before === '' && !EARLIER_ONE.test(b.before)) || (b.before === '' && !EARLIER_ONE.test(a.before));
}

function differ(a: EventOnDay, b: EventOnDay): boolean {
  // An event of another year is another event.
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const sameDay = a.date.dayOfMonth === b.date.dayOfMonth;
  const sameMonth = a.date.month === b.date.month;
  if (sameDay && sameMonth) return false;
  return rare.test(a.noun) || sameDay;
}

function dayWords({ date }: EventOnDay, year: number | null): string {
  const day = parseCalendarDay(
    `${year ?? 2000}-${String(date.month).padStart(2, '0')}-${String(date.dayOfMonth).padStart(2, '0')}`,
  );
  const written = day === null ? '' : formatDutchDate(day);
  return year === null ? written.replace(/ \d{4}$/, '') : written;
}

export function eventsRule({ blocks, head, facts }: LetterReading): Finding[] {
  const here = eventsOf(
    blocks.filter(({ part }) => part !== 'annex'),
    head.date,
  );
  const elsewhere = facts.others.flatMap((other) =>
    eventsOfOther(other).map((event) => ({ event, where: other.subject })),
  );
  return here.flatMap((event, index) => {
    const earlier = here.slice(0, index).map((other) => ({ event: other, where: '' }));
    const other = [...earlier, ...elsewhere].find(
      (each) => sameEvent(each.event, event) && differ(each.event, event),
    );
    if (!other) return [];
    const { block, date } = event;
    const said = block.inline.text.slice(date.from, date.to);
    const words = dayWords(
      other.event,
      date.year === null || /\d{4}/.test(said) === false ? null : date.year,
    );
    const units = unitsOf(block.inline, date.from, date.to);
    const edit = {
      kind: 'text',
      path: block.path,
      ...units,
      content: [{ type: 'text', text: words }],
    } as const;
    return [
      finding('eventTwoDates', rangeOf(block, date.from, date.to), `${event.name} ${said}`, {
        context: { event: event.name, here: said, there: words, where: other.where },
        mend: mendBy('replace', edit, words),
      }),
    ];
  });
}
