import { isLate, useRunningTerms } from './letter-terms';

/** What asks attention, for the counts in the rail. */
export function useAttention(): { readonly late: number } {
  const terms = useRunningTerms() ?? [];
  return { late: terms.filter((term) => isLate(term.state)).length };
}
