import { isSigner } from '#core/letter/path-events';
import { isLate, useRunningTerms } from './letter-terms';
import { useProfile, useWatch } from './store-context';

export interface Attention {
  readonly late: number;
  /** For who signs what lies there; for the others what was signed and has not gone out. */
  readonly toSign: number;
}

/** What asks attention, for the counts in the rail. */
export function useAttention(): Attention {
  const terms = useRunningTerms() ?? [];
  const { actor } = useProfile();
  const letters = useWatch('forSignOff') ?? [];
  const status = actor !== null && isSigner(actor) ? 'forSignOff' : 'signed';
  return {
    late: terms.filter((term) => isLate(term.state)).length,
    toSign: actor?.role === 'member' ? 0 : letters.filter(({ state }) => state.status === status).length,
  };
}
