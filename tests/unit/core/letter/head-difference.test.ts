import { describe, expect, test } from 'vitest';
import { headDifference } from '#core/letter/head-difference';
import type { Letter } from '#core/records/letter';
import { day, letter } from './letters.ts';

const changed = (set: Partial<Letter>) => headDifference(letter, { ...letter, ...set });

describe('two heads of one letter', () => {
  test('differ in nothing when they are the same, or differ in what nobody sees', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ minReader: 9, createdAt: '2030-01-01T00:00:00.000Z', v: 7 })).toEqual([]);
  });

  test('absent and as usual is one: a newer program did not change the letter', () => {
    expect(changed({ layout: 'letter', numberedHeadings: false, pointNumbering: null })).toEqual([]);
    expect(changed({ layout: 'memo' })).toEqual([{ field: 'layout', runs: null }]);
  });

  test('a date is read as the letter prints it, and changes as a whole', () => {
    const was = { ...letter, date: day('2026-11-01') };
    const [found] = headDifference(was, { ...was, date: day('2026-11-08') });
    expect(found?.runs).toEqual([
      { kind: 'removed', text: '1 november 2026' },
      { kind: 'added', text: '8 november 2026' },
    ]);
  });

  test('words are compared word by word, lines of an address too', () => {
    const was = { ...letter, subject: 'Vervoer naar de dagbesteding', addressee: ['College', 'Postbus 1'] };
    const now = { ...was, subject: 'Vervoer naar de bibliotheek', addressee: ['College', 'Postbus 2'] };
    expect(headDifference(was, now).map(({ field, runs }) => [field, runs?.at(-1)])).toEqual([
      ['subject', { kind: 'added', text: 'bibliotheek' }],
      ['addressee', { kind: 'added', text: '2' }],
    ]);
  });
});
