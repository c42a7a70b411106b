import { describe, expect, test } from 'vitest';
import type { JournalEntry, RowChange } from '#core/journal/journal-entry';
import { type CurrentRows, rowKey, undoChanges } from '#core/journal/undo';

const id = '0190aaaa-0000-7000-8000-000000000001';
const deletion = { at: '2026-11-22T12:00:00.000Z', by: '0190aaaa-0000-7000-8000-000000000002' };

function entry(...changes: RowChange[]): JournalEntry {
  return {
    id: '0190aaaa-0000-7000-8000-000000000009',
    v: 1,
    clock: `2026-11-22T12:00:00.000Z-0000-x`,
    at: '2026-11-22T12:00:00.000Z',
    actor: deletion.by,
    device: deletion.by,
    partition: 'register',
    intent: 'changePerson',
    undoes: null,
    changes,
  };
}

function rows(row: Record<string, unknown>, table = 'people'): CurrentRows {
  return new Map([[rowKey(table, id), row]]);
}

const added: RowChange = { kind: 'added', table: 'people', id, row: { id, name: 'Lot' } };
const patched = (fields: Extract<RowChange, { kind: 'patched' }>['fields']): RowChange => ({
  kind: 'patched',
  table: 'people',
  id,
  fields,
});

describe('undo', () => {
  test('marks a row that was added, and leaves one that was marked already', () => {
    expect(undoChanges(entry(added), rows({ id, deleted: null }), deletion)).toEqual([
      { kind: 'patch', table: 'people', id, set: { deleted: deletion } },
    ]);
    expect(undoChanges(entry(added), rows({ id, deleted: deletion }), deletion)).toEqual([]);
  });

  test('gives a field its old value, and takes off one that was not there', () => {
    const change = patched({ name: { from: 'Lot', to: 'Bas' }, mood: { to: 'new' } });
    expect(undoChanges(entry(change), rows({ id, name: 'Bas', mood: 'new' }), deletion)).toEqual([
      { kind: 'patch', table: 'people', id, set: { name: 'Lot', mood: undefined } },
    ]);
  });

  test('brings back a field that was taken off', () => {
    const change = patched({ mood: { from: { deep: [1] } } });
    expect(undoChanges(entry(change), rows({ id }), deletion)).toMatchObject([
      { set: { mood: { deep: [1] } } },
    ]);
  });

  test.each([
    ['was changed again', { id, name: 'Wil' }],
    ['was taken off again', { id }],
  ])('is refused where the field %s since', (_, row) => {
    const change = patched({ name: { from: 'Lot', to: 'Bas' } });
    expect(undoChanges(entry(change), rows(row), deletion)).toMatchObject({
      code: 'undo.changedSince',
      context: { field: 'name' },
    });
  });

  test('is refused where the row is gone', () => {
    expect(undoChanges(entry(added), new Map(), deletion)).toMatchObject({ code: 'undo.rowGone' });
  });

  test('never marks what decides: that is withdrawn by an event', () => {
    const event: RowChange = { kind: 'added', table: 'letterEvents', id, row: { id } };
    const version: RowChange = { kind: 'added', table: 'letterVersions', id, row: { id } };
    const current = new Map([
      [rowKey('letterEvents', id), { id }],
      [rowKey('letterVersions', id), { id }],
    ]);
    expect(undoChanges(entry(event, version), current, deletion)).toEqual([]);
  });

  test('is all or nothing: one field changed since refuses the rest as well', () => {
    const both = patched({ name: { from: 'Lot', to: 'Bas' }, email: { from: '', to: 'b@x.example' } });
    expect(undoChanges(entry(both), rows({ id, name: 'Bas', email: 'c@x.example' }), deletion)).toMatchObject(
      {
        code: 'undo.changedSince',
      },
    );
  });
});
