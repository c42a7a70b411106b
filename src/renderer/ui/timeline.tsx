import type { ReactNode } from 'react';
import { type CalendarDay, compareDays, yearOf } from '#core/calendar/calendar-day';
import { useDays } from '../i18n/use-days';
import { Icon, type IconName } from './icon';
import styles from './timeline.module.css';

export interface TimelineItem {
  readonly id: string;
  readonly day: CalendarDay;
  readonly icon: IconName;
  readonly content: ReactNode;
}

interface Year {
  readonly year: number;
  readonly items: readonly TimelineItem[];
}

/** Newest first; of one day, in the order given. */
export function byYear(items: readonly TimelineItem[]): readonly Year[] {
  const sorted = [...items].sort((a, b) => compareDays(b.day, a.day));
  const years = [...new Set(sorted.map((item) => yearOf(item.day)))];
  return years.map((year) => ({ year, items: sorted.filter((item) => yearOf(item.day) === year) }));
}

/** All that happened, under the year it happened in. */
export function Timeline(props: { readonly items: readonly TimelineItem[] }): ReactNode {
  const words = useDays();
  return (
    <div className={styles.timeline}>
      {byYear(props.items).map(({ year, items }) => (
        <section key={year} aria-label={String(year)} className={styles.year}>
          <h3 className={styles.figure}>{year}</h3>
          <ol className={styles.items}>
            {items.map((item) => (
              <li key={item.id} className={styles.item}>
                <time dateTime={item.day} title={words.dayLong(item.day)} className={styles.day}>
                  {words.dayInYear(item.day)}
                </time>
                <span className={styles.icon}>
                  <Icon name={item.icon} />
                </span>
                <div className={styles.content}>{item.content}</div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
