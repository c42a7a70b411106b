import type { ReactNode } from 'react';
import { type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { useDays } from '../i18n/use-days';
import { cx } from './class-names';
import styles from './day-text.module.css';
import { type Tone, toneClass } from './tones';

/** `vr 9 december 2016`; as `short`, `9 dec 2016`, with the whole day for who points at it. */
export function DayText(props: { readonly day: CalendarDay; readonly form?: 'long' | 'short' }): ReactNode {
  const words = useDays();
  if (props.form === 'short') {
    return (
      <time dateTime={props.day} title={words.dayLong(props.day)} className={styles.day}>
        {words.dayShort(props.day)}
      </time>
    );
  }
  return (
    <time dateTime={props.day} className={styles.day}>
      {props.form === 'long' ? words.dayLong(props.day) : words.day(props.day)}
    </time>
  );
}

/** `nog 12 dagen`, `vandaag`, `3 dagen te laat`. Stands beside the day itself. */
export function DaysLeft(props: {
  readonly today: CalendarDay;
  readonly due: CalendarDay;
  /** The colour of the term's state; red by itself once the day has passed. */
  readonly tone?: Tone;
}): ReactNode {
  const words = useDays();
  const tone = props.tone ?? (daysBetween(props.today, props.due) < 0 ? 'late' : null);
  return (
    <span
      className={cx(
        styles.left,
        tone && styles.toned,
        tone && toneClass(tone),
        tone === 'late' && styles.late,
      )}
    >
      {words.daysLeft(props.today, props.due)}
    </span>
  );
}
