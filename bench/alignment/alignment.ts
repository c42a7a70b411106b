/** 50 points against 50 clauses, with all that is explained, beside a matching by jsdiff of the same. */
import { align } from '../../src/core/alignment/align';
import { type Compared, versus } from '../versus';
import { greedy, jsdiff } from './baselines';
import { generatedSet } from './generated-set';

export function alignmentBench(): Promise<Compared> {
  const { points, clauses } = generatedSet(7, 50);
  const most = clauses.slice(0, 50);
  let kept = 0;
  return versus(
    '50 points x 50 clauses aligned, against jsdiff on every pair',
    'less is better',
    () => {
      kept += align(points, most).groups.length;
    },
    () => {
      kept += greedy(points, most, jsdiff).length;
    },
    5,
  ).then((compared) => {
    if (kept === 0) throw new Error('nothing was matched');
    return compared;
  });
}
