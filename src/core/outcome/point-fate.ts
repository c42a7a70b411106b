/** What became of a point, in one word: the furthest its chain got. */
import { isOwed } from '#core/outcome/commitment-state';
import type { PointOutcome } from '#core/outcome/point-outcome';

export const pointFates = [
  'done',
  'doneOtherwise',
  'ordered',
  'promised',
  'answered',
  'rejected',
  'noted',
  'unanswered',
  'withdrawn',
  'sleeps',
] as const;
/** `unanswered`: nobody said or did anything with it yet, or the question is open. */
export type PointFate = (typeof pointFates)[number];

export function pointFate(outcome: PointOutcome): PointFate {
  const { withdrawn, sleeps, delivered, ordered, commitments, answer, executive, council, point } = outcome;
  if (withdrawn) return 'withdrawn';
  if (delivered) return delivered.differs ? 'doneOtherwise' : 'done';
  if (ordered) return 'ordered';
  if (commitments.some(isOwed)) return 'promised';
  if (commitments.some(({ state }) => state === 'fulfilled')) return 'done';
  if (answer) return 'answered';
  if (point.kind === 'question') return 'unanswered';
  if (sleeps) return 'sleeps';
  const carried = council.findLast(({ state }) => state === 'carried');
  if (carried?.treatment === 'dropped' || executive?.verdict === 'rejected') return 'rejected';
  return executive?.verdict === 'noted' ? 'noted' : 'unanswered';
}
