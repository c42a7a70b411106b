/**
 * What the journal tells of a commitment: how often something was recorded about it. Its due day is a field that can be
 * set again, so the row alone does not say whether a calendar that has it is behind.
 */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';
import type { JournalEntry, RowChange } from '#core/journal/journal-entry';
import type { Moment, RecordId } from '#core/records/record';

export interface CommitmentRecord {
  /** Acts about it, its making among them. Acts are only ever added, so this never falls. */
  readonly acts: number;
  /** The moment of the last; empty where there is none. */
  readonly lastAt: Moment;
  /** The last day it was due on, also when it was taken off since; null where it never had one. */
  readonly lastDue: CalendarDay | null;
}

function isAbout(change: RowChange, id: RecordId): boolean {
  if (change.table === 'commitments') return change.id === id;
  return change.table === 'commitmentEvents' && change.kind === 'added' && change.row.commitmentId === id;
}

/** The day this change set; undefined where it set none, or took it off. */
function dueIn(change: RowChange): CalendarDay | undefined {
  if (change.table !== 'commitments') return undefined;
  const due = change.kind === 'added' ? change.row.due : change.fields.due?.to;
  return typeof due === 'string' ? (parseCalendarDay(due) ?? undefined) : undefined;
}

/** `entries` in the order of the clock; others may be among them. */
export function commitmentRecord(id: RecordId, entries: readonly JournalEntry[]): CommitmentRecord {
  const acts = entries.flatMap(({ at, changes }) => {
    const own = changes.filter((change) => isAbout(change, id));
    return own.length === 0 ? [] : [{ at, own }];
  });
  const dues = acts.flatMap(({ own }) => own.flatMap((change) => dueIn(change) ?? []));
  return { acts: acts.length, lastAt: acts.at(-1)?.at ?? '', lastDue: dues.at(-1) ?? null };
}
