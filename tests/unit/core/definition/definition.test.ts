import { describe, expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { definitionLead, definitionQuote, staleDefinitions } from '#core/definition/definition-quote';
import {
  currentDefinition,
  inOrder,
  type NewDefinitionVersion,
  nextDefinitionVersion,
  versionBefore,
} from '#core/definition/definition-versions';
import { type BodyNode, plainText, walk } from '#core/letter/body';
import type { DefinitionVersion } from '#core/records/definition-version';
import { Refusal } from '#core/refusals/refusal';

let count = 0;
const making = {
  clock: { now: () => '2026-11-02T09:00:00.000Z', today: () => calendarDayOf('2026-11-02') },
  newId: () => `id-${++count}`,
  actor: 'els',
};
const first: NewDefinitionVersion = {
  on: calendarDayOf('2026-06-01'),
  term: 'gratis ondersteuning',
  words: 'Een inwoner krijgt informatie en advies',
  where: 'preconferentie',
  amendments: [],
};

function added(given: NewDefinitionVersion, to: readonly DefinitionVersion[] = []): DefinitionVersion {
  const version = nextDefinitionVersion('d', given, to, making);
  if (version instanceof Refusal) throw version;
  return version;
}

const underlined = (node: BodyNode): string[] =>
  [...walk(node)].flatMap((each) =>
    each.marks?.some(({ type }) => type === 'underline') ? [each.text ?? ''] : [],
  );

describe('a version', () => {
  test.each([
    [{ term: ' ' }, 'definition.noTerm', 'term'],
    [{ words: '‘ ’' }, 'definition.noWords', 'words'],
    [{ on: calendarDayOf('2026-11-03') }, 'definition.inFuture', 'on'],
  ] as const)('is refused with %j', (change, code, field) => {
    const refused = nextDefinitionVersion('d', { ...first, ...change }, [], making);
    expect(refused).toMatchObject({ code, field });
  });

  test('that says nothing new is refused, and with an amendment it is not', () => {
    const versions = [added(first)];
    expect(nextDefinitionVersion('d', first, versions, making)).toMatchObject({
      code: 'definition.noChange',
    });
    const amendment = { words: 'en ondersteuning', by: '', where: '', adopted: false };
    expect(added({ ...first, amendments: [amendment] }, versions).amendments).toEqual([amendment]);
  });

  test.each(['‘Een kop thee’', '"Een kop thee"', '“Een kop thee”.', ' Een kop thee '])(
    '%j is kept without its quotation marks',
    (words) => expect(added({ ...first, words }).words).toBe('Een kop thee'),
  );

  test('counts from the day it was agreed on, whenever it was entered', () => {
    const newer = added(first);
    const older = added({ ...first, on: calendarDayOf('2015-04-07'), words: 'Oud' });
    expect(inOrder([newer, older]).map(({ words }) => words)).toEqual(['Oud', first.words]);
    expect(currentDefinition([newer, older])).toBe(newer);
    expect(versionBefore([newer, older], newer.id)).toBe(older);
    const removed = { ...newer, deleted: { at: making.clock.now(), by: 'els' } };
    expect(currentDefinition([removed, older])).toBe(older);
    expect(currentDefinition([])).toBeNull();
  });
});

describe('in a letter', () => {
  test('the words stand between quotation marks, with the lead before them', () => {
    const version = added(first);
    const quote = definitionQuote(version, [version]);
    expect(plainText(quote)).toBe('‘Een inwoner krijgt informatie en advies’.');
    expect(quote.attrs).toEqual({ definitionId: version.id });
    expect(plainText(definitionLead(version))).toBe('Gratis ondersteuning is:');
  });

  test('additions to the same words stand below them; those that were not adopted do not', () => {
    const one = added(first);
    const amendments = [
      {
        words: 'en ondersteuning, daar waar nodig',
        by: 'de zaal',
        where: 'de plenaire discussie',
        adopted: true,
      },
      { words: 'maar alleen digitaal', by: '', where: '', adopted: false },
    ];
    const two = added({ ...first, on: calendarDayOf('2026-10-05'), amendments }, [one]);
    const quote = definitionQuote(two, [one, two]);
    expect(plainText(quote).split('\n')).toEqual([
      '‘Een inwoner krijgt informatie en advies’.',
      'Deze definitie is aangevuld (de plenaire discussie) met:',
      'en ondersteuning, daar waar nodig.',
    ]);
    expect(underlined(quote)).toEqual(['en ondersteuning, daar waar nodig.']);
  });

  test('words that came into the definition itself are underlined in it, and stand there once', () => {
    const one = added(first);
    const words = 'Een inwoner krijgt informatie en advies en ondersteuning waar nodig';
    const amendments = [{ words: 'en ondersteuning', by: '', where: '', adopted: true }];
    const two = added({ ...first, on: null, words, amendments }, [one]);
    const quote = definitionQuote(two, [one, two]);
    expect(plainText(quote)).toBe(`‘${words}’.`);
    // No line under the blanks and commas around them.
    expect(underlined(quote).join('')).toBe('en ondersteuning waar nodig');
  });

  test('a quote of an earlier version is stale; one from elsewhere is left alone', () => {
    const one = added(first);
    const two = added({ ...first, on: null, words: 'Anders' }, [one]);
    const body = (id: string) =>
      ({ type: 'doc', content: [{ type: 'blockquote', attrs: { definitionId: id }, content: [] }] }) as const;
    expect(staleDefinitions(body(one.id), [one, two])).toEqual([one.id]);
    expect(staleDefinitions(body(two.id), [one, two])).toEqual([]);
    expect(staleDefinitions(body('elsewhere'), [one, two])).toEqual([]);
  });
});
