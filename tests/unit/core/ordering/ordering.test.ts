import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentsOf } from '#core/input/currents';
import { assign } from '#core/ordering/assign';
import { columnsOf, type GroupingFacts } from '#core/ordering/grouping';
import { linksOfHeads, mergeContributions, unmergeContribution } from '#core/ordering/merge';
import { usualOrderLists } from '#core/ordering/order-lists';
import { splitContribution, splitText } from '#core/ordering/split';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
import { Refusal } from '#core/refusals/refusal';
import { contribution, current, link, making, written } from './contributions.ts';

function done<T>(outcome: T | Refusal): T {
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

const facts: GroupingFacts = {
  currents: currentsOf([current('c1', 'Buiten het wijkteam'), current('c2', 'Binnen het wijkteam')]),
  lists: usualOrderLists,
  programme: ['Opening', 'Tafels'],
  points: [],
  links: [],
};

describe('columns', () => {
  const rows = [
    contribution('a', 'een', { currentId: 'c1', lifeDomains: ['wonen', 'werk'] }),
    contribution('b', 'twee', { lifeDomains: ['Wonen'] }),
    contribution('c', 'drie', { lifeDomains: ['vervoer'], part: 'Tafels' }),
  ];
  const named = (
    grouping: Parameters<typeof columnsOf>[1],
    given = facts,
  ): Record<string, readonly string[]> =>
    Object.fromEntries(columnsOf(rows, grouping, given).map(({ name, ids }) => [name, ids]));

  test('begin with what was put nowhere yet', () => {
    expect(columnsOf(rows, 'current', facts)[0]).toMatchObject({ value: null, ids: ['b', 'c'] });
  });
  test('hold a contribution in each it belongs to, whatever the capitals', () => {
    expect(named('lifeDomains')).toMatchObject({ wonen: ['a', 'b'], werk: ['a'], vervoer: ['c'], '': [] });
  });
  test('keep the list of the council, also where nothing is in it', () => {
    expect(columnsOf([], 'lifeDomains', facts)).toHaveLength(1 + usualOrderLists.lifeDomains.length);
  });
  test('are the points of a letter, by what is linked', () => {
    const given = {
      ...facts,
      points: [
        { id: 'p1', name: '1' },
        { id: 'p2', name: '2' },
      ],
      links: [link('a', 'p1'), link('b', 'p1'), link('b', 'gone')],
    };
    expect(named('point', given)).toEqual({ '': ['c'], '1': ['a', 'b'], '2': [] });
  });
  test('nobody is lost and nobody is made up', () => {
    const domain = fc.subarray(['wonen', 'werk', 'Zorg', 'zorg', ' ', 'iets anders']);
    fc.assert(
      fc.property(fc.array(domain, { maxLength: 30 }), (all) => {
        const given = all.map((lifeDomains, at) => contribution(`r${at}`, 'x', { lifeDomains }));
        const columns = columnsOf(given, 'lifeDomains', facts);
        expect(new Set(columns.flatMap(({ ids }) => ids))).toEqual(new Set(given.map(({ id }) => id)));
        for (const { ids } of columns) expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 6 },
    );
  });
});

describe('putting contributions where they belong', () => {
  test('writes only what changes, five hundred at once', () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      contribution(`r${at}`, 'x', { currentId: at % 2 ? 'c1' : null }),
    );
    const changes = done(
      assign(
        rows.map(({ id }) => id),
        rows,
        { kind: 'current', currentId: 'c1' },
      ),
    );
    expect(changes).toHaveLength(250);
  });
  test('adds a name once and takes another off', () => {
    const row = contribution('a', 'x', { lifeDomains: ['Wonen', 'werk'] });
    const move = { kind: 'names', list: 'lifeDomains', add: ['wonen', 'zorg'], remove: ['werk'] } as const;
    expect(done(assign(['a'], [row], move))).toMatchObject([{ set: { lifeDomains: ['Wonen', 'zorg'] } }]);
  });
  test('is refused as a whole where one was taken away meanwhile', () => {
    const gone = contribution('a', 'x', { deleted: { at: '2026-10-06T09:00:00.000Z', by: 'els' } });
    expect(assign(['a', 'b'], [gone, undefined], { kind: 'current', currentId: null })).toMatchObject({
      code: 'board.someGone',
      context: { count: 2 },
    });
  });
});

