import { describe, expect, test } from 'vitest';
import { type LetterBody, letterBodyShape, plainText, unknownParts, walk } from '#core/letter/body';
import { starterRows } from '#core/letter/council-blocks';
import type { BlockFacts } from '#core/letter/fill-block';
import { formsOf, type LetterFormId, letterForm, letterFormIds } from '#core/letter/letter-forms';
import { advicePoints } from '#core/letter/points';
import { starterBlocks } from '#core/letter/starter-blocks';
import { termInWords } from '#core/letter/term-words';
import { type LetterKind, letterKinds } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';
import { rule } from './letters.ts';

function ids(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `point-${made}`;
  };
}

/** Without text blocks: what the program itself writes. */
function formBody(kind: LetterKind, rule: TermRule | null, newId: () => string): LetterBody {
  const bare = { kind, rule, newId, blocks: [], facts: {}, history: null };
  return letterForm(formsOf(kind)[0], bare).body;
}

const all = letterKinds.flatMap((kind) => formsOf(kind).map((form) => [kind, form] as const));

describe('the form of a letter', () => {
  test.each(all)('%s, %s is a body the desk can hold', (kind, form) => {
    const bare = { kind, rule, newId: ids(), blocks: [], facts: {}, history: null };
    const { body } = letterForm(form, bare);
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

describe('the forms', () => {
  const starters = starterRows(starterBlocks, [], () => 'block');
  const facts: BlockFacts = {
    onderwerp: [{ type: 'text', text: 'vervoer' }],
    contactpersoon: [{ type: 'text', text: 'Lot de Wit' }],
    termijn: [{ type: 'text', text: 'zes weken' }],
    'termijn.bron': [{ type: 'text', text: rule.citation }],
    'termijn.datum': [{ type: 'dueDate' }],
  };
  const history = [{ type: 'paragraph', content: [{ type: 'text', text: 'Dit ging vooraf.' }] }];
  const made = (form: LetterFormId, kind: LetterKind = 'unsolicitedAdvice') =>
    letterForm(form, { kind, rule, newId: ids(), blocks: starters, facts, history });

  test('are each of use for some kind', () => {
    expect(new Set(letterKinds.flatMap((kind) => formsOf(kind)))).toEqual(new Set(letterFormIds));
  });

  test('the classic one tells what went before, and says when its fallback applies', () => {
    const { body, layout } = made('classic');
    expect(layout).toBeUndefined();
    expect(body.content.filter(({ type }) => type === 'heading').map(plainText)).toEqual([
      'Voorgeschiedenis',
      'Het thema',
      'Overwegingen',
      'Het advies',
      'Het alternatief',
      'Uw reactie',
    ]);
    expect(plainText(body)).toContain('Dit ging vooraf.');
    expect(advicePoints(body).map(({ number }) => number)).toEqual(['1', 'A1']);
    const fallback = body.content.findIndex((node) => node.attrs?.branch === 'fallback');
    expect(plainText(body.content[fallback - 1] ?? body)).toMatch(
      /^Neemt u het advies hierboven niet over\?/,
    );
  });

  test('a memo begins with its summary and counts its parts', () => {
    const { body, layout, numberedHeadings, pointNumbering } = made('memo');
    expect([layout, numberedHeadings]).toEqual(['memo', true]);
    expect(body.content[0]?.type).toBe('summary');
    expect(advicePoints(body, pointNumbering ?? undefined).map(({ number }) => number)).toEqual(['4.1']);
  });

  test("the council's own words stand where it has them, fields filled", () => {
    const text = plainText(made('plain').body);
    expect(text).toContain('Wij vragen uw aandacht voor dit onderwerp: vervoer.');
    expect(text).toContain(`Deze termijn staat in ${rule.citation}.`);
    expect(text).toContain('Neem dan contact op met Lot de Wit.');
    expect([...walk(made('plain').body)].filter(({ type }) => type === 'dueDate')).toHaveLength(1);
  });

  test('a reminder begins with the first of its own', () => {
    expect(plainText(made('reminder', 'reminder').body)).toContain('Wij stuurden u {eerdere.brief}.');
  });
});
