import { expect, test } from 'vitest';
import { origins } from '#core/text-difference/origins';

const text = (...lines: string[]) => lines.map((line) => ({ kind: 'paragraph', text: line }));

test('a passage is of the text since which it reads as it does', () => {
  expect(origins([text('a', 'b'), text('a', 'c', 'b'), text('b', 'a', 'c', 'd')])).toEqual([0, 0, 1, 2]);
  expect(origins([text('a')])).toEqual([0]);
  expect(origins([text('a'), []])).toEqual([]);
});

test('one that went and came back is of the text it came back in', () => {
  expect(origins([text('a'), text('b'), text('b', 'a')])).toEqual([1, 2]);
});

test('of two that read alike, one more than there was is new', () => {
  expect(origins([text('a'), text('a', 'a')])).toEqual([0, 1]);
});
