/**
 * How a letter names something of its dossier: "uw brief van 16 juni 2015 (kenmerk 2015/33)". Letters are Dutch, and
 * "uw" is for who is written to: the same reply is "uw reactie" to the executive and "de reactie van het college" to
 * the municipal council.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { Quotable } from '#core/foundation/quotable';
import type { LetterKind } from '#core/records/letter';

/** To whom the citing letter goes: to the executive (college), or to somebody else. */
export type CitationReader = 'executive' | 'other';

export type CitedThing =
  | {
      readonly kind: 'letter';
      readonly letterKind: LetterKind;
      readonly day: CalendarDay | null;
      /** The council's own; empty where none was given. */
      readonly reference: string;
    }
  | {
      readonly kind: 'reply';
      readonly form: 'interim' | 'final';
      readonly day: CalendarDay;
      readonly reference: string;
    }
  | {
      readonly kind: 'document';
      readonly direction: 'incoming' | 'outgoing' | null;
      readonly name: string;
      readonly day: CalendarDay | null;
    }
  | {
      readonly kind: 'definition';
      readonly term: string;
      readonly day: CalendarDay | null;
      readonly where: string;
    }
  | {
      readonly kind: 'contribution';
      /** What of it may be said, and of whom. */
      readonly said: Quotable;
      readonly day: CalendarDay | null;
      readonly sessionId: string;
      /** "de conferentie van 5 oktober 2026". */
      readonly session: string;
    };

export const citationForms = ['short', 'full', 'day'] as const;
export type CitationForm = (typeof citationForms)[number];

/** The words in each form, without a capital: they stand within a sentence. */
export interface CitationWords {
  /** With its date: "uw reactie van 16 juni 2015". */
  readonly short: string;
  /** With all that finds it in an archive: its date and its reference or name. */
  readonly full: string;
  /** The date alone, for "op … hebt u gereageerd"; null where it has none. */
  readonly day: string | null;
}

const OWN: Readonly<Record<LetterKind, string>> = {
  unsolicitedAdvice: 'ons ongevraagd advies',
  requestedAdvice: 'ons advies',
  followUpAdvice: 'ons vervolgadvies',
  questions: 'onze brief met vragen',
  reminder: 'onze herinnering',
  other: 'onze brief',
};

const REPLY = {
  executive: { final: 'uw reactie', interim: 'uw tussenbericht' },
  other: { final: 'de reactie van het college', interim: 'het tussenbericht van het college' },
} as const;

function of(what: string, day: CalendarDay | null): string {
  return day === null ? what : `${what} van ${formatDutchDate(day)}`;
}

function aside(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Without the ending that tells a computer what it is. */
function title(fileName: string): string {
  return fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim() || fileName;
}

function nameOfDocument(direction: 'incoming' | 'outgoing' | null, reader: CitationReader): string | null {
  if (direction === 'outgoing') return 'onze brief';
  // From whom it came nobody wrote down; that "uw brief" is right, who cites it sees.
  return direction === 'incoming' && reader === 'executive' ? 'uw brief' : null;
}

/** A quotation, or what somebody brought forward in the words of the council. */
function contributionWords(
  { kind, words, who }: Quotable,
  session: string,
): Pick<CitationWords, 'short' | 'full'> {
  if (kind === 'quote') {
    return { short: `“${words}” (${who})`, full: `“${words}” (${who}, bij ${session})` };
  }
  const brought = words.slice(0, 1).toLowerCase() === words.slice(0, 1) ? words : `‘${words}’`;
  return { short: `${who} gaf aan: ${brought}`, full: `${who} gaf bij ${session} aan: ${brought}` };
}

/** The words to cite `thing` with, in a letter to `reader`. */
export function citationWords(thing: CitedThing, reader: CitationReader): CitationWords {
  const day = thing.day === null ? null : formatDutchDate(thing.day);
  switch (thing.kind) {
    case 'letter': {
      const short = of(OWN[thing.letterKind], thing.day);
      return { short, full: short + aside(thing.reference), day };
    }
    case 'reply': {
      const short = of(REPLY[reader][thing.form], thing.day);
      const reference = thing.reference === '' ? '' : `kenmerk ${thing.reference}`;
      return { short, full: short + aside(reference), day };
    }
    case 'document': {
      const named = `het stuk “${title(thing.name)}”`;
      const name = nameOfDocument(thing.direction, reader);
      if (name === null) return { short: of(named, thing.day), full: of(named, thing.day), day };
      const short = of(name, thing.day);
      return { short, full: short + aside(`“${title(thing.name)}”`), day };
    }
    case 'definition': {
      const agreed = thing.day === null ? '' : `, vastgesteld op ${day}`;
      return {
        short: of('de werkdefinitie', thing.day),
        full: `de werkdefinitie van “${thing.term}”${agreed}${aside(thing.where)}`,
        day,
      };
    }
    case 'contribution':
      return { ...contributionWords(thing.said, thing.session), day };
  }
}

/** To whom a letter with this addressee goes. Without one it is the executive: that is whom a council advises. */
export function readerOf(addressee: readonly string[]): CitationReader {
  const text = addressee.join(' ').trim();
  return text === '' || /\bcollege\b|burgemeester en wethouders|\bB\s?(?:&|en)\s?W\b/i.test(text)
    ? 'executive'
    : 'other';
}

/** With a capital, as at the start of a sentence. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
