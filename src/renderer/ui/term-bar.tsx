import type { CSSProperties, ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type DayWords, useDays } from '../i18n/use-days';
import { type Translate, useWords } from '../i18n/words';
import { cx } from './class-names';
import { type TermState, toneOfTerm } from './state-badge';
import styles from './term-bar.module.css';
import { daysOfTerm, originalDueOf, stretchesOf, type Term } from './term-bar-parts';
import { placeOf, scaleHolding, type TermScale } from './term-scale';
import { type Tone, toneClass } from './tones';

/** What is over and done with is grey, however well it ended. */
function toneOfBar(state: TermState): Tone {
  return state === 'answered' ? 'noClock' : toneOfTerm(state);
}

function standing(term: Term, today: CalendarDay, t: Translate, words: DayWords): string {
  if (term.answered) return t('ui.term.answeredOn', { day: words.day(term.answered) });
  if (term.closed) return t('ui.term.closedOn', { day: words.day(term.closed) });
  const pause = term.pauses?.find(({ until }) => until === null);
  return pause ? t('ui.term.pausedSince', { from: words.day(pause.from) }) : words.daysLeft(today, term.due);
}

/** All that is drawn, said: what came of the term, its first due day, and when it stood still. */
function barInWords(term: Term, today: CalendarDay, t: Translate, words: DayWords): string {
  const original = originalDueOf(term);
  return [
    t('ui.term.bar', {
      start: words.day(term.start),
      due: words.day(term.due),
      left: standing(term, today, t, words),
    }),
    ...(original === null ? [] : [t('ui.term.originally', { day: words.day(original) })]),
    ...(term.pauses ?? []).flatMap(({ from, until }) =>
      until === null ? [] : [t('ui.term.paused', { from: words.day(from), until: words.day(until) })],
    ),
  ].join('; ');
}

interface Drawing {
  readonly today: CalendarDay;
  readonly scale: TermScale | undefined;
  readonly t: Translate;
  readonly said: string;
  readonly stretches: readonly {
    readonly key: string;
    readonly className: string;
    readonly style: CSSProperties;
  }[];
  readonly original: string | null;
  readonly due: string | null;
  readonly now: string;
}

/** Each term is worked out once, however often its row comes into sight again. */
const drawings = new WeakMap<Term, Drawing>();

function drawn(
  term: Term,
  today: CalendarDay,
  given: TermScale | undefined,
  t: Translate,
  words: DayWords,
): Drawing {
  const known = drawings.get(term);
  if (known && known.today === today && known.scale === given && known.t === t) return known;
  const scale = given ?? scaleHolding(daysOfTerm(term, today), today);
  const at = (day: CalendarDay): number => placeOf(day, scale);
  // A mark at the edge would say that it was that day.
  const mark = (day: CalendarDay): string | null => (day < scale.from ? null : `${at(day)}%`);
  const original = originalDueOf(term);
  const drawing: Drawing = {
    today,
    scale: given,
    t,
    said: barInWords(term, today, t, words),
    stretches: stretchesOf(term, today).map(({ kind, from, to, isAdded }) => ({
      key: `${kind} ${from} ${isAdded}`,
      className: cx(styles.stretch, styles[kind], isAdded && styles.added),
      style: { left: `${at(from)}%`, width: `${Math.max(0, at(to) - at(from))}%` },
    })),
    original: original === null ? null : mark(original),
    due: mark(term.due),
    now: `${at(today)}%`,
  };
  drawings.set(term, drawing);
  return drawing;
}

/**
 * A strip from start to due with today as a line: what has gone is filled, what is left is open, what ran over is
 * solid. Days that did not count are hatched; what came after the first due day is thinner, behind a mark of its
 * own. With a `scale`, bars under each other share it.
 */
export function TermBar(props: {
  readonly term: Term;
  readonly today: CalendarDay;
  readonly scale?: TermScale;
}): ReactNode {
  const t = useWords();
  const words = useDays();
  const { term, today } = props;
  const { said, stretches, original, due, now } = drawn(term, today, props.scale, t, words);
  return (
    <div
      role="img"
      aria-label={said}
      title={said}
      className={cx(styles.strip, toneClass(toneOfBar(term.state)))}
    >
      {stretches.map(({ key, className, style }) => (
        <span key={key} className={className} style={style} />
      ))}
      {original === null ? null : <span className={styles.original} style={{ left: original }} />}
      {due === null ? null : <span className={styles.due} style={{ left: due }} />}
      <span className={styles.today} style={{ left: now }} />
    </div>
  );
}
