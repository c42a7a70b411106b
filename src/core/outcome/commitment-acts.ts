/** What may be recorded about a commitment. */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { noSuchDay, notInFuture } from '#core/letter/event-parts';
import { COMMITMENT_VERSION, type Commitment } from '#core/records/commitment';
import {
  COMMITMENT_EVENT_VERSION,
  type CommitmentEvent,
  type CommitmentEventOf,
} from '#core/records/commitment-event';
import { Refusal } from '#core/refusals/refusal';

export type CommitmentFields = Omit<Commitment, 'id' | 'v' | 'deleted' | 'dossierId'>;

/** Why these fields make no commitment: it has words, somebody who made it, and is not due before it was made. */
export function commitmentRefusal(fields: CommitmentFields, making: Making): Refusal | null {
  if (fields.words.trim() === '') return new Refusal('commitment.noWords', {}, 'words');
  if (fields.by.trim() === '') return new Refusal('commitment.noMaker', {}, 'by');
  const impossible = noSuchDay(fields.on) ?? notInFuture(fields.on, making);
  if (impossible) return impossible;
  if (fields.due === null) return null;
  if (parseCalendarDay(fields.due) === null) return new Refusal('day.notThere', { day: fields.due }, 'due');
  return fields.due < fields.on
    ? new Refusal('commitment.dueBeforeMade', { due: fields.due, on: fields.on }, 'due')
    : null;
}

const trimmed = (fields: CommitmentFields): CommitmentFields => ({
  ...fields,
  words: fields.words.trim(),
  by: fields.by.trim(),
  dueCertainty: fields.due === null ? null : fields.dueCertainty,
});

export function newCommitment(
  dossierId: string,
  fields: CommitmentFields,
  making: Making,
): Commitment | Refusal {
  const refused = commitmentRefusal(fields, making);
  if (refused) return refused;
  return { ...trimmed(fields), id: making.newId(), v: COMMITMENT_VERSION, deleted: null, dossierId };
}

export function changedCommitment(
  found: Commitment,
  set: Partial<CommitmentFields>,
  making: Making,
): CommitmentFields | Refusal {
  const fields = { ...found, ...set };
  const refused = commitmentRefusal(fields, making);
  if (refused) return refused;
  const { words, by, dueCertainty } = trimmed(fields);
  return { ...set, words, by, dueCertainty } as CommitmentFields;
}

export const settlements = ['partly', 'fulfilled', 'lapsed'] as const;
export type Settlement = (typeof settlements)[number];

export interface SettlementDetails {
  readonly kind: Settlement;
  readonly on: CalendarDay;
  /** The proof that (part of) it was done; why it lapsed. */
  readonly words: string;
  readonly documentId: string | null;
}

/** Closing a commitment takes a proof, letting it lapse a reason. */
export function settleCommitment(
  commitment: Commitment,
  { kind, on, words, documentId }: SettlementDetails,
  making: Making,
): CommitmentEvent | Refusal {
  if (words.trim() === '') {
    return new Refusal(kind === 'lapsed' ? 'outcome.noReason' : 'commitment.noProof', {}, 'words');
  }
  const impossible = noSuchDay(on) ?? notInFuture(on, making);
  if (impossible) return impossible;
  if (on < commitment.on) {
    return new Refusal('commitment.settledBeforeMade', { on, madeOn: commitment.on }, 'on');
  }
  const base = { ...eventBase(commitment, making), on };
  switch (kind) {
    case 'lapsed':
      return { ...base, kind, reason: words.trim() };
    case 'partly':
      return { ...base, kind, proof: words.trim(), documentId };
    case 'fulfilled':
      return { ...base, kind, proof: words.trim(), documentId };
  }
}

function eventBase(commitment: Commitment, making: Making) {
  return {
    id: making.newId(),
    v: COMMITMENT_EVENT_VERSION,
    deleted: null,
    commitmentId: commitment.id,
    dossierId: commitment.dossierId,
    at: making.clock.now(),
    by: making.actor,
  };
}

export function withdrawCommitmentEvent(
  commitment: Commitment,
  standingIds: ReadonlySet<string>,
  eventId: string,
  making: Making,
): CommitmentEventOf<'withdrawn'> | Refusal {
  if (!standingIds.has(eventId)) return new Refusal('withdraw.notStanding');
  return {
    ...eventBase(commitment, making),
    on: making.clock.today(),
    kind: 'withdrawn',
    eventId,
    reason: '',
  };
}
