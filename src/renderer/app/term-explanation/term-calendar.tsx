import type { ReactNode } from 'react';
import { addDays, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { EquatedDays } from '#core/terms/equated-days';
import { LOCALES } from '../../i18n/language';
import { useDays } from '../../i18n/use-days';
import { useLanguage, useWords } from '../../i18n/words';
import { cx } from '../../ui/class-names';
import { useToday } from '../clock';
import { type CalendarCell, type CountedTerm, calendarMonths } from './calendar-months';
import { reasonsWords } from './explain';
import styles from './term-calendar.module.css';
import { useSpeaking } from './use-speaking';

/** Monday 1 January 2024 and the six days after it, for the heads of the columns. */
const WEEK: readonly CalendarDay[] = Array.from({ length: 7 }, (_, day) =>
  addDays(calendarDayOf('2024-01-01'), day),
);

function Cell(props: { readonly cell: CalendarCell | null }): ReactNode {
  const t = useWords();
  const days = useDays();
  const speaking = useSpeaking();
  const { cell } = props;
  if (cell === null) return <td />;
  const holidays = cell.free.filter((reason) => reason.kind === 'holiday' || reason.kind === 'equated');
  const said = [
    days.dayLong(cell.day),
    cell.mark === 'outside' ? '' : t(`terms.calendar.${cell.mark}`),
    holidays.length > 0 ? reasonsWords(holidays, speaking) : '',
    cell.isToday ? t('terms.calendar.today') : '',
  ].filter((part) => part !== '');
  return (
    <td
      title={said.join(', ')}
      className={cx(
        styles.day,
        styles[cell.mark],
        cell.free.length > 0 && styles.free,
        holidays.length > 0 && styles.holiday,
        cell.isToday && styles.today,
      )}
    >
      <span aria-hidden>{Number(cell.day.slice(8))}</span>
      <span className={styles.unseen}>{said.join(', ')}</span>
    </td>
  );
}

/** The term on the sheets of a calendar: counted days, free days by name, and how the end rolled on. */
export function TermCalendar(props: { readonly term: CountedTerm; readonly table: EquatedDays }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const days = useDays();
  const speaking = useSpeaking();
  const today = useToday();
  const months = calendarMonths(props.term, today, props.table);
  const monthName = new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const named = months
    .flatMap((month) => month.weeks.flat())
    .filter((cell) => cell !== null)
    .filter(
      (cell) =>
        cell.mark !== 'outside' &&
        cell.free.some((reason) => reason.kind === 'holiday' || reason.kind === 'equated'),
    );
  return (
    <div className={styles.calendar}>
      <div className={styles.months}>
        {months.map((month) => (
          <table key={month.first} className={styles.month}>
            <caption>{monthName.format(Date.parse(month.first))}</caption>
            <thead>
              <tr>
                {WEEK.map((day) => (
                  <th key={day} scope="col" abbr={days.weekday(day)}>
                    {days.weekday(day).slice(0, 2)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {month.weeks.map((week, at) => (
                <tr key={week.find((cell) => cell !== null)?.day ?? at}>
                  {week.map((cell, column) => (
                    <Cell key={cell?.day ?? WEEK[column]} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <ul className={styles.legend}>
        {(['start', 'counted', 'suspended', 'rollover', 'due'] as const)
          .filter((mark) => mark !== 'rollover' || props.term.rawEnd !== props.term.due)
          .filter((mark) => mark !== 'suspended' || props.term.suspensions.length > 0)
          .map((mark) => (
            <li key={mark}>
              <span className={cx(styles.sample, styles[mark])} />
              {t(`terms.calendar.${mark}`)}
            </li>
          ))}
      </ul>
      {named.length > 0 ? (
        <ul className={styles.named}>
          {named.map((cell) => (
            <li key={cell.day}>
              {[
                days.day(cell.day),
                reasonsWords(
                  cell.free.filter((reason) => reason.kind === 'holiday' || reason.kind === 'equated'),
                  speaking,
                ),
              ].join(': ')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
