/** The sentences of a "Voorgeschiedenis": one for what happened, or one for several of a kind in a row. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BodyNode, CitationSource } from '#core/letter/body';
import { type CitationReader, citationWords } from '#core/letter/citation-words';
import type { HistoryEvent } from '#core/letter/history-events';
import { numberInWords } from '#core/letter/term-words';
import type { LetterKind } from '#core/records/letter';

/** Inline nodes; strings are words. */
export type Sentence = readonly BodyNode[];

export function say(...parts: readonly (string | BodyNode)[]): Sentence {
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));
}

function citation(source: CitationSource, id: string, words: string): BodyNode {
  return { type: 'citation', attrs: { source, id, words } };
}

/** "a, b en c". */
export function enumerated(parts: readonly BodyNode[]): (string | BodyNode)[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' en ' : ', ', part];
  });
}

/** The day of something, tied to what it was where that can be cited. */
export function citedDay(event: HistoryEvent): BodyNode {
  const words = formatDutchDate(event.kind === 'letter' ? event.date : event.day);
  switch (event.kind) {
    case 'letter':
    case 'reply':
    case 'document':
      return citation(event.kind, event.id, words);
    default:
      return { type: 'text', text: words };
  }
}

const WROTE: Readonly<Record<LetterKind, readonly [verb: string, what: string]>> = {
  unsolicitedAdvice: ['gaven wij', 'ongevraagd advies'],
  requestedAdvice: ['gaven wij', 'advies'],
  followUpAdvice: ['gaven wij', 'vervolgadvies'],
  questions: ['stelden wij', 'vragen'],
  reminder: ['stuurden wij', 'een herinnering'],
  // To whom it went is not known here: it may have been the municipal council.
  other: ['schreven wij', 'een brief'],
};

type Opening = readonly (string | BodyNode)[];

function letterSentence(
  event: Extract<HistoryEvent, { kind: 'letter' }>,
  opening: Opening | null,
  reader: CitationReader,
): Sentence {
  const [verb, what] = WROTE[event.letterKind];
  const to = event.letterKind === 'other' ? '' : reader === 'executive' ? ' u' : ' het college';
  const reference = event.reference === '' ? '' : ` (kenmerk ${event.reference})`;
  const { short } = citationWords({ ...event, kind: 'letter', day: event.date }, reader);
  // Went out on another day than it is dated: both are told.
  if (event.date !== event.day) {
    return say(
      `${opening ? 'Diezelfde dag' : `Op ${formatDutchDate(event.day)}`} stuurden wij${to} `,
      citation('letter', event.id, short),
      `${reference}.`,
    );
  }
  if (opening)
    return say(...opening, ` stuurden wij${to} `, citation('letter', event.id, short), `${reference}.`);
  return say('Op ', citedDay(event), ` ${verb}${to} ${what}${reference}.`);
}

/** `isSameDay`: of the day of the sentence before, which is not said again. */
export function sentenceOf(event: HistoryEvent, reader: CitationReader, isSameDay: boolean): Sentence {
  const isTo = reader === 'executive';
  const opening = isSameDay ? ['Diezelfde dag'] : null;
  const at: Opening = opening ?? ['Op ', citedDay(event)];
  const who = isTo ? 'u' : 'het college';
  const whose = isTo ? 'uw' : 'zijn';
  switch (event.kind) {
    case 'letter':
      return letterSentence(event, opening, reader);
    case 'reply': {
      const { short } = citationWords(event, reader);
      if (opening) return say('Diezelfde dag kwam ', citation('reply', event.id, short), '.');
      const reference = event.reference === '' ? '' : ` (kenmerk ${event.reference})`;
      return event.form === 'final'
        ? say(...at, ` reageerde ${who}${reference}.`)
        : say(...at, ` stuurde ${who} een tussenbericht${reference}.`);
    }
    case 'promise':
      return say(...at, ` zegde ${who} toe uiterlijk ${formatDutchDate(event.promised)} te reageren.`);
    case 'extension':
      return say(...at, ` stelde ${who} ${whose} reactie uit tot ${formatDutchDate(event.until)}.`);
    case 'departure':
      return say(...at, ` liet ${who} weten van ons advies af te wijken.`);
    case 'document': {
      const name = `het stuk “${event.name}”`;
      const cited = opening ? citation('document', event.id, name) : name;
      if (event.direction === 'incoming') return say(...at, ' ontvingen wij ', cited, '.');
      if (event.direction === 'outgoing') return say(...at, ' stuurden wij ', cited, '.');
      return say(...at, ' verscheen ', cited, '.');
    }
  }
}

/** Days that are named one by one; of more there is a number. */
export const MOST_DAYS = 3;

/** Several reminders in a row in one sentence. */
export function remindersSentence(events: readonly HistoryEvent[], reader: CitationReader): Sentence {
  const [who, whose] = reader === 'executive' ? ['u', 'uw'] : ['het college', 'zijn'];
  const last = events.at(-1);
  if (events.length > MOST_DAYS && last) {
    const count = numberInWords(events.length);
    const said = `Wij herinnerden ${who} ${count} keer aan ${whose} reactie, de laatste keer op `;
    return say(said, citedDay(last), '.');
  }
  return say(`Wij herinnerden ${who} aan ${whose} reactie op `, ...enumerated(events.map(citedDay)), '.');
}

export function isReminder(event: HistoryEvent): boolean {
  return event.kind === 'letter' && event.letterKind === 'reminder';
}

export function yearOfEvent({ day }: { readonly day: CalendarDay }): string {
  return day.slice(0, 4);
}
