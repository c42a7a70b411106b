import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarGroups } from '#core/ordering/similar';

const SAID = [
  ['a1', 'De wachttijd bij het wijkteam is veel te lang.'],
  ['a2', 'Wachttijden bij de wijkteams zijn te lang!'],
  ['a3', 'Bij het wijkteam zijn de wachttijden gewoon te lang'],
  ['b1', 'De cliënt moet zelf kunnen kiezen wie hem ondersteunt.'],
  ['b2', 'Laat cliënten zelf kiezen door wie zij ondersteund worden.'],
  ['c1', 'De bus rijdt niet meer langs het ziekenhuis.'],
  ['d1', 'Het wijkteam is vriendelijk en denkt mee.'],
  ['e1', 'Ouderen kunnen de formulieren op de website niet vinden.'],
].map(([id = '', text = '']) => ({ id, text }));

const ids = (groups: readonly { readonly ids: readonly string[] }[]): string[][] =>
  groups.map((group) => group.ids.toSorted());

describe('contributions that are alike', () => {
  test('are proposed together, and what is only about the same is not', () => {
    expect(ids(similarGroups(SAID))).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
    ]);
  });

  test('are told with the words they share', () => {
    const [first, second] = similarGroups(SAID);
    expect(first?.words).toEqual(expect.arrayContaining(['wijkteam', 'wachttijd']));
    expect(second?.words).toEqual(expect.arrayContaining(['kiezen']));
  });

  test('are the same groups in whatever order they are given', () => {
    const expected = similarGroups(SAID);
    fc.assert(
      fc.property(fc.shuffledSubarray(SAID, { minLength: SAID.length }), (shuffled) => {
        expect(similarGroups(shuffled)).toEqual(expected);
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  test('everyone in a group is like everyone: a chain of likenesses is not one group', () => {
    const chain = ['rood huis groot tuin', 'groot tuin blauw hek', 'blauw hek smal pad', 'smal pad laag dak'];
    for (const { ids: group } of similarGroups(chain.map((text, at) => ({ id: `c${at}`, text })))) {
      expect(group.length).toBeLessThanOrEqual(2);
    }
  });

  test('any texts at all: nobody stands in two groups, nobody is made up, each group says why', () => {
    const word = fc.constantFrom(
      'wijk',
      'team',
      'zorg',
      'bus',
      'huur',
      'kind',
      'lang',
      '👍',
      'de',
      'het',
      '12',
    );
    const said = fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(said, (texts) => {
        const given = texts.map((words, at) => ({ id: String(at).padStart(3, '0'), text: words.join(' ') }));
        const groups = similarGroups(given);
        const all = groups.flatMap((group) => group.ids);
        expect(new Set(all).size).toBe(all.length);
        for (const { ids: members, words, likeness } of groups) {
          expect(members.length).toBeGreaterThan(1);
          expect(words.length).toBeGreaterThan(0);
          expect(likeness).toBeGreaterThan(0);
          for (const id of members) expect(given.some((each) => each.id === id)).toBe(true);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('a contribution of 50,000 characters and one of emoji do no harm', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `onderwerp${at} wachttijd`);
    const long = { id: 'long', text: `De wachttijd bij het wijkteam is lang. ${words.join(' ')}` };
    expect(long.text.length).toBeGreaterThan(50_000);
    const emoji = { id: 'emoji', text: '😀'.repeat(500) };
    expect(ids(similarGroups([...SAID, long, emoji]))).toEqual(ids(similarGroups(SAID)));
  });
});
