/** What the records say for each field of a text block, in one letter. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BlockField } from '#core/letter/block-fields';
import type { BodyNode } from '#core/letter/body';
import { type CitationReader, citationWords, readerOf } from '#core/letter/citation-words';
import type { BlockFacts } from '#core/letter/fill-block';
import { dayToAnswer } from '#core/letter/ladder-letters';
import { letterState, standingEvents } from '#core/letter/letter-state';
import { citationInText, TERM_BEGINS, termInWords } from '#core/letter/term-words';
import type { Council } from '#core/records/council';
import type { Dossier } from '#core/records/dossier';
import type { Letter, LetterKind } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { lastPromise } from '#core/terms/promises';
import { termOf } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, termState } from '#core/terms/term-state';

/** The letter that this one follows up or reminds of. */
export interface EarlierLetter {
  readonly letter: Pick<Letter, 'id' | 'kind' | 'subject' | 'date'>;
  readonly events: readonly LetterEvent[];
}

export interface LetterInItsPlace {
  readonly letter: Pick<
    Letter,
    | 'kind'
    | 'subject'
    | 'date'
    | 'addressee'
    | 'yourReference'
    | 'yourLetterOf'
    | 'contactPerson'
    | 'directLine'
    | 'contactEmail'
  >;
  /** The council's own; null as long as none was given. */
  readonly reference: string | null;
  readonly council: Pick<Council, 'name' | 'municipality'>;
  /** Empty where nobody is. */
  readonly chairName: string;
  readonly dossier: Pick<Dossier, 'title' | 'portfolioHolder' | 'workingGroup' | 'themeYear'> | null;
  /** That asks for a reply to this letter; null where there is none. */
  readonly rule: TermRule | null;
  readonly earlier: EarlierLetter | null;
  readonly today: CalendarDay;
  readonly equatedDays: EquatedDays;
}

const WHAT: Readonly<Record<LetterKind, string>> = {
  unsolicitedAdvice: 'ongevraagd advies',
  requestedAdvice: 'advies',
  followUpAdvice: 'vervolgadvies',
  questions: 'brief met vragen',
  reminder: 'herinnering',
  other: 'brief',
};

type Values = Partial<Record<BlockField, string | BodyNode | null>>;

function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`;
}

function written(day: CalendarDay | null): string | null {
  return day === null ? null : formatDutchDate(day);
}

function yourLetter({ yourLetterOf, yourReference }: LetterInItsPlace['letter']): string | null {
  if (yourLetterOf === null) return null;
  const reference = yourReference.trim() === '' ? '' : ` (kenmerk ${yourReference.trim()})`;
  return `uw brief van ${formatDutchDate(yourLetterOf)}${reference}`;
}

function termValues(rule: TermRule | null): Values {
  if (!rule) return {};
  return {
    termijn: termInWords(rule),
    'termijn.begin': TERM_BEGINS[rule.startsAt],
    'termijn.bron': citationInText(rule),
    // Where the term starts at something that is still to happen no day is named: it might turn out wrong.
    'termijn.datum': rule.startsAt === 'dispatch' ? { type: 'dueDate' } : null,
  };
}

function earlierValues(
  { letter, events }: EarlierLetter,
  { today, equatedDays }: Pick<LetterInItsPlace, 'today' | 'equatedDays'>,
  reader: CitationReader,
): Values {
  const state = letterState(events);
  const cite = (
    source: 'letter' | 'reply',
    id: string,
    thing: Parameters<typeof citationWords>[0],
  ): BodyNode => ({
    type: 'citation',
    attrs: { source, id, words: citationWords(thing, reader).short },
  });
  const day = letter.date ?? state.dispatch?.on ?? null;
  const thing = {
    kind: 'letter',
    letterKind: letter.kind,
    day,
    reference: state.reference ?? '',
  } as const;
  const term = termOf(state.rule, events, equatedDays);
  const standing = termState({ term, today, events, thresholds: DEFAULT_THRESHOLDS });
  const promise = lastPromise(standingEvents(events));
  const { reply } = state;
  return {
    'eerdere.brief': cite('letter', letter.id, thing),
    'eerdere.brief.datum': written(day),
    'eerdere.brief.kenmerk': state.reference,
    'eerdere.brief.onderwerp': letter.subject,
    'eerdere.reactie': reply
      ? cite('reply', reply.id, {
          kind: 'reply',
          form: reply.form,
          day: reply.on,
          reference: reply.reference,
        })
      : null,
    // While it stands still there is no last day: one that is named would turn out wrong.
    'eerdere.termijn.datum':
      term.kind === 'started' && term.suspendedSince === null ? formatDutchDate(term.due) : null,
    'dagen.te.laat':
      standing.kind === 'late' || standing.kind === 'longLate' ? days(standing.daysLate) : null,
    'toegezegde.datum': written(promise?.day ?? null),
  };
}

export function blockFacts(place: LetterInItsPlace): BlockFacts {
  const { letter, reference, council, chairName, dossier, rule, earlier, today, equatedDays } = place;
  const values: Values = {
    onderwerp: letter.subject,
    'soort.brief': WHAT[letter.kind],
    datum: written(letter.date),
    kenmerk: reference,
    'uw.brief': yourLetter(letter),
    contactpersoon: letter.contactPerson,
    doorkiesnummer: letter.directLine,
    'contact.email': letter.contactEmail,
    'raad.naam': council.name,
    gemeente: council.municipality,
    college:
      council.municipality.trim() === ''
        ? null
        : `het college van burgemeester en wethouders van ${council.municipality.trim()}`,
    voorzitter: chairName,
    dossier: dossier?.title ?? null,
    wethouder: dossier?.portfolioHolder ?? null,
    werkgroep: dossier?.workingGroup ?? null,
    themajaar: dossier?.themeYear ? String(dossier.themeYear) : null,
    ...termValues(rule),
    ...(earlier ? earlierValues(earlier, place, readerOf(letter.addressee)) : {}),
    'antwoord.voor': formatDutchDate(dayToAnswer(letter.date ?? today, 'reminder', equatedDays)),
  };
  const facts: Partial<Record<BlockField, readonly BodyNode[]>> = {};
  for (const [field, value] of Object.entries(values) as [BlockField, Values[BlockField]][]) {
    if (value === null || value === undefined) continue;
    if (typeof value !== 'string') facts[field] = [value];
    else if (value.trim() !== '') facts[field] = [{ type: 'text', text: value.trim() }];
  }
  return facts;
}
