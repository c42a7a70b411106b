/** The advice of 2016 against the motion of 2017: what a person reads there, the program must propose. */
import { describe, expect, it } from 'vitest';
import { align } from '#core/alignment/align';
import { advicePoints } from '#core/letter/points';
import { isOperative } from '#core/motion/motion-proposal';
import { readMotionText } from '#documents/reading/motion-reader';
import { proposeLetter } from '#documents/reading/text-reader';
import { seedsAreHere, seedText } from '../../seeds';

function read() {
  let made = 0;
  const letter = proposeLetter(seedText('001'), () => {
    made += 1;
    return `p${made}`;
  });
  const points = advicePoints(letter.body);
  const motion = readMotionText(seedText('002'));
  const clauses = motion.clauses
    .filter(({ kind }) => isOperative(kind))
    .map(({ text }, at) => ({ id: `c${at + 1}`, text }));
  return { motion, points, clauses, groups: align(points, clauses).groups };
}

describe.runIf(seedsAreHere)('the motion of 6 April 2017 and the advice it takes over', () => {
  it('is read with its date, its title and nine instructing clauses', () => {
    const { motion, clauses } = read();
    expect(motion).toMatchObject({ day: '2017-04-06', isOffAgenda: true, doubts: ['noMovers'] });
    expect(motion.clauses.filter(({ kind }) => kind === 'considering')).toHaveLength(7);
    expect(motion.clauses.filter(({ kind }) => kind === 'noting')).toHaveLength(1);
    expect(clauses).toHaveLength(9);
  });

  it('takes eight points to the letter, one with money added, drops one, and none of the fallback', () => {
    const { points, groups } = read();
    const primary = points.filter(({ branch }) => branch === 'primary').map(({ id }) => id);
    expect(points).toHaveLength(19);
    const verdicts = groups.map(({ verdict, pointIds, clauseIds }) => [verdict, pointIds[0], clauseIds[0]]);
    const [a, b, c, d, e, f, g, h, i, j] = primary;
    expect(verdicts.slice(0, 10)).toEqual([
      ['literal', a, 'c1'],
      ['literal', b, 'c2'],
      ['literal', c, 'c3'],
      ['literal', d, 'c4'],
      ['literal', e, 'c5'],
      ['literal', f, 'c6'],
      ['changed', g, 'c7'],
      ['notTaken', h, undefined],
      ['literal', i, 'c8'],
      ['literal', j, 'c9'],
    ]);
    expect(verdicts.slice(10).every(([verdict]) => verdict === 'notTaken')).toBe(true);
    expect(groups).toHaveLength(19);
  });

  it('shows the added money whole, and nothing else as a change', () => {
    const changed = read().groups.filter(({ verdict }) => verdict === 'changed');
    expect(changed.map(({ marks }) => marks)).toEqual([
      [{ kind: 'money', side: 'added', before: '', after: '2 x € 25.000' }],
    ]);
    expect(changed[0]?.runs.map(({ kind }) => kind)).toEqual(['same', 'added']);
  });
});
