import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';
import type { UnderOlderRule } from './use-older-rules';

type Effect = Pick<UnderOlderRule, 'due' | 'then' | 'isSuspended'>;
interface Speaking {
  readonly t: Translate;
  readonly days: DayWords;
}

/** What becomes of the last day when the term is put under its rule as that reads now; in a list, below its name. */
export function thenWords({ due, then, isSuspended }: Effect, { t, days }: Speaking): string {
  if (then.kind === 'none') return '';
  if (then.kind === 'waiting') return t('terms.older.waits', { waitsFor: then.waitsFor });
  const to = days.day(then.due);
  if (due === null) return t('terms.older.starts', { to });
  const standsStill = isSuspended ? 'yes' : 'no';
  return due === then.due
    ? t('terms.older.stays', { due: to, standsStill })
    : t('terms.older.moves', { from: days.day(due), to, standsStill });
}

/** The same as a sentence of its own. */
export function thenSentence({ due, then, isSuspended }: Effect, { t, days }: Speaking): string {
  if (then.kind !== 'started' || due === null) {
    return t('terms.older.then', { effect: thenWords({ due, then, isSuspended }, { t, days }) });
  }
  const to = days.day(then.due);
  const standsStill = isSuspended ? 'yes' : 'no';
  return due === then.due
    ? t('terms.older.thenStays', { due: to, standsStill })
    : t('terms.older.thenMoves', { from: days.day(due), to, standsStill });
}
