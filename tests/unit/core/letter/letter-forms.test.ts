import { describe, expect, test } from 'vitest';
import { letterBodyShape, plainText, unknownParts, walk } from '#core/letter/body';
import { formBody, termInWords } from '#core/letter/letter-forms';
import { advicePoints } from '#core/letter/points';
import { letterKinds } from '#core/records/letter';
import { rule } from './letters.ts';

function ids(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `point-${made}`;
  };
}

describe('the form of a letter', () => {
  test.each(letterKinds)('%s is a body the desk can hold', (kind) => {
    const body = formBody(kind, rule, ids());
    expect(letterBodyShape.parse(body)).toEqual(body);
    expect(unknownParts(body)).toEqual([]);
    expect(body.content.length).toBeGreaterThan(0);
  });

  test.each([
    ['unsolicitedAdvice', ['Aanleiding', 'Overwegingen', 'Advies', 'Reactie'], 'recommendation'],
    ['requestedAdvice', ['Aanleiding', 'Overwegingen', 'Advies', 'Reactie'], 'recommendation'],
    ['followUpAdvice', ['Wat eraan voorafging', 'Overwegingen', 'Advies', 'Reactie'], 'recommendation'],
    ['questions', ['Aanleiding', 'Vragen', 'Reactie'], 'question'],
  ] as const)('%s has its headings and one point to begin with', (kind, headings, point) => {
    const body = formBody(kind, rule, ids());
    expect(body.content.filter(({ type }) => type === 'heading').map(plainText)).toEqual(headings);
    expect(advicePoints(body).map(({ id, kind: of }) => [id, of])).toEqual([['point-1', point]]);
  });

  test('asks for a reply by the rule, and names the day where the term starts at dispatch', () => {
    const body = formBody('unsolicitedAdvice', rule, ids());
    expect(plainText(body)).toContain(
      'binnen zes weken, zoals bepaald in artikel 7 van de Verordening. Dat is uiterlijk op',
    );
    expect([...walk(body)].filter(({ type }) => type === 'dueDate')).toHaveLength(1);
  });

  test.each(['receipt', 'acknowledgement'] as const)(
    'names no day where the term starts at %s',
    (startsAt) => {
      const body = formBody('questions', { ...rule, startsAt }, ids());
      expect([...walk(body)].some(({ type }) => type === 'dueDate')).toBe(false);
      expect(plainText(body)).toContain('binnen zes weken');
    },
  );

  test('asks without a term where there is no rule', () => {
    expect(plainText(formBody('unsolicitedAdvice', null, ids()))).toContain('schriftelijke reactie');
  });
});

test.each([
  [1, 'days', 'één dag'],
  [2, 'weeks', 'twee weken'],
  [12, 'weeks', 'twaalf weken'],
  [13, 'weeks', '13 weken'],
  [30, 'days', '30 dagen'],
  [1, 'months', 'één maand'],
] as const)('%d %s is %j in a letter', (amount, unit, words) => {
  expect(termInWords({ amount, unit })).toBe(words);
});
