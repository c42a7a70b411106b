/** What came after a letter whose reply is late, told in the order of its days: each sentence rests on the one before. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { enumeration } from '#core/dutch/enumeration';
import type { BodyNode } from '#core/letter/body';
import type { CitationReader } from '#core/letter/citation-words';
import { MOST_DAYS } from '#core/letter/history-sentences';
import { type LateReply, paragraph } from '#core/letter/late-reply-words';
import { inQuotationMarks } from '#core/letter/quotation-marks';
import { numberInWords } from '#core/letter/term-words';

export interface SinceSent {
  readonly late: LateReply;
  /** Reminders to be told, oldest first. */
  readonly remindedOn: readonly CalendarDay[];
  readonly reader: CitationReader;
  readonly today: CalendarDay;
}

interface Happened {
  readonly on: CalendarDay;
  /** `at`: "Op 2 juli 2026", or "Diezelfde dag". */
  readonly said: (at: string) => string;
  /** The words that were said, under what introduces them. */
  readonly quote?: { readonly opening: string; readonly words: string };
  readonly after?: string;
}

type Promised = NonNullable<LateReply['promise']>;

/** Without a document it is not known whether it was said or written. */
function quoteOpening({ isWritten }: Promised, reader: CitationReader): string {
  if (reader === 'executive') return isWritten ? 'U schreef toen:' : 'Uw woorden waren toen:';
  return isWritten ? 'Het college schreef toen:' : 'De woorden van het college waren toen:';
}

function promised(promise: Promised, { reader, today }: SinceSent): Happened {
  const who = reader === 'executive' ? 'u' : 'het college';
  const words = promise.words.trim();
  return {
    on: promise.on,
    said: (at) => `${at} zegde ${who} toe uiterlijk ${formatDutchDate(promise.day)} te reageren.`,
    ...(words === '' ? {} : { quote: { opening: quoteOpening(promise, reader), words } }),
    ...(promise.day < today ? { after: 'Ook die dag is voorbij.' } : {}),
  };
}

/** Reminders with nothing in between, in one sentence. */
function reminded(days: readonly [CalendarDay, ...CalendarDay[]], reader: CitationReader): Happened {
  const [on] = days;
  const written = days.map(formatDutchDate);
  const who = reader === 'executive' ? 'u' : 'het college';
  const said =
    days.length === 1
      ? `Wij stuurden ${who} een herinnering op ${written[0]}.`
      : days.length > MOST_DAYS
        ? `Wij stuurden ${who} ${numberInWords(days.length)} herinneringen, de laatste op ${written.at(-1)}.`
        : `Wij stuurden ${who} herinneringen op ${enumeration(written)}.`;
  return { on, said: () => said };
}

/** What the executive did, in the order of the days; on one day what it sent comes before what it promised. */
function fromExecutive(since: SinceSent): Happened[] {
  const { late, reader } = since;
  const who = reader === 'executive' ? 'u' : 'het college';
  const { departedOn, interimReplyOn, promise } = late;
  const found: Happened[] = [];
  if (departedOn !== null) {
    found.push({ on: departedOn, said: (at) => `${at} liet ${who} weten van ons advies af te wijken.` });
  }
  if (interimReplyOn !== null) {
    found.push({ on: interimReplyOn, said: (at) => `${at} stuurde ${who} een tussenbericht.` });
  }
  if (promise !== null) found.push(promised(promise, since));
  return found.sort((a, b) => compareDays(a.on, b.on));
}

function inOrder(since: SinceSent): Happened[] {
  const told: Happened[] = [];
  let waiting = since.remindedOn;
  const tellReminders = (before: CalendarDay | null): void => {
    const [first, ...others] = waiting.filter((day) => before === null || day < before);
    if (first === undefined) return;
    told.push(reminded([first, ...others], since.reader));
    waiting = waiting.slice(1 + others.length);
  };
  for (const happened of fromExecutive(since)) {
    tellReminders(happened.on);
    told.push(happened);
  }
  tellReminders(null);
  return told;
}

/** Paragraphs, with what was promised in its own words below the sentence that tells of it; none where nothing came. */
export function sinceSent(since: SinceSent): BodyNode[] {
  const nodes: BodyNode[] = [];
  let sentences: string[] = [];
  let last: CalendarDay | null = null;
  const close = (): void => {
    if (sentences.length > 0) nodes.push(paragraph(...sentences));
    sentences = [];
  };
  for (const { on, said, quote, after } of inOrder(since)) {
    sentences.push(said(on === last ? 'Diezelfde dag' : `Op ${formatDutchDate(on)}`));
    last = on;
    if (quote) {
      sentences.push(quote.opening);
      close();
      nodes.push({ type: 'blockquote', content: [paragraph(inQuotationMarks(quote.words))] });
    }
    if (after) sentences.push(after);
  }
  const { late, remindedOn } = since;
  if (late.interimReplyOn !== null || remindedOn.length > 0) {
    sentences.push('Een volledige reactie ontbreekt nog.');
  }
  close();
  return nodes;
}
