import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDayInYear, formatDayShort } from '../i18n/days';
import { useDays } from '../i18n/use-days';
import { useLanguage, useWords } from '../i18n/words';
import { DayText } from './day-text';
import { Link } from './link';
import { TermBadge } from './state-badge';
import { TermBar } from './term-bar';
import { TermBarLegend } from './term-bar-legend';
import { scaleOfTerms, type Term } from './term-bar-parts';
import { monthTicks, placeOf, type TermScale } from './term-scale';
import styles from './term-strip.module.css';

export interface StripRow {
  readonly id: string;
  readonly title: string;
  readonly href?: string;
  readonly term: Term;
}

/** Terms under each other on one scale of time, today as one line through all of them. */
export function TermStrip(props: {
  readonly label: string;
  readonly rows: readonly StripRow[];
  readonly today: CalendarDay;
}): ReactNode {
  const { label, rows, today } = props;
  const t = useWords();
  const words = useDays();
  const scale = scaleOfTerms(
    rows.map(({ term }) => term),
    today,
  );
  return (
    <div className={styles.room}>
      <Axis scale={scale} today={today} />
      <ol aria-label={label} className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.title}>
              {row.href ? (
                <Link kind="quiet" href={row.href}>
                  {row.title}
                </Link>
              ) : (
                row.title
              )}
            </span>
            <TermBar term={row.term} today={today} scale={scale} />
            <span className={styles.state}>
              <DayText day={row.term.due} form="short" />
              {row.term.state === 'suspended' ? (
                <span className={styles.earliest}>{t('terms.earliest')}</span>
              ) : null}
              <TermBadge state={row.term.state}>
                {isAtRest(row.term) ? null : words.daysLeft(today, row.term.due)}
              </TermBadge>
            </span>
          </li>
        ))}
      </ol>
      <TermBarLegend terms={rows.map(({ term }) => term)} />
    </div>
  );
}

/** Of these the state says more than days that are left or too many. */
function isAtRest({ state, answered }: Term): boolean {
  return state === 'suspended' || state === 'closed' || Boolean(answered);
}

/** How close to the word "today" another word may stand, in percent. */
const APART = 9;

function Axis(props: { readonly scale: TermScale; readonly today: CalendarDay }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const now = placeOf(props.today, props.scale);
  const ticks = monthTicks(props.scale).filter(
    (tick) => Math.abs(tick.place - now) > APART && tick.place < 94,
  );
  return (
    <div aria-hidden className={styles.axis}>
      <div className={styles.scale}>
        {ticks.map((tick) => (
          <span key={tick.day} className={styles.tick} style={{ left: `${tick.place}%` }}>
            {tick.day.endsWith('-01-01')
              ? formatDayShort(tick.day, language)
              : formatDayInYear(tick.day, language)}
          </span>
        ))}
        <span className={styles.now} style={{ left: `${now}%` }}>
          {t('ui.term.today')}
        </span>
      </div>
    </div>
  );
}
