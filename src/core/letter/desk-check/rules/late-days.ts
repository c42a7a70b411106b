/** How late a reply is on the day of the letter: written on one day and sent on another, the number is no longer true. */
import { type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { datesIn, dayOfDate } from '../dutch/dates';
import { NUMBER, numberOf } from '../dutch/numbers';
import { type Finding, finding } from '../finding';
import { type LetterReading, rangeOf } from '../reading/letter-reading';

const LATE_TODAY = new RegExp(
  `(?<![\\p{L}])(?:vandaag|nu)\\s+(?:al\\s+)?(\\d+|${NUMBER})\\s+dag(?:en)?\\s+te\\s+laat`,
  'giu',
);

/** Every day that is named, for any of them may be the one it is counted from. */
function daysNamed({ blocks, head }: LetterReading): readonly CalendarDay[] {
  return blocks
    .flatMap(({ inline }) => datesIn(inline.text, head.date))
    .map(dayOfDate)
    .filter((day) => day !== null);
}

export function lateDaysRule(letter: LetterReading): Finding[] {
  const { date } = letter.head;
  if (date === null) return [];
  const named = daysNamed(letter);
  const late = new Set(named.map((day) => daysBetween(day, date)));
  return letter.blocks.flatMap((block) =>
    [...block.inline.text.matchAll(LATE_TODAY)].flatMap((match) => {
      const [said, number = ''] = match;
      const days = /^\d+$/.test(number) ? Number(number) : numberOf(number);
      if (days === null || named.length === 0 || late.has(days)) return [];
      const place = rangeOf(block, match.index, match.index + said.length);
      return [finding('lateDaysDiffer', place, said, { context: { date } })];
    }),
  );
}
