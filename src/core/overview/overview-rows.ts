/**
 * What the overview shows, for the role one has. The secretary sees what to do, the chair what to decide and what is
 * late, a member what is late and what falls due: nothing that asks for what a role does not do.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { asksReply } from '#core/letter/letter-rule';
import type { LetterStatus } from '#core/letter/letter-state';
import { isLongSigned } from '#core/letter/signed-not-sent';
import {
  type AskingSession,
  type AskingSessionRow,
  type OwedPromise,
  type PromiseRow,
  promiseRows,
  sessionRows,
} from '#core/overview/besides-letters';
import type { LetterKind } from '#core/records/letter';
import type { LadderStep, LetterEvent } from '#core/records/letter-event';
import type { Role } from '#core/records/person';
import { assertNever } from '#core/refusals/assert-never';
import { acknowledgementMissing } from '#core/terms/acknowledgement';
import { type FollowUp, nextStep } from '#core/terms/ladder';
import type { Term } from '#core/terms/term';
import type { TermState } from '#core/terms/term-state';

/** A letter that went out and was neither answered in full nor closed. */
export interface AwaitedLetter {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly term: Term;
  readonly state: TermState;
  /** Of the letter, in any order. */
  readonly events: readonly LetterEvent[];
  /** Incoming documents in its dossier that nobody has read yet. */
  readonly unreadDocuments: number;
  readonly followUps: readonly FollowUp[];
}

export interface LetterInTheMaking {
  readonly letterId: string;
  readonly status: LetterStatus;
  /** The day it was put before who signs, or was signed; null while it is written. */
  readonly since: CalendarDay | null;
  /** Sent back with a reason, and not put forward again. */
  readonly isSentBack: boolean;
  readonly date: CalendarDay | null;
  readonly reference: string | null;
}

export interface UnreadInDossier {
  readonly dossierId: string;
  readonly documents: number;
}

export interface OverviewQuestion {
  readonly role: Role;
  readonly today: CalendarDay;
  /** What is late longest or due first stands first; within a kind of row this order is kept. */
  readonly awaited: readonly AwaitedLetter[];
  readonly drafts: readonly LetterInTheMaking[];
  readonly unread: readonly UnreadInDossier[];
  /** Those due first stand first. */
  readonly promises: readonly OwedPromise[];
  readonly sessions: readonly AskingSession[];
}

interface OfLetter {
  readonly letterId: string;
}

export type OverviewRow =
  | { readonly kind: 'unread'; readonly dossierId: string; readonly documents: number }
  | PromiseRow
  | AskingSessionRow
  /** The chair's: no letter follows any more, somebody has to choose. */
  | (OfLetter & {
      readonly kind: 'decide';
      readonly decision: 'evaluation' | 'close';
      readonly daysLate: number;
    })
  | (OfLetter & { readonly kind: 'step'; readonly step: LadderStep | 'close'; readonly daysLate: number })
  /** The letter of the next step is being written. */
  | (OfLetter & { readonly kind: 'stepDraft'; readonly draftId: string; readonly daysLate: number })
  /** `waitsForReading`: no step is offered before the documents in its dossier were read. */
  | (OfLetter & { readonly kind: 'late'; readonly daysLate: number; readonly waitsForReading: boolean })
  /** Today or within the days that count as nearly. */
  | (OfLetter & { readonly kind: 'due'; readonly daysLeft: number })
  /** The chair's: lies there to be signed. */
  | (OfLetter & { readonly kind: 'toSign'; readonly since: CalendarDay })
  /** Was signed, and has not gone out; `isLong` from the third day on. */
  | (OfLetter & { readonly kind: 'signedNotSent'; readonly since: CalendarDay; readonly isLong: boolean })
  | (OfLetter & { readonly kind: 'changesRequested' })
  /** The secretary's: where it stands. */
  | (OfLetter & { readonly kind: 'forSignOff'; readonly since: CalendarDay })
  | (OfLetter & { readonly kind: 'inReview' })
  /** Has its reference and its date, and nobody recorded that it went out. */
  | (OfLetter & { readonly kind: 'notDispatched'; readonly date: CalendarDay })
  | (OfLetter & {
      readonly kind: 'notStarted';
      readonly waitsFor: Extract<TermState, { kind: 'notStarted' }>['waitsFor'];
    })
  | (OfLetter & { readonly kind: 'noAcknowledgement' })
  /** No rule was in force on its day, so nothing says when a reply is due. */
  | (OfLetter & { readonly kind: 'noTerm' })
  | (OfLetter & { readonly kind: 'draft' });

export type OverviewRowOf<K extends OverviewRow['kind']> = Extract<OverviewRow, { kind: K }>;

/** In this order; a role sees those of its own. */
const ORDER: readonly OverviewRow['kind'][] = [
  'toSign',
  'unread',
  'decide',
  'step',
  'stepDraft',
  'late',
  'promiseLate',
  'due',
  'promiseDue',
  'changesRequested',
  'signedNotSent',
  'notDispatched',
  'notStarted',
  'noAcknowledgement',
  'noTerm',
  'reportBack',
  'namesDue',
  'forSignOff',
  'inReview',
  'draft',
];

