import { type SignalKind, signalKinds, type TermSignal } from '#core/terms/term-signals';
import type { DayWords } from '../i18n/use-days';
import type { Translate } from '../i18n/words';

/** The sentences of one notification: of one term what it is about, of several how many of each kind. */
export function termNoticeWords(
  signals: readonly TermSignal[],
  subjectOf: (letterId: string) => string,
  t: Translate,
  days: Pick<DayWords, 'day'>,
): string {
  const [only, second] = signals;
  if (only && !second) {
    const subject = subjectOf(only.letterId) || t('app.letter.untitled');
    return t(`notify.one.${only.kind}`, { subject, day: days.day(only.about) });
  }
  const countOf = (kind: SignalKind): number => signals.filter((signal) => signal.kind === kind).length;
  return signalKinds
    .filter((kind) => countOf(kind) > 0)
    .map((kind) => t(`notify.many.${kind}`, { count: countOf(kind) }))
    .join(' ');
}
