import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsToTake, foldJournal, type LastWrites, noteWrites } from '#core/journal/fold';
import type { JournalEntry, RowChange } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';

const id = '0190aaaa-0000-7000-8000-000000000001';
const key = rowKey('people', id);

function entry(nr: number, device: string, change: RowChange): JournalEntry {
  return {
    id: `entry-${nr}-${device}`,
    v: 1,
    clock: `2026-11-22T12:00:00.${String(nr).padStart(3, '0')}Z-0000-${device}`,
    at: '2026-11-22T12:00:00.000Z',
    actor: id,
    device,
    partition: 'register',
    intent: 'changePerson',
    undoes: null,
    changes: [change],
  };
}

const added = (row: Record<string, unknown>): RowChange => ({
  kind: 'added',
  table: 'people',
  id,
  row: { id, ...row },
});
const set = (field: string, to: unknown): RowChange => ({
  kind: 'patched',
  table: 'people',
  id,
  fields: { [field]: to === undefined ? { from: 'x' } : { to } },
});

describe('the fold of the journal', () => {
  test('is the row as it was added, with each field as it was last written', () => {
    const entries = [
      entry(3, 'a', set('name', 'Wil')),
      entry(1, 'a', added({ name: 'Lot', email: '' })),
      entry(2, 'b', set('name', 'Bas')),
    ];
    expect(foldJournal(entries).get(key)).toEqual({ id, name: 'Wil', email: '' });
  });

  test('knows a field that was taken off', () => {
    const entries = [entry(1, 'a', added({ mood: 'x' })), entry(2, 'a', set('mood', undefined))];
    expect(foldJournal(entries).get(key)).toStrictEqual({ id });
  });
});

describe('two states of one row', () => {
  const write = fc.record({
    field: fc.constantFrom('name', 'email', 'mood'),
    to: fc.oneof(fc.integer(), fc.constant(undefined)),
  });
  const writes = fc.array(write, { maxLength: 8 });

  function state(entries: readonly JournalEntry[]) {
    const last: LastWrites = new Map();
    for (const each of entries) noteWrites(last, each, () => true);
    return { row: foldJournal(entries).get(key) ?? {}, writes: last.get(key) };
  }

  function merged(ours: ReturnType<typeof state>, theirs: ReturnType<typeof state>): Record<string, unknown> {
    const row: Record<string, unknown> = { ...ours.row };
    for (const [field, value] of Object.entries(fieldsToTake(ours, theirs))) {
      if (value === undefined) delete row[field];
      else row[field] = value;
    }
    return row;
  }

  test('become one that is the fold of both journals, whichever of them takes from the other', () => {
    const apart = fc.array(fc.record({ side: fc.constantFrom('a', 'b'), write }), { maxLength: 12 });
    fc.assert(
      fc.property(writes, apart, (before, after) => {
        const common = [
          entry(0, 'a', added({ name: 0, email: 0 })),
          ...before.map(({ field, to }, i) => entry(i + 1, 'a', set(field, to))),
        ];
        const all = after.map(({ side, write: { field, to } }, i) => entry(i + 100, side, set(field, to)));
        const sideOf = (side: string) => state([...common, ...all.filter((each) => each.device === side)]);
        const both = foldJournal([...common, ...all]).get(key);
        expect(merged(sideOf('a'), sideOf('b'))).toEqual(both);
        expect(merged(sideOf('b'), sideOf('a'))).toEqual(both);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('keep a field no journal speaks of, and take it over where it is missing', () => {
    const bare = { row: { id }, writes: undefined };
    const filled = { row: { id, mood: 'by a migration' }, writes: undefined };
    expect(fieldsToTake(bare, filled)).toEqual({ mood: 'by a migration' });
    expect(fieldsToTake(filled, bare)).toEqual({});
    expect(fieldsToTake({ row: { id, mood: 'ours' }, writes: undefined }, filled)).toEqual({});
  });
});
