import { describe, expect, test } from 'vitest';
import { checkReferencePatterns, patternOf, patternsOf } from '#core/letter/reference';
import { type ReferencedLetter, referenceRegister } from '#core/letter/reference-register';
import type { ReferenceNote } from '#core/records/reference-note';

const council = { referencePattern: '{jaar}/{nr}' };

function letter(reference: string | null, more: Partial<ReferencedLetter> = {}): ReferencedLetter {
  const id = `${reference} ${more.subject ?? ''}`;
  return { id, subject: '', isRemoved: false, isSent: true, reference, earlier: [], year: 2026, ...more };
}

const note = (reference: string, reason: string): ReferenceNote => ({
  id: reference,
  v: 1,
  deleted: null,
  reference,
  reason,
  at: '2026-01-01T00:00:00.000Z',
  by: 'els',
});

const told = (rows: readonly { readonly kind: string }[]): string[] =>
  rows.map((row) => `${row.kind} ${'reference' in row ? row.reference : ''}`.trim());

test('a kind has its own pattern, or that of all others', () => {
  const own = { ...council, referencePatterns: { reminder: 'R{nr}', questions: '{jaar}/{nr}' } };
  expect(patternOf(own, 'reminder')).toBe('R{nr}');
  expect(patternOf(own, 'other')).toBe('{jaar}/{nr}');
  expect(patternsOf(own)).toEqual(['{jaar}/{nr}', 'R{nr}']);
  expect(checkReferencePatterns({ referencePatterns: { reminder: 'R' } })).toMatchObject({
    code: 'reference.patternWithoutNumber',
    field: 'referencePatterns.reminder',
  });
});

describe('the register', () => {
  test('has the numbers passed over between the first and the last, with the reason that was given', () => {
    const letters = [letter('2026/4'), letter('2026 / 7'), letter('2025/9', { year: 2025 })];
    const { counts, doubles } = referenceRegister(council, letters, [note('2026/5', 'Op papier')], 2026);
    expect(counts.map(({ count, next }) => [count, next])).toEqual([
      ['2026/{nr}', '2026/8'],
      ['2025/{nr}', '2025/10'],
    ]);
    expect(told(counts[0]?.rows ?? [])).toEqual([
      'used 2026/7',
      'missing 2026/6',
      'missing 2026/5',
      'used 2026/4',
    ]);
    expect(counts[0]?.rows[2]).toMatchObject({ why: 'Op papier' });
    expect(doubles).toEqual([]);
  });

  test('begins after the last number of before this program', () => {
    const going = { ...council, lastReferences: { '2026/{nr}': 16 } };
    const { counts } = referenceRegister(going, [letter('2026/18')], [], 2026);
    expect(told(counts[0]?.rows ?? [])).toEqual(['used 2026/18', 'missing 2026/17']);
    expect(referenceRegister(going, [], [], 2026).counts[0]).toMatchObject({ rows: [], next: '2026/17' });
  });

  test('tells of a number taken back, and of a letter that was removed', () => {
    const letters = [
      letter('2026/3', { earlier: ['2026/1', '2026/2'] }),
      letter('2026/4', { isRemoved: true }),
    ];
    const rows = referenceRegister(council, letters, [], 2026).counts[0]?.rows ?? [];
    expect(told(rows)).toEqual(['used 2026/4', 'used 2026/3', 'takenBack 2026/2', 'takenBack 2026/1']);
  });

  test('tells a long stretch as one, however long', () => {
    const rows = referenceRegister(council, [letter('2026/1'), letter('2026/900000000')], [], 2026).counts[0]
      ?.rows;
    expect(rows?.[1]).toEqual({
      kind: 'manyMissing',
      from: '2026/2',
      to: '2026/899999999',
      count: 899_999_998,
    });
  });

  test('shows what two letters share, and once what no pattern gives', () => {
    const letters = [
      letter('2026/1', { subject: 'a' }),
      letter('2026/ 1', { subject: 'b' }),
      letter('oud', { subject: 'c' }),
      letter('OUD', { subject: 'd' }),
      letter('2026/1', { subject: 'e', isRemoved: true }),
    ];
    const { doubles, others } = referenceRegister(council, letters, [], 2026);
    expect(doubles).toEqual(['2026/1', 'oud']);
    expect(told(others)).toEqual(['used oud']);
    const removedToo = [letter('2026/1'), letter('2026/1', { isRemoved: true })];
    expect(referenceRegister(council, removedToo, [], 2026).doubles).toEqual([]);
  });
});
