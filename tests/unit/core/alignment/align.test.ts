import { describe, expect, test } from 'vitest';
import { align } from '#core/alignment/align';
import { aligned, clauses, points, TRANSPORT } from './lists';

describe('points and clauses', () => {
  test('of the same words are taken over to the letter, whatever their order', () => {
    const turned = TRANSPORT.toReversed();
    expect(aligned(TRANSPORT, turned)).toEqual([
      'literal p1 c5',
      'literal p2 c4',
      'literal p3 c3',
      'literal p4 c2',
      'literal p5 c1',
    ]);
  });

  test.each([
    ['an apostrophe', 'Betaal ZZPers op tijd.', 'betaal ZZP’ers op tijd'],
    ['a last comma and a capital', 'De halte is overdekt.', 'de halte is overdekt,'],
    ['hyphens and blanks', 'Het  wijk-team helpt de cliënt.', 'het wijkteam helpt de cliënt'],
    ['accents', 'De pre-conferentie voor cliënten', 'de pré-conferentie voor clienten'],
    ['the spelling of an amount', 'Trek 25.000 euro uit.', 'Trek € 25.000,- uit'],
    ['a number in words', 'Open twee loketten.', 'open 2 loketten;'],
  ])('that differ by %s are the same', (_, point, clause) => {
    expect(aligned([point], [clause])).toEqual(['literal p1 c1']);
  });

  test('find what was added, and mark the money in it', () => {
    const own = [...TRANSPORT];
    const taken = own.map((text) => text.toLowerCase().replace(/\.$/, ','));
    taken[4] = `${TRANSPORT[4]?.replace(/\.$/, '')} en trekt daarvoor 2 x € 25.000 uit,`;
    const { groups } = align(points(own), clauses(taken));
    expect(groups.map(({ verdict }) => verdict)).toEqual([
      'literal',
      'literal',
      'literal',
      'literal',
      'changed',
    ]);
    expect(groups[4]?.marks).toEqual([{ kind: 'money', side: 'added', before: '', after: '2 x € 25.000' }]);
    expect(groups[4]?.runs.map(({ kind }) => kind)).toEqual(['same', 'added']);
  });

  test('of nothing in common are left alone', () => {
    expect(aligned(['De bus rijdt elk uur.'], ['Het zwembad gaat op maandag open.'])).toEqual([
      'notTaken p1',
      'new c1',
    ]);
  });

  test('may be empty lists', () => {
    expect(aligned([], [])).toEqual([]);
    expect(aligned(['De bus rijdt.'], [])).toEqual(['notTaken p1']);
    expect(aligned([], ['De bus rijdt.'])).toEqual(['new c1']);
  });
});
