/** Commitments among what falls due: how each stands today, and its bar. */
import { useMemo } from 'react';
import { type CommitmentTerm, commitmentTerm } from '#core/outcome/commitment-term';
import type { OwedCommitment } from '#store';
import type { IconName } from '../../ui/icon';
import type { TermState as TermLook } from '../../ui/state-badge';
import type { Term as BarTerm } from '../../ui/term-bar-parts';
import { type Reckoning, useReckoning } from '../reckoning';
import { useWatch } from '../store-context';

/** How it looks where it has the look of a term; null where it has a word of its own. */
const LOOKS: Readonly<Record<CommitmentTerm['kind'], TermLook | null>> = {
  noDay: null,
  running: 'onTime',
  nearlyDue: 'nearly',
  dueToday: 'dueToday',
  late: 'late',
  fulfilled: null,
  lapsed: null,
};

export function lookOfCommitment({ kind }: CommitmentTerm): TermLook | null {
  return LOOKS[kind];
}

export const ENDED_ICON: Readonly<Record<'noDay' | 'fulfilled' | 'lapsed', IconName>> = {
  noDay: 'noClock',
  fulfilled: 'done',
  lapsed: 'minus',
};

export interface CommitmentDue extends OwedCommitment {
  readonly term: CommitmentTerm;
  /** Null where it has no day. */
  readonly bar: BarTerm | null;
}

export function commitmentDue(owed: OwedCommitment, { today, nearlyDueDays }: Reckoning): CommitmentDue {
  const { standing } = owed;
  const { on, due } = standing.commitment;
  const term = commitmentTerm(standing, today, nearlyDueDays);
  const closed = term.kind === 'fulfilled' || term.kind === 'lapsed' ? term.on : null;
  const state = lookOfCommitment(term) ?? 'closed';
  return { ...owed, term, bar: due === null ? null : { start: on, due, closed, state } };
}

/** What somebody still owes, the one due first at the top; undefined until the store has answered. */
export function useOwedCommitments(): readonly CommitmentDue[] | undefined {
  const owed = useWatch('owedCommitments');
  const reckoning = useReckoning();
  return useMemo(() => owed?.map((each) => commitmentDue(each, reckoning)), [owed, reckoning]);
}
