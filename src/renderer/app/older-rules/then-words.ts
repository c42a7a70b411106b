import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';
import type { UnderOlderRule } from './use-older-rules';

/** What becomes of the last day when the term is put under its rule as that reads now. */
export function thenWords(
  { due, then }: Pick<UnderOlderRule, 'due' | 'then'>,
  { t, days }: { readonly t: Translate; readonly days: DayWords },
): string {
  const to = then.kind === 'started' ? then.due : null;
  if (to === null) {
    return then.kind === 'waiting' ? t('terms.older.waits', { waitsFor: then.waitsFor }) : '';
  }
  if (due === null) return t('terms.older.starts', { to: days.day(to) });
  return due === to
    ? t('terms.older.stays', { due: days.day(due) })
    : t('terms.older.moves', { from: days.day(due), to: days.day(to) });
}
