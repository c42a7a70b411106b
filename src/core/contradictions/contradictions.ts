/**
 * What the papers of one dossier say that cannot all be right: one event on two days, a letter that nobody has, a number
 * that differs from its list. A finding names its places and leaves it to a person which of them is wrong.
 */
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import { sentencesIn } from '#core/letter/desk-check/dutch/sentences';
import { countsThatDiffer } from '#core/letter/desk-check/reading/counts-in-text';
import {
  differ,
  type EventInText,
  eventsInText,
  sameEvent,
} from '#core/letter/desk-check/reading/events-in-text';
import { lettersNamedIn } from '#core/letter/desk-check/reading/letters-named';
import { blocksOf } from '#core/text-difference/text-block';

export interface PaperToCompare {
  readonly id: string;
  /** A reply is registered on the day it came in, some days after the one printed on it. */
  readonly kind: 'letter' | 'reply' | 'document';
  /** On which it was written or came in; null where nobody knows. */
  readonly day: CalendarDay | null;
  readonly passages: readonly { readonly words: string; readonly page: number | null }[];
}

export interface ContradictionPlace {
  readonly paperId: string;
  /** Counted from 0. */
  readonly passage: number;
  readonly page: number | null;
  /** Characters of the passage's words. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export type Contradiction =
  /** The same event with another date in each place. */
  | {
      readonly kind: 'eventTwoDates';
      readonly event: string;
      readonly places: readonly [ContradictionPlace, ContradictionPlace];
    }
  /** A reference to a letter of a day that no paper of the dossier has. */
  | {
      readonly kind: 'letterUnknown';
      readonly day: CalendarDay;
      readonly places: readonly [ContradictionPlace];
    }
  /** A number, and the list that it counts. */
  | {
      readonly kind: 'countDiffers';
      readonly stated: number;
      readonly listed: number;
      readonly places: readonly [ContradictionPlace, ContradictionPlace];
    };

/** Days a letter may take by post before it is registered. */
const POST = 14;

interface Reading {
  readonly paper: PaperToCompare;
  readonly passage: number;
  readonly text: string;
  readonly sentences: ReturnType<typeof sentencesIn>;
}

function readingsOf(papers: readonly PaperToCompare[]): Reading[] {
  return papers.flatMap((paper) =>
    paper.passages.map(({ words }, passage) => ({
      paper,
      passage,
      text: words,
      sentences: sentencesIn(words),
    })),
  );
}

function placeOf({ paper, passage, text }: Reading, from: number, to: number): ContradictionPlace {
  const page = paper.passages[passage]?.page ?? null;
  return { paperId: paper.id, passage, page, from, to, words: text.slice(from, to) };
}

interface EventThere {
  readonly event: EventInText;
  readonly reading: Reading;
}

/** Each event once for each two days that are told of it, with the first place of each. */
function eventsOnTwoDays(readings: readonly Reading[]): Contradiction[] {
  const events = readings.flatMap((reading) =>
    eventsInText(reading.text, reading.sentences, reading.paper.day).map((event): EventThere => {
      // In a paper of January "5 november" is that of the year before as often as not, so a year counts only if it is named.
      return { event: { ...event, year: event.date.year }, reading };
    }),
  );
  const told = new Set<string>();
  const found: Contradiction[] = [];
  events.forEach((one, index) => {
    for (const other of events.slice(0, index)) {
      if (!sameEvent(other.event, one.event) || !differ(other.event, one.event)) continue;
      const days = [other, one].map(({ event: { date } }) => `${date.month}-${date.dayOfMonth}`).sort();
      const key = `${one.event.noun} ${days.join(' ')}`;
      if (told.has(key)) continue;
      told.add(key);
      found.push({
        kind: 'eventTwoDates',
        event: one.event.name,
        places: [
          placeOf(other.reading, other.event.date.from, other.event.date.to),
          placeOf(one.reading, one.event.date.from, one.event.date.to),
        ],
      });
    }
  });
  return found;
}

function isThere(
  day: CalendarDay,
  papers: readonly PaperToCompare[],
  known: ReadonlySet<CalendarDay>,
): boolean {
  if (known.has(day)) return true;
  return papers.some(
    (paper) =>
      paper.day !== null &&
      (paper.day === day || (paper.kind !== 'letter' && day <= paper.day && addDays(day, POST) >= paper.day)),
  );
}

/**
 * In the order of the papers and of their text. `known` are further days on which something of the dossier was written,
 * of which there is no text.
 */
export function contradictionsIn(
  papers: readonly PaperToCompare[],
  known: readonly CalendarDay[] = [],
): Contradiction[] {
  const readings = readingsOf(papers);
  const knownDays = new Set(known);
  const unknown = readings.flatMap((reading) =>
    lettersNamedIn(reading.text, reading.sentences, reading.paper.day)
      .filter(({ day }) => !isThere(day, papers, knownDays))
      .map(
        ({ day, from, to }): Contradiction => ({
          kind: 'letterUnknown',
          day,
          places: [placeOf(reading, from, to)],
        }),
      ),
  );
  const counts = readings.flatMap((reading) =>
    countsThatDiffer(reading.text, reading.sentences).map(
      ({ stated, listed, from, to }): Contradiction => ({
        kind: 'countDiffers',
        stated: stated.number,
        listed: listed.natural,
        places: [placeOf(reading, stated.from, stated.to), placeOf(reading, from, to)],
      }),
    ),
  );
  return [...eventsOnTwoDays(readings), ...unknown, ...counts];
}

/** A letter of the council as a paper; its annexes and notes are passages too. */
export function paperOfLetter(id: string, day: CalendarDay | null, body: LetterBody): PaperToCompare {
  return {
    id,
    kind: 'letter',
    day,
    passages: blocksOf(body).map(({ text }) => ({ words: text, page: null })),
  };
}
