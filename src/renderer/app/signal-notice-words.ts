import { type Signal, type SignalKind, signalKinds } from '#core/signals/signals';
import type { DayWords } from '../i18n/use-days';
import type { Translate } from '../i18n/words';

/** The sentences of one notification: of one thing what it is about, of several how many of each kind. */
export function signalNoticeWords(
  signals: readonly Signal[],
  nameOf: (id: string) => string,
  t: Translate,
  days: Pick<DayWords, 'day'>,
): string {
  const [only, second] = signals;
  if (only && !second) {
    return t(`notify.one.${only.kind}`, { subject: nameOf(only.id), day: days.day(only.about) });
  }
  const countOf = (kind: SignalKind): number => signals.filter((signal) => signal.kind === kind).length;
  return signalKinds
    .filter((kind) => countOf(kind) > 0)
    .map((kind) => t(`notify.many.${kind}`, { count: countOf(kind) }))
    .join(' ');
}
