import { describe, expect, test } from 'vitest';
import { letterBodyShape, plainText, unknownParts, walk } from '#core/letter/body';
import { withDueDay } from '#core/letter/due-dates-in-text';
import { advicePoints, pointNumbers } from '#core/letter/points';
import { body, day } from './letters.ts';

describe('a body', () => {
  test('is walked in reading order', () => {
    expect([...walk(body)].map(({ type }) => type).slice(0, 6)).toEqual([
      'doc',
      'summary',
      'paragraph',
      'text',
      'heading',
      'text',
    ]);
  });

  test('has its words without the marks, a line for each paragraph, with the titles of annexes', () => {
    expect(plainText(body)).toBe(
      'Kort gezegd.\nAdvies\nGraag vóór \nantwoord.\nKoop bussen.\nMet lift.\nWaarom niet?\n\nCijfers\nOf treinen.',
    );
    expect(plainText({ type: 'doc', content: [] })).toBe('');
  });

  test('tells which nodes and marks this program does not know, each once', () => {
    expect(unknownParts(body)).toEqual([]);
    const newer = {
      type: 'doc',
      content: [
        { type: 'grid', content: [{ type: 'cell' }, { type: 'cell' }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'marker' }] }],
        },
      ],
    };
    expect(unknownParts(newer)).toEqual(['grid', 'cell', 'marker']);
  });

  test('passes its shape whole, also where a newer program put more in it', () => {
    const newer = {
      ...body,
      version: 9,
      content: [...body.content, { type: 'table', attrs: { a: [1] }, extra: true }],
    };
    expect(letterBodyShape.parse(newer)).toEqual(newer);
    for (const wrong of [
      {},
      { type: 'doc' },
      { type: 'paragraph', content: [] },
      { type: 'doc', content: [{}] },
    ]) {
      expect(letterBodyShape.safeParse(wrong).success).toBe(false);
    }
  });

  test('carries its due day in every due date once it is exported, and nowhere else', () => {
    const dated = withDueDay(body, day('2027-01-04'));
    const dates = [...walk(dated)].filter(({ type }) => type === 'dueDate');
    expect(dates).toEqual([{ type: 'dueDate', attrs: { day: '2027-01-04' } }]);
    expect(plainText(dated)).toBe(plainText(body));
    expect(body.content[2]?.content?.[1]).toEqual({ type: 'dueDate' });
    expect([...walk(withDueDay(dated, null))].find(({ type }) => type === 'dueDate')?.attrs).toEqual({
      day: null,
    });
  });
});

describe('advice points', () => {
  test('count by branch, wherever they stand', () => {
    expect([...pointNumbers(body)]).toEqual([
      ['p1', '1'],
      ['p2', 'A1'],
      ['p3', '2'],
      ['p4', 'A2'],
    ]);
  });

  test('keep their id and take the number of their place when they are moved', () => {
    const [, , , first, second, third, annex] = body.content;
    const moved = { ...body, content: [third!, second!, annex!, first!] };
    expect(advicePoints(moved).map(({ id, number }) => [id, number])).toEqual([
      ['p3', '1'],
      ['p2', 'A1'],
      ['p4', 'A2'],
      ['p1', '2'],
    ]);
  });

  test('have their words, their kind and their branch', () => {
    expect(advicePoints(body)[0]).toEqual({
      id: 'p1',
      number: '1',
      branch: 'primary',
      kind: 'recommendation',
      text: 'Koop bussen.\nMet lift.',
    });
    expect(advicePoints(body)[1]).toMatchObject({
      branch: 'fallback',
      kind: 'question',
      text: 'Waarom niet?',
    });
  });

  test('with attributes nobody knows are primary recommendations', () => {
    const odd = {
      type: 'doc',
      content: [{ type: 'advicePoint', attrs: { id: 'x', branch: 'third', kind: '?' } }],
    } as const;
    expect(advicePoints(odd)).toEqual([
      { id: 'x', number: '1', branch: 'primary', kind: 'recommendation', text: '' },
    ]);
  });
});
