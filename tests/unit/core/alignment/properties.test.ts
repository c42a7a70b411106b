/** What holds for any lists: words of a small invented language, so that texts have something in common by chance. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '#core/alignment/align';
import { bestAssignment } from '#core/alignment/assignment';
import { clauses, outline, points, TRANSPORT } from './lists';

const WORDS =
  'bus halte zwembad loket geen niet 25.000 € twee wijkteam cliënt de het en gratis kosteloos maart 2017'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const anyList = fc.array(anyText, { maxLength: 8 });
/** Each with enough words of its own to be told apart. */
const telling = fc.uniqueArray(
  fc
    .tuple(fc.nat(400), fc.nat(400), fc.nat(400), fc.nat(400))
    .map((numbers) =>
      numbers.map((number) => `woord${String.fromCharCode(97 + (number % 26))}${number}x`).join(' '),
    ),
  { minLength: 1, maxLength: 8 },
);

test('every point and every clause is in one group, whatever the texts', () => {
  fc.assert(
    fc.property(anyList, anyList, (own, taken) => {
      const { groups } = align(points(own), clauses(taken));
      expect(groups.flatMap(({ pointIds }) => pointIds).sort()).toEqual(
        points(own)
          .map(({ id }) => id)
          .sort(),
      );
      expect(groups.flatMap(({ clauseIds }) => clauseIds).sort()).toEqual(
        clauses(taken)
          .map(({ id }) => id)
          .sort(),
      );
      for (const { certainty, verdict, pointIds, clauseIds, explanation } of groups) {
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        const isClaimed = pointIds.length > 0 && clauseIds.length > 0;
        expect(explanation !== null).toBe(isClaimed);
        expect(verdict === 'notTaken' || verdict === 'new').toBe(!isClaimed);
      }
    }),
    { seed: 51, numRuns: 300 },
  );
});

test('a list against itself is taken over to the letter, all of it', () => {
  fc.assert(
    fc.property(telling, (own) => {
      const { groups } = align(points(own), clauses(own));
      expect(outline(groups)).toEqual(own.map((_, at) => `literal p${at + 1} c${at + 1}`));
    }),
    { seed: 52, numRuns: 100 },
  );
});

test('the order of the clauses never changes which goes with which', () => {
  const changed = TRANSPORT.map((text, at) => (at % 2 === 0 ? `${text} Dat kost geld.` : text));
  const texts = [...changed, 'Het museum opent een tweede zaal.'];
  const pairsOf = (order: readonly number[]): string[] =>
    align(
      points(TRANSPORT),
      order.map((at) => ({ id: `c${at}`, text: texts[at] ?? '' })),
    )
      .groups.map(({ verdict, pointIds, clauseIds }) => `${verdict} ${pointIds.join()} ${clauseIds.join()}`)
      .sort();
  const usual = pairsOf(texts.map((_, at) => at));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        texts.map((_, at) => at),
        { minLength: texts.length },
      ),
      (order) => {
        expect(pairsOf(order)).toEqual(usual);
      },
    ),
    { seed: 53, numRuns: 60 },
  );
});

test('a clause about something else changes nothing for the others', () => {
  const taken = TRANSPORT.map((text) => text.replace('.', ', mits de raad geld geeft.'));
  const before = align(points(TRANSPORT), clauses(taken)).groups;
  fc.assert(
    fc.property(telling, (unrelated) => {
      const more = [...clauses(taken), ...unrelated.map((text, at) => ({ id: `x${at}`, text }))];
      const { groups } = align(points(TRANSPORT), more);
      expect(groups.filter(({ verdict }) => verdict !== 'new')).toEqual(before);
    }),
    { seed: 54, numRuns: 40 },
  );
});

test('the assignment is the best of all', () => {
  const best = (costs: readonly (readonly number[])[], row: number, used: ReadonlySet<number>): number => {
    const line = costs[row];
    if (line === undefined) return 0;
    const choices = line.map((benefit, column) =>
      used.has(column) || benefit === 0 ? 0 : benefit + best(costs, row + 1, new Set([...used, column])),
    );
    return Math.max(best(costs, row + 1, used), ...choices);
  };
  const gridOf = (columns: number) => {
    const line = fc.array(fc.nat(9), { minLength: columns, maxLength: columns });
    return fc.array(line, { minLength: 1, maxLength: 5 });
  };
  const grid = fc.integer({ min: 1, max: 5 }).chain(gridOf);
  fc.assert(
    fc.property(grid, (benefits) => {
      const pairs = benefits.flatMap((line, row) =>
        line.flatMap((benefit, column) => (benefit === 0 ? [] : [{ row, column, benefit }])),
      );
      const found = bestAssignment(pairs);
      expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
      expect(new Set(found.map(({ column }) => column)).size).toBe(found.length);
      expect(found.reduce((sum, { benefit }) => sum + benefit, 0)).toBe(best(benefits, 0, new Set()));
    }),
    { seed: 55, numRuns: 300 },
  );
});
