/** 500 points against 500 clauses, which a person waits for at a screen. Processor time: a busy machine counts less. */
import { align } from '../../src/core/alignment/align';
import { generatedSet } from './generated-set';

const SIZE = 500;
const ROUNDS = 5;

export interface LargeAlignment {
  readonly points: number;
  readonly clauses: number;
  /** In milliseconds, the first round, in which nothing is warm, apart. */
  readonly first: number;
  readonly median: number;
}

export function largeAlignment(): LargeAlignment {
  const { points, clauses } = generatedSet(11, SIZE);
  const most = clauses.slice(0, SIZE);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    align(points, most);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [first = 0, ...warm] = rounds;
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0;
  return { points: points.length, clauses: most.length, first, median };
}
