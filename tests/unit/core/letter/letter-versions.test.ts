import { describe, expect, test } from 'vitest';
import { headToRestore, isWorthKeeping } from '#core/letter/letter-versions';
import { letter } from './letters.ts';

const at = (moment: string) => ({ clock: { now: () => moment, today: () => '' as never }, actor: 'lot' });
const NOON = '2026-11-02T12:00:00.000Z';
const last = { madeAt: '2026-11-02T11:30:00.000Z', madeBy: 'lot', sha256: 'a' };

describe('a version kept by itself', () => {
  test('is never the same text twice, whatever for', () => {
    for (const reason of ['leave', 'begin', 'export', 'paste', 'restore'] as const) {
      expect(
        isWorthKeeping(reason, 'a', { ...last, madeAt: '2020-01-01T00:00:00.000Z' }, null, at(NOON)),
      ).toBe(false);
    }
  });

  test('is one a piece of work when somebody leaves', () => {
    expect(isWorthKeeping('leave', 'b', last, null, at(NOON))).toBe(false);
    expect(isWorthKeeping('leave', 'b', null, null, at(NOON))).toBe(true);
    expect(isWorthKeeping('leave', 'b', { ...last, madeBy: 'bas' }, null, at(NOON))).toBe(true);
    expect(isWorthKeeping('leave', 'b', { ...last, reason: 'begin' }, null, at(NOON))).toBe(true);
    expect(isWorthKeeping('leave', 'b', last, null, at('2026-11-02T13:30:00.000Z'))).toBe(true);
  });

  test('holds what another or an earlier day left when somebody begins', () => {
    const work = { by: 'lot', at: '2026-11-02T11:45:00.000Z' };
    expect(isWorthKeeping('begin', 'b', last, work, at(NOON))).toBe(false);
    expect(isWorthKeeping('begin', 'b', last, { ...work, by: 'bas' }, at(NOON))).toBe(true);
    expect(isWorthKeeping('begin', 'b', last, work, at('2026-11-03T08:00:00.000Z'))).toBe(true);
    expect(isWorthKeeping('begin', 'b', last, null, at(NOON))).toBe(false);
  });
});

test('what of an older head comes back is what a person fills in', () => {
  const older = { ...letter, subject: 'Eerst', minWriter: 1 };
  const now = { ...letter, subject: 'Nu', layout: 'memo' as const, minWriter: 2, dossierId: 'elsewhere' };
  const set = headToRestore(now, older);
  expect(set).toEqual({ subject: 'Eerst', layout: undefined });
  expect('layout' in set).toBe(true);
});
