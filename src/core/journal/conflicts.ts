/**
 * Where two machines wrote the same field without knowing of each other. The later by the clock won; the other value is
 * still in the journal. It shows by itself: a write says what stood there before, and this one found something else
 * than the write before it had put there.
 */
import type { ClockReading } from '#core/journal/hybrid-clock';
import type { JournalEntry, RecordTable } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { Moment, RecordId } from '#core/records/record';

export interface FieldWrite {
  readonly value: unknown;
  readonly actor: RecordId;
  readonly at: Moment;
}

export interface ConflictingWrite {
  /** Names it for good: the two entries and the field. */
  readonly id: string;
  readonly table: RecordTable;
  readonly rowId: RecordId;
  readonly field: string;
  /** What stands there now. */
  readonly won: FieldWrite;
  /** What the other machine had put there. */
  readonly lost: FieldWrite;
}

interface Write extends FieldWrite {
  readonly entryId: RecordId;
  readonly clock: ClockReading;
  readonly device: RecordId;
  readonly from: unknown;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Of each field of each row that was patched, its writes in the order of the clock. */
function writesOf(entries: readonly JournalEntry[]): Map<string, Write[]> {
  const writes = new Map<string, Write[]>();
  const inOrder = [...entries].sort((a, b) => (a.clock < b.clock ? -1 : 1));
  for (const { id: entryId, clock, device, actor, at, changes } of inOrder) {
    for (const change of changes) {
      if (change.kind !== 'patched') continue;
      for (const [field, { from, to }] of Object.entries(change.fields)) {
        const key = JSON.stringify([change.table, change.id, field]);
        const list = writes.get(key) ?? [];
        writes.set(key, list);
        list.push({ entryId, clock, device, actor, at, from, value: to });
      }
    }
  }
  return writes;
}

/** Those that nobody has written over since, the latest first. */
export function conflictsIn(entries: readonly JournalEntry[]): ConflictingWrite[] {
  const found: (ConflictingWrite & { readonly clock: ClockReading })[] = [];
  for (const [key, writes] of writesOf(entries)) {
    const won = writes.at(-1);
    if (won === undefined) continue;
    // The last write of another machine that the winner had not seen.
    const lost = writes.findLast((write) => write.device !== won.device && write.clock < won.clock);
    if (lost === undefined || same(lost.value, won.value)) continue;
    const between = writes.filter(({ clock }) => clock > lost.clock && clock < won.clock);
    const chain = [...between, won];
    // The first write of the winner's machine after it: had it known, it would have found that value.
    if (chain.some((write) => same(write.from, lost.value))) continue;
    const [table, rowId, field] = JSON.parse(key) as [RecordTable, RecordId, string];
    if (field === 'deleted') continue;
    found.push({
      id: `${lost.entryId} ${won.entryId} ${field}`,
      table,
      rowId,
      field,
      won: { value: won.value, actor: won.actor, at: won.at },
      lost: { value: lost.value, actor: lost.actor, at: lost.at },
      clock: won.clock,
    });
  }
  return found.sort((a, b) => (a.clock > b.clock ? -1 : 1)).map(({ clock: _, ...conflict }) => conflict);
}

/** The rows a conflict can be in: those written in on more than one machine. */
export function rowsOfSeveralDevices(entries: Iterable<JournalEntry>): ReadonlySet<string> {
  const devices = new Map<string, string>();
  const several = new Set<string>();
  for (const { device, changes } of entries) {
    for (const change of changes) {
      if (change.kind !== 'patched') continue;
      const key = rowKey(change.table, change.id);
      const first = devices.get(key);
      if (first === undefined) devices.set(key, device);
      else if (first !== device) several.add(key);
    }
  }
  return several;
}
