/**
 * The part "Voorgeschiedenis" of a letter, from what happened in its dossier. It is a beginning: whoever writes the
 * letter edits it. A few events are a paragraph, more a list, and of many the older ones are summed up by year.
 */
import type { BodyNode } from '#core/letter/body';
import type { CitationReader } from '#core/letter/citation-words';
import type { HistoryEvent } from '#core/letter/history-events';
import {
  citedDay,
  enumerated,
  isReminder,
  MOST_DAYS,
  remindersSentence,
  type Sentence,
  say,
  sentenceOf,
  yearOfEvent,
} from '#core/letter/history-sentences';
import { joined } from '#core/letter/joined-text';
import { numberInWords } from '#core/letter/term-words';

/** Up to so many sentences read as a paragraph. */
const MOST_IN_PARAGRAPH = 4;
/** Up to so many events are told one by one. */
const MOST_TOLD = 12;
/** Of more, so many at the end are. */
const LAST_TOLD = 6;

function sentences(events: readonly HistoryEvent[], reader: CitationReader): Sentence[] {
  const told: Sentence[] = [];
  let index = 0;
  let day: string | null = null;
  while (index < events.length) {
    const event = events[index];
    if (!event) break;
    let end = index + 1;
    if (isReminder(event)) {
      for (let next = events[end]; next && isReminder(next); next = events[end]) end += 1;
    }
    told.push(
      end - index > 1
        ? remindersSentence(events.slice(index, end), reader)
        : sentenceOf(event, reader, day === event.day),
    );
    day = end - index > 1 ? null : event.day;
    index = end;
  }
  return told;
}

function paragraph(told: readonly Sentence[]): BodyNode {
  const content = told.flatMap((sentence, index) => (index === 0 ? sentence : [...say(' '), ...sentence]));
  return { type: 'paragraph', content: joined(content) };
}

function list(items: readonly (readonly Sentence[])[]): BodyNode {
  return {
    type: 'bulletList',
    content: items.map((told) => ({ type: 'listItem', content: [paragraph(told)] })),
  };
}

/** "op 3 mei 2020 en 4 juni 2020", or "vijf keer". */
function when(events: readonly HistoryEvent[]): (string | BodyNode)[] {
  return events.length <= MOST_DAYS
    ? ['op ', ...enumerated(events.map(citedDay))]
    : [`${numberInWords(events.length)} keer`];
}

function yearSummary(year: string, events: readonly HistoryEvent[], reader: CitationReader): Sentence[] {
  const isTo = reader === 'executive';
  const [who, Who] = isTo ? ['u', 'U'] : ['het college', 'Het college'];
  const letters = events.filter((event) => event.kind === 'letter' && !isReminder(event));
  const reminders = events.filter(isReminder);
  const replies = events.filter((event) => event.kind === 'reply' && event.form === 'final');
  const interim = events.filter((event) => event.kind === 'reply' && event.form === 'interim');
  const later = events.filter((event) => event.kind === 'promise' || event.kind === 'extension');
  const departures = events.filter((event) => event.kind === 'departure');
  const papers = events.filter((event) => event.kind === 'document');
  const told: Sentence[] = [];
  if (letters.length > 0) told.push(say('Wij schreven ', ...when(letters), '.'));
  if (reminders.length > 0) told.push(say(`Wij herinnerden ${who} `, ...when(reminders), '.'));
  if (interim.length > 0) told.push(say(`${Who} stuurde een tussenbericht `, ...when(interim), '.'));
  if (later.length > 0) told.push(say(`${Who} noemde een nieuwe dag `, ...when(later), '.'));
  if (replies.length > 0) told.push(say(`${Who} reageerde `, ...when(replies), '.'));
  if (departures.length > 0) told.push(say(`${Who} week `, ...when(departures), ' van ons advies af.'));
  if (papers.length > 0) {
    const count = numberInWords(papers.length);
    told.push(say(papers.length === 1 ? 'Er verscheen één stuk.' : `Er verschenen ${count} stukken.`));
  }
  return [say(`${year}:`), ...told];
}

/** Where the events that are told one by one begin: at a year where that is not too many. */
function lastBegins(events: readonly HistoryEvent[]): number {
  const [last] = events.slice(-1);
  const year = last ? events.findIndex((event) => yearOfEvent(event) === yearOfEvent(last)) : 0;
  const count = events.length - year;
  return year > 0 && count >= 2 && count <= MOST_TOLD - MOST_IN_PARAGRAPH ? year : events.length - LAST_TOLD;
}

function summed(events: readonly HistoryEvent[], reader: CitationReader): BodyNode[] {
  const begin = lastBegins(events);
  const years = new Map<string, HistoryEvent[]>();
  for (const event of events.slice(0, begin)) {
    const year = yearOfEvent(event);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [
    paragraph([say('Dit onderwerp speelt al langer. Kort gezegd ging het zo.')]),
    list([...years].map(([year, inYear]) => yearSummary(year, inYear, reader))),
    paragraph([say('Daarna gebeurde dit.')]),
    list(sentences(events.slice(begin), reader).map((sentence) => [sentence])),
  ];
}

/** Blocks for the body of a letter to `reader`, of events that are oldest first. */
export function historyText(events: readonly HistoryEvent[], reader: CitationReader): BodyNode[] {
  if (events.length === 0) return [paragraph([say('Dit is onze eerste brief over dit onderwerp.')])];
  if (events.length > MOST_TOLD) return summed(events, reader);
  const told = sentences(events, reader);
  return told.length <= MOST_IN_PARAGRAPH
    ? [paragraph(told)]
    : [paragraph([say('Dit ging aan deze brief vooraf.')]), list(told.map((sentence) => [sentence]))];
}
