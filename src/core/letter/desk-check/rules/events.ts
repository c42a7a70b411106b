/**
 * One conference with two dates in one dossier: a slip that travels from letter to letter. What is held many times
 * a year, such as a meeting, is only looked at where day or month alone differ.
 */

import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { OtherLetter } from '../facts';
import { type Finding, finding, mendBy } from '../finding';
import { differ, type EventInText, eventsInText, sameEvent } from '../reading/events-in-text';
import { unitsOf } from '../reading/inline-text';
import { blocksOf, type LetterReading, rangeOf, type TextBlock } from '../reading/letter-reading';

interface EventOnDay extends EventInText {
  readonly block: TextBlock;
}

function eventsOf(blocks: readonly TextBlock[], written: CalendarDay | null): EventOnDay[] {
  return blocks.flatMap((block) =>
    eventsInText(block.inline.text, block.inline.sentences, written).map((event) => ({ ...event, block })),
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
