import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '#core/ordering/grouping';
import {
  actOfKey,
  columnOfKey,
  moveOfKey,
} from '../../../../src/renderer/features/sessions/board/board-keys';
import {
  aboutNow,
  afterMove,
  type BoardMove,
  idAt,
  START,
} from '../../../../src/renderer/features/sessions/board/cursor';
import { columnsInSight, inSight, scrolledTo } from '../../../../src/renderer/features/sessions/board/sight';

const columns: readonly Column[] = [
  { key: '', value: null, name: '', ids: ['a', 'b', 'c'] },
  { key: 'x', value: 'x', name: 'X', ids: ['d'] },
  { key: 'y', value: 'y', name: 'Y', ids: [] },
];

describe('the cursor of the board', () => {
  test('stays at its rank when the one under it goes elsewhere, so that one can go on', () => {
    const there = afterMove(columns, START, { kind: 'step', by: 1, extends: false });
    expect(idAt(columns, there.cursor)).toBe('b');
    const moved = [{ ...columns[0]!, ids: ['a', 'c'] }, ...columns.slice(1)];
    expect(idAt(moved, there.cursor)).toBe('c');
  });
  test('goes past no end, and into an empty column', () => {
    const right = afterMove(columns, START, { kind: 'column', by: 5 });
    expect(right.cursor.column).toBe('y');
    expect(idAt(columns, right.cursor)).toBeNull();
    expect(aboutNow(columns, right)).toEqual([]);
  });
  test('a range chooses all between, and an act is about all that are chosen, each once', () => {
    const range = afterMove(columns, START, { kind: 'end', which: 'last', extends: true });
    expect(aboutNow(columns, range)).toEqual(['a', 'b', 'c']);
    const twice = [...columns, { key: 'z', value: 'z', name: 'Z', ids: ['a'] }];
    expect(aboutNow(twice, range)).toEqual(['a', 'b', 'c']);
  });
  test('any moves at all leave it somewhere', () => {
    const move: fc.Arbitrary<BoardMove> = fc.oneof(
      fc.record({
        kind: fc.constant('step' as const),
        by: fc.integer({ min: -9, max: 9 }),
        extends: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('column' as const), by: fc.constantFrom(-1, 1) }),
      fc.constantFrom<BoardMove>({ kind: 'toggle' }, { kind: 'all' }, { kind: 'none' }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const end = moves.reduce((place, each) => afterMove(columns, place, each), START);
        const known = new Set(columns.flatMap(({ ids }) => ids));
        for (const id of aboutNow(columns, end)) expect(known.has(id)).toBe(true);
      }),
      { seed: 6 },
    );
  });
});

describe('what is in sight', () => {
  test('is a few cards of five thousand, wherever one is', () => {
    fc.assert(
      fc.property(fc.nat(600_000), (top) => {
        const { first, end } = inSight(top, 500, 112, 5000);
        expect(end - first).toBeLessThan(20);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(5000);
      }),
      { seed: 6 },
    );
  });
  test('scrolls no more than it takes', () => {
    expect(scrolledTo(0, 300, 500, 100)).toBe(0);
    expect(scrolledTo(9, 0, 500, 100)).toBe(500);
    expect(scrolledTo(3, 0, 500, 100)).toBe(0);
  });
  test('has the column with the cursor in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 6 }),
        fc.nat(11),
        fc.nat(11),
        (count, room, at, first) => {
          fc.pre(at < count);
          const sight = columnsInSight(count, room, at, first);
          expect(sight.end - sight.first).toBe(Math.min(room, count));
          expect(at >= sight.first && at < sight.end).toBe(true);
          expect(sight.first >= 0 && sight.end <= count).toBe(true);
        },
      ),
      { seed: 6 },
    );
  });
});

test('keys with Ctrl or Alt are the browser’s own, but for choosing all', () => {
  const pressed = (key: string, more = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  });
  expect(actOfKey(pressed('S'))).toBe('current');
  expect(actOfKey(pressed('s', { ctrlKey: true }))).toBeNull();
  expect(moveOfKey(pressed('a', { ctrlKey: true }))).toEqual({ kind: 'all' });
  expect(moveOfKey(pressed('ArrowLeft', { altKey: true }))).toBeNull();
  expect(columnOfKey(pressed('3'))).toBe(2);
  expect(columnOfKey(pressed('0'))).toBeNull();
});