/** Whatever has to do with a late reply stays together, the latest first. */
function rankOf({ kind }: OverviewRow): number {
  return ORDER.indexOf(kind === 'stepDraft' || kind === 'late' ? 'step' : kind);
}

/** What everyone may know of a term: that it is late, or falls due. */
function whenDue({ letterId, state }: AwaitedLetter): OverviewRowOf<'late' | 'due'> | null {
  switch (state.kind) {
    case 'late':
    case 'longLate':
      return { kind: 'late', letterId, daysLate: state.daysLate, waitsForReading: false };
    case 'dueToday':
      return { kind: 'due', letterId, daysLeft: 0 };
    case 'nearlyDue':
      return { kind: 'due', letterId, daysLeft: state.daysLeft };
    default:
      return null;
  }
}

function secretaryRow(letter: AwaitedLetter, today: CalendarDay): OverviewRow | null {
  const { letterId, kind, term, state, events } = letter;
  if (term.kind === 'none') return asksReply(kind) ? { kind: 'noTerm', letterId } : null;
  if (state.kind === 'notStarted') return { kind: 'notStarted', letterId, waitsFor: state.waitsFor };
  if (state.kind === 'running') {
    return acknowledgementMissing(events, today) ? { kind: 'noAcknowledgement', letterId } : null;
  }
  const known = whenDue(letter);
  if (known?.kind !== 'late') return known;
  const next = nextStep({ ...letter, today });
  const { daysLate } = known;
  if (next.kind !== 'none') {
    // The letter that was sent last gave it time.
    return next.waitUntil === null ? { kind: 'step', letterId, step: next.kind, daysLate } : known;
  }
  if (next.because === 'draftWaits' && next.draftId !== null) {
    return { kind: 'stepDraft', letterId, draftId: next.draftId, daysLate };
  }
  return { ...known, waitsForReading: next.because === 'unreadDocument' };
}

function chairRow(letter: AwaitedLetter, today: CalendarDay): OverviewRow | null {
  const known = whenDue(letter);
  if (known?.kind !== 'late') return known;
  const next = nextStep({ ...letter, today });
  return next.kind === 'evaluation' || next.kind === 'close'
    ? { kind: 'decide', letterId: letter.letterId, decision: next.kind, daysLate: known.daysLate }
    : known;
}

function draftRow(
  { letterId, date, reference, status, since, isSentBack }: LetterInTheMaking,
  today: CalendarDay,
): OverviewRow {
  if (since !== null && status === 'forSignOff') return { kind: 'forSignOff', letterId, since };
  if (since !== null && status === 'signed') return signedRow(letterId, since, today);
  if (isSentBack) return { kind: 'changesRequested', letterId };
  if (status === 'inReview') return { kind: 'inReview', letterId };
  return reference !== null && date !== null && date <= today
    ? { kind: 'notDispatched', letterId, date }
    : { kind: 'draft', letterId };
}

/** Signed is not sent: no term runs. */
function signedRow(letterId: string, since: CalendarDay, today: CalendarDay): OverviewRow {
  return { kind: 'signedNotSent', letterId, since, isLong: isLongSigned(since, today) };
}

/** What the chair has to do about letters in the making: sign, and see that what they signed goes out. */
function chairDraftRow(
  { letterId, status, since }: LetterInTheMaking,
  today: CalendarDay,
): OverviewRow | null {
  if (since === null) return null;
  if (status === 'forSignOff') return { kind: 'toSign', letterId, since };
  return status === 'signed' && isLongSigned(since, today) ? signedRow(letterId, since, today) : null;
}

function secretaryRows({
  awaited,
  drafts,
  unread,
  today,
}: OverviewQuestion): readonly (OverviewRow | null)[] {
  const rows = awaited.map((letter) => secretaryRow(letter, today));
  const ofSteps = new Set(rows.flatMap((row) => (row?.kind === 'stepDraft' ? [row.draftId] : [])));
  return [
    ...unread.map(({ dossierId, documents }): OverviewRow => ({ kind: 'unread', dossierId, documents })),
    ...rows,
    ...drafts.filter(({ letterId }) => !ofSteps.has(letterId)).map((draft) => draftRow(draft, today)),
  ];
}

function rowsFor(question: OverviewQuestion): readonly (OverviewRow | null)[] {
  const { role, awaited, today } = question;
  switch (role) {
    case 'secretary':
      return secretaryRows(question);
    case 'chair':
    case 'deputyChair':
      return [
        ...awaited.map((letter) => chairRow(letter, today)),
        ...question.drafts.map((draft) => chairDraftRow(draft, today)),
      ];
    case 'member':
      return awaited.map(whenDue);
    default:
      return assertNever(role);
  }
}

export function overviewRows(question: OverviewQuestion): readonly OverviewRow[] {
  const { role, promises, sessions, today } = question;
  return [...rowsFor(question), ...promiseRows(role, promises), ...sessionRows(role, sessions, today)]
    .filter((row) => row !== null)
    .sort((a, b) => rankOf(a) - rankOf(b));
}
