/**
 * Rows are the fold of the journal: every entry in the order of its clock, and for each field the later write
 * wins. The letter's body is not among the fields; it is a Yjs document with an order of its own.
 */
import type { ClockReading } from '#core/journal/hybrid-clock';
import type { JournalEntry, RowChange } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';

export type FoldedRow = Readonly<Record<string, unknown>>;

function applied(row: FoldedRow, change: RowChange): FoldedRow {
  if (change.kind === 'added') return { ...row, ...change.row };
  const next: Record<string, unknown> = { ...row };
  for (const [field, { to }] of Object.entries(change.fields)) {
    if (to === undefined) delete next[field];
    else next[field] = to;
  }
  return next;
}

/** Rows by `table/id`, as the whole of `entries` leaves them. The order in which entries are given is no matter. */
export function foldJournal(entries: readonly JournalEntry[]): ReadonlyMap<string, FoldedRow> {
  const rows = new Map<string, FoldedRow>();
  const inOrder = [...entries].sort((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
  for (const entry of inOrder) {
    for (const change of entry.changes) {
      const key = rowKey(change.table, change.id);
      rows.set(key, applied(rows.get(key) ?? {}, change));
    }
  }
  return rows;
}

/** Per row, `table/id`, when each field was last written. */
export type LastWrites = Map<string, Map<string, ClockReading>>;

/** Takes one entry into `writes`, for the rows `isWanted` names. Entries may come in any order. */
export function noteWrites(
  writes: LastWrites,
  entry: Pick<JournalEntry, 'clock' | 'changes'>,
  isWanted: (key: string) => boolean,
): void {
  for (const change of entry.changes) {
    const key = rowKey(change.table, change.id);
    if (!isWanted(key)) continue;
    const fields = writes.get(key) ?? new Map<string, ClockReading>();
    writes.set(key, fields);
    for (const field of Object.keys(change.kind === 'added' ? change.row : change.fields)) {
      const last = fields.get(field);
      if (last === undefined || last < entry.clock) fields.set(field, entry.clock);
    }
  }
}

interface Side {
  readonly row: FoldedRow;
  readonly writes: ReadonlyMap<string, ClockReading> | undefined;
}

/**
 * What `ours` has to take over from `theirs`, two states of one row: each field whose later write is theirs.
 * A value of undefined means that the field goes. Gives the same row whichever of the two is `ours`.
 */
export function fieldsToTake(ours: Side, theirs: Side): Record<string, unknown> {
  const taken: Record<string, unknown> = {};
  for (const field of new Set([...Object.keys(theirs.row), ...(theirs.writes?.keys() ?? [])])) {
    const at = theirs.writes?.get(field) ?? '';
    const before = ours.writes?.get(field) ?? '';
    // A field neither journal speaks of came with a migration: ours stands, and one that is missing here is taken.
    if (at > before || (at === '' && before === '' && !(field in ours.row))) taken[field] = theirs.row[field];
  }
  return taken;
}
