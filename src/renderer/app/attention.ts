import { isSigner } from '#core/letter/path-events';
import { isLate, useRunningTerms } from './letter-terms';
import { useOwedCommitments } from './outcome/commitment-terms';
import { useProfile, useWatch } from './store-context';

export interface Attention {
  /** Replies and commitments. */
  readonly late: number;
  /** For who signs what lies there; for the others what was signed and has not gone out. */
  readonly toSign: number;
}

/** What asks attention, for the counts in the rail. */
export function useAttention(): Attention {
  const terms = useRunningTerms() ?? [];
  const promises = useOwedCommitments() ?? [];
  const { actor } = useProfile();
  const letters = useWatch('forSignOff') ?? [];
  const status = actor !== null && isSigner(actor) ? 'forSignOff' : 'signed';
  return {
    late:
      terms.filter((term) => isLate(term.state)).length +
      promises.filter(({ term }) => term.kind === 'late').length,
    toSign: actor?.role === 'member' ? 0 : letters.filter(({ state }) => state.status === status).length,
  };
}
