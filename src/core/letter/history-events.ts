/** What happened in a dossier before a letter, in order: what its "Voorgeschiedenis" tells. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterState } from '#core/letter/letter-state';
import type { DossierDocument } from '#core/records/dossier-document';
import type { LetterKind } from '#core/records/letter';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';

export interface LetterOfDossier {
  readonly id: string;
  readonly kind: LetterKind;
  readonly date: CalendarDay | null;
  readonly state: LetterState;
  /** Those that still count. */
  readonly events: readonly LetterEvent[];
}

export type HistoryEvent =
  | {
      readonly kind: 'letter';
      /** It went out. */
      readonly day: CalendarDay;
      readonly id: string;
      readonly letterKind: LetterKind;
      /** The date printed on it. */
      readonly date: CalendarDay;
      readonly reference: string;
    }
  | {
      readonly kind: 'reply';
      readonly day: CalendarDay;
      readonly id: string;
      readonly form: LetterEventOf<'replied'>['form'];
      readonly reference: string;
    }
  | {
      readonly kind: 'promise';
      readonly day: CalendarDay;
      readonly id: string;
      readonly promised: CalendarDay;
    }
  | {
      readonly kind: 'extension';
      readonly day: CalendarDay;
      readonly id: string;
      readonly until: CalendarDay;
    }
  | { readonly kind: 'departure'; readonly day: CalendarDay; readonly id: string }
  | {
      readonly kind: 'document';
      readonly day: CalendarDay;
      readonly id: string;
      readonly name: string;
      readonly direction: DossierDocument['direction'];
    };

function ofEvent(event: LetterEvent): HistoryEvent[] {
  switch (event.kind) {
    case 'replied':
      return [
        { kind: 'reply', day: event.on, id: event.id, form: event.form, reference: event.reference.trim() },
      ];
    case 'promised':
      return [{ kind: 'promise', day: event.on, id: event.id, promised: event.day }];
    case 'extended':
      return [{ kind: 'extension', day: event.on, id: event.id, until: event.until }];
    case 'departed':
      return [{ kind: 'departure', day: event.on, id: event.id }];
    default:
      return [];
  }
}

function ofLetter(letter: LetterOfDossier): HistoryEvent[] {
  const { dispatch, reference } = letter.state;
  if (dispatch === null) return [];
  return [
    {
      kind: 'letter',
      day: dispatch.on,
      id: letter.id,
      letterKind: letter.kind,
      date: letter.date ?? dispatch.on,
      reference: reference ?? '',
    },
    ...letter.events.flatMap(ofEvent),
  ];
}

/** Of one day: first what was sent, then what came back. */
const RANK: readonly HistoryEvent['kind'][] = [
  'letter',
  'reply',
  'promise',
  'extension',
  'departure',
  'document',
];

/**
 * Oldest first. `writing` is the letter it is told in. Drafts, documents without a date, and documents that are the
 * file of a letter or of something that is told already stay out.
 */
export function historyEvents(
  letters: readonly LetterOfDossier[],
  documents: readonly DossierDocument[],
  writing: string | null,
): HistoryEvent[] {
  const told = new Set(
    letters.flatMap(({ events }) =>
      events.flatMap((event) => ('documentId' in event && event.documentId ? [event.documentId] : [])),
    ),
  );
  const others = letters.filter(({ id }) => id !== writing).flatMap(ofLetter);
  const papers = documents.flatMap((document): HistoryEvent[] => {
    const { id, date: day, letterId, deleted, fileName, direction } = document;
    if (day === null || letterId !== null || deleted !== null || told.has(id)) return [];
    return [{ kind: 'document', day, id, name: fileName.replace(/\.[a-z0-9]{1,5}$/i, ''), direction }];
  });
  return [...others, ...papers].sort((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1;
    return RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
  });
}