describe('merging', () => {
  const rows = [
    contribution('a', 'De wachttijd is lang', { lifeDomains: ['zorg'] }),
    contribution('b', 'Lange wachttijden', { lifeDomains: ['welzijn'], currentId: 'c1' }),
    contribution('c', 'Te lang wachten'),
  ];
  test('keeps every word, and counts them with the one that stands', () => {
    const merged = written(
      rows,
      'contributions',
      done(mergeContributions({ rows, ids: ['b', 'c'], into: 'a' })),
    );
    const { standing, behind } = voicesOf(merged);
    expect(standing.map(({ id }) => id)).toEqual(['a']);
    expect(behind.get('a')?.map(({ text }) => text)).toEqual(['Lange wachttijden', 'Te lang wachten']);
    expect(standing[0]).toMatchObject({ lifeDomains: ['zorg', 'welzijn'], currentId: 'c1' });
  });
  test('a merged one is followed to the one that stands for it', () => {
    const once = written(rows, 'contributions', done(mergeContributions({ rows, ids: ['b'], into: 'a' })));
    const twice = written(
      once,
      'contributions',
      done(mergeContributions({ rows: once, ids: ['a'], into: 'c' })),
    );
    expect(voicesOf(twice).standing.map(({ id }) => id)).toEqual(['c']);
    expect(voicesOf(twice).behind.get('c')).toHaveLength(2);
    expect(mergeContributions({ rows: twice, ids: ['b'], into: 'a' })).toMatchObject({
      code: 'board.mergeOne',
    });
  });
  test('with itself, or with one that is gone, is refused', () => {
    expect(mergeContributions({ rows, ids: ['a'], into: 'a' })).toMatchObject({ code: 'board.mergeOne' });
    expect(mergeContributions({ rows, ids: ['z'], into: 'a' })).toMatchObject({ code: 'board.mergeGone' });
  });
  test('two machines that merge crosswise lose neither', () => {
    const [a, b] = [contribution('a', 'x', { mergedInto: 'b' }), contribution('b', 'y', { mergedInto: 'a' })];
    const { standing, behind } = voicesOf([a, b]);
    expect(standing.map(({ id }) => id)).toEqual(['a']);
    expect(behind.get('a')?.map(({ id }) => id)).toEqual(['b']);
  });
  test('is taken apart again', () => {
    const merged = contribution('b', 'y', { mergedInto: 'a' });
    expect(done(unmergeContribution(merged))).toMatchObject([{ set: { mergedInto: null } }]);
    expect(unmergeContribution(contribution('a', 'x'))).toMatchObject({ code: 'board.notMerged' });
  });
  test('any merges at all: everyone stands or stands behind one that does', () => {
    const into = fc.option(fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(fc.array(into, { minLength: 8, maxLength: 8 }), (targets) => {
        const given = targets.map((target, at) =>
          contribution(`r${at}`, 'x', { mergedInto: target === null || target === at ? null : `r${target}` }),
        );
        const { standing, behind, headOf } = voicesOf(given);
        const all = [...standing, ...[...behind.values()].flat()].map(({ id }) => id);
        expect(all.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        for (const head of headOf.values()) expect(standing).toContain(head);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
  test('links come along to the one that stands, one a point', () => {
    const merged = written(rows, 'contributions', done(mergeContributions({ rows, ids: ['b'], into: 'a' })));
    const links = linksOfHeads(
      [link('a', 'p'), link('b', 'p', 'against'), link('b', 'q')],
      voicesOf(merged).headOf,
    );
    expect(links.map(({ contributionId, pointId }) => [contributionId, pointId])).toEqual([
      ['a', 'p'],
      ['a', 'q'],
    ]);
  });
});

describe('splitting', () => {
  const whole = contribution('a', 'De bus rijdt niet. En de lift is stuk.', { lifeDomains: ['welzijn'] });
  const rows = [whole, contribution('b', 'later')];
  const at = whole.text.indexOf('En');

  test('makes two that stand where the whole stood, and keeps the whole', () => {
    const { changes, parts } = done(splitContribution({ rows, links: [], id: 'a', at }, making()));
    const now = written<Contribution>(rows, 'contributions', changes);
    const { standing } = voicesOf(now);
    expect(standing.map(({ text }) => text)).toEqual(['De bus rijdt niet.', 'En de lift is stuk.', 'later']);
    expect(standing[0]).toMatchObject({ id: parts[0], lifeDomains: ['welzijn'], splitFrom: 'a' });
    expect(now.find(({ id }) => id === 'a')?.text).toBe(whole.text);
    expect(splitContribution({ rows: now, links: [], id: 'a', at }, making())).toMatchObject({
      code: 'board.splitAlready',
    });
  });
  test('links both parts to what the whole was linked to', () => {
    const { changes } = done(splitContribution({ rows, links: [link('a', 'p')], id: 'a', at }, making()));
    const links = written([link('a', 'p')], 'contributionLinks', changes);
    expect(
      links.filter(({ deleted }) => deleted === null).map(({ contributionId }) => contributionId),
    ).toEqual(['new-1', 'new-2']);
  });
  test.each([0, -1, 999, 0.5, Number.NaN])('at nothing (%s) is refused', (nowhere) => {
    expect(splitContribution({ rows, links: [], id: 'a', at: nowhere }, making())).toMatchObject({
      code: 'board.splitNothing',
    });
  });
  test('one that stands behind another is refused', () => {
    const merged = [contribution('a', 'x y', { mergedInto: 'b' }), contribution('b', 'z')];
    expect(splitContribution({ rows: merged, links: [], id: 'a', at: 2 }, making())).toMatchObject({
      code: 'board.splitMerged',
    });
  });
  test('never cuts through what is seen as one', () => {
    expect(splitText('ab 👨‍👩‍👧 cd', 5)).toBeNull();
    expect(splitText('e\u0301e', 1)).toBeNull();
    expect(splitText('   b', 2)).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(40), (text, place) => {
        const parts = splitText(text, place);
        if (!parts) return;
        for (const part of parts) expect(encodeURIComponent(part)).not.toBe('');
      }),
      { seed: 6, numRuns: 300 },
    );
  });
  test('fifty thousand characters are split as well', () => {
    const long = contribution('a', `${'woord '.repeat(8333)}einde`);
    const { changes } = done(splitContribution({ rows: [long], links: [], id: 'a', at: 30_000 }, making()));
    expect(changes).toHaveLength(2);
  });
});
