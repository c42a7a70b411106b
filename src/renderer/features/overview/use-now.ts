import { isLate, type RunningTerm } from '../../app/letter-terms';
import { useWords } from '../../i18n/words';

/** The first line: what now, in a sentence. */
export function useNow(terms: readonly RunningTerm[], drafts: number): string {
  const t = useWords();
  const late = terms.filter((term) => isLate(term.state)).length;
  const soon = terms.filter(({ state }) => state.kind === 'nearlyDue' || state.kind === 'dueToday').length;
  if (late > 0 && soon > 0) return t('overview.now.lateAndSoon', { late, soon });
  if (late > 0) return t('overview.now.late', { late });
  if (soon > 0) return t('overview.now.soon', { soon });
  const next = terms[0]?.state;
  if (next?.kind === 'running')
    return t('overview.now.running', { terms: terms.length, days: next.daysLeft });
  if (drafts > 0) return t('overview.now.drafts', { drafts });
  return t('overview.now.nothing');
}
