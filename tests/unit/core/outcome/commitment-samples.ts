/** A commitment as it can stand, and the journal that would have made it. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { JournalEntry, RowChange } from '#core/journal/journal-entry';
import { type CommitmentStanding, commitmentStanding } from '#core/outcome/commitment-state';
import type { Commitment } from '#core/records/commitment';
import type { CommitmentEvent } from '#core/records/commitment-event';

export const COMMITMENT = '0190a000-0000-7000-8000-0000000000c1';
const OTHER = '0190a000-0000-7000-8000-0000000000c2';
const DOSSIER = '0190a000-0000-7000-8000-0000000000d1';

export function commitmentWith(changes: Partial<Commitment> = {}): Commitment {
  return {
    id: COMMITMENT,
    v: 1,
    deleted: null,
    dossierId: DOSSIER,
    words: 'Wij bezoeken alle huishoudens thuis.',
    by: 'Het college',
    on: calendarDayOf('2026-01-12'),
    source: 'reply',
    documentId: null,
    place: null,
    where: '',
    due: calendarDayOf('2026-03-02'),
    dueCertainty: 'stated',
    period: '',
    points: [],
    ...changes,
  };
}

export function settled(kind: 'partly' | 'fulfilled' | 'lapsed', on: string): CommitmentEvent {
  const base = {
    id: `event-${kind}-${on}`,
    v: 1,
    deleted: null,
    commitmentId: COMMITMENT,
    dossierId: DOSSIER,
    at: `${on}T09:00:00.000Z`,
    by: 'somebody',
    on: calendarDayOf(on),
  };
  return kind === 'lapsed'
    ? { ...base, kind, reason: 'De raad besloot anders.' }
    : { ...base, kind, proof: 'Een brief.', documentId: null };
}

export function standingWith(
  changes: Partial<Commitment> = {},
  events: readonly CommitmentEvent[] = [],
): CommitmentStanding {
  return commitmentStanding(commitmentWith(changes), events);
}

let written = 0;

function entry(changes: readonly RowChange[], at: string): JournalEntry {
  written += 1;
  return {
    id: `entry-${written}`,
    v: 3,
    clock: `${at} ${written}`,
    at,
    actor: 'somebody',
    device: 'here',
    partition: `dossier/${DOSSIER}`,
    intent: 'changeCommitment',
    undoes: null,
    changes: [...changes],
  };
}

export const acts = {
  made: (due: string | null, id = COMMITMENT) =>
    entry([{ kind: 'added', table: 'commitments', id, row: { due } }], '2026-01-12T09:00:00.000Z'),
  moved: (from: string | null, due: string | null, at = '2026-01-20T09:00:00.000Z') =>
    entry(
      [{ kind: 'patched', table: 'commitments', id: COMMITMENT, fields: { due: { from, to: due } } }],
      at,
    ),
  settled: (at = '2026-02-10T09:00:00.000Z') =>
    entry([{ kind: 'added', table: 'commitmentEvents', id: 'e', row: { commitmentId: COMMITMENT } }], at),
  /** About something else in the same dossier. */
  another: () => acts.made('2030-01-01', OTHER),
};
