import type { ReactNode } from 'react';
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import { type TermState, type Tone, toneOfTerm } from './state-badge';
import styles from './term-bar.module.css';
import { placeOf, scaleHolding, type TermScale } from './term-scale';

export interface Term {
  /** The day its clock started. */
  readonly start: CalendarDay;
  readonly due: CalendarDay;
  /** The day of the answer, once there is one: there the bar ends. */
  readonly answered?: CalendarDay | null;
  readonly state: TermState;
}

/** What is over and done with is grey, however well it ended. */
function toneOfBar(state: TermState): Tone {
  return state === 'answered' ? 'noClock' : toneOfTerm(state);
}

/** The last day the bar is drawn to: a late term runs on, past its due day, to today or to the answer. */
function endOf(term: Term, today: CalendarDay): CalendarDay {
  if (term.answered) return term.answered;
  return compareDays(today, term.due) > 0 ? today : term.due;
}

export function daysOfTerm(term: Term, today: CalendarDay): readonly CalendarDay[] {
  return [term.start, term.due, endOf(term, today)];
}

/**
 * A strip from start to due with today as a line: what has gone is filled, what is left is open, what ran
 * over is solid. With a `scale`, bars under each other share it.
 */
export function TermBar(props: {
  readonly term: Term;
  readonly today: CalendarDay;
  readonly scale?: TermScale;
}): ReactNode {
  const t = useWords();
  const words = useDays();
  const { term, today } = props;
  const scale = props.scale ?? scaleHolding(daysOfTerm(term, today), today);
  const at = (day: CalendarDay): number => placeOf(day, scale);
  const now = term.answered ?? today;
  const gone = compareDays(now, term.due) < 0 ? now : term.due;
  const end = endOf(term, today);
  const isOver = compareDays(end, term.due) > 0;
  const label = t('ui.term.bar', {
    start: words.day(term.start),
    due: words.day(term.due),
    left: term.answered
      ? t('ui.term.answeredOn', { day: words.day(term.answered) })
      : words.daysLeft(today, term.due),
  });
  return (
    <div role="img" aria-label={label} className={cx(styles.strip, styles[toneOfBar(term.state)])}>
      <span className={styles.open} style={between(at(term.start), at(term.due))} />
      {compareDays(gone, term.start) > 0 ? (
        <span className={styles.gone} style={between(at(term.start), at(gone))} />
      ) : null}
      {isOver ? <span className={styles.over} style={between(at(term.due), at(end))} /> : null}
      <span className={styles.due} style={{ left: `${at(term.due)}%` }} />
      <span className={styles.today} style={{ left: `${at(today)}%` }} />
    </div>
  );
}

function between(from: number, to: number): { readonly left: string; readonly width: string } {
  return { left: `${from}%`, width: `${Math.max(0, to - from)}%` };
}
