import { CalendarDate, parseDate } from '@internationalized/date';
import type { ReactElement, ReactNode, RefObject } from 'react';
import {
  Calendar as AriaCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
  Dialog,
  type Key,
  Popover,
} from 'react-aria-components';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { useWords } from '../i18n/words';
import { Button as WordButton } from './button';
import styles from './calendar.module.css';
import { cx } from './class-names';
import { Icon } from './icon';
import popover from './popover.module.css';

export interface CalendarPopoverProps {
  readonly label: string;
  readonly value: CalendarDay | null;
  readonly onPick: (day: CalendarDay) => void;
  /** What it opens under. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
  readonly today?: CalendarDay;
}

/** Half of them before the month that is shown: a letter of twenty years ago can still be entered. */
const YEARS_OFFERED = 60;

function ofCalendar(date: CalendarDate): CalendarDay {
  return calendarDayOf(new CalendarDate(date.year, date.month, date.day).toString());
}

/** A month at a time, weeks from Monday; the year and the month can be chosen, for what happened long ago. */
export function CalendarPopover(props: CalendarPopoverProps): ReactNode {
  const { label, value, onPick, anchor, from, until, today } = props;
  const t = useWords();
  return (
    <Popover
      triggerRef={anchor}
      placement="bottom end"
      offset={4}
      className={cx(popover.popover, styles.popover)}
    >
      <Dialog aria-label={label} className={cx(styles.dialog)}>
        <AriaCalendar
          aria-label={label}
          autoFocus
          firstDayOfWeek="mon"
          value={value === null ? null : parseDate(value)}
          {...(value === null && today ? { defaultFocusedValue: parseDate(today) } : {})}
          {...(from ? { minValue: parseDate(from) } : {})}
          {...(until ? { maxValue: parseDate(until) } : {})}
          onChange={(date) => onPick(ofCalendar(date))}
        >
          <header className={styles.head}>
            <Button slot="previous" className={cx(styles.step)}>
              <Icon name="left" />
            </Button>
            <CalendarMonthPicker format="long">{(choice) => <Choose choice={choice} />}</CalendarMonthPicker>
            <CalendarYearPicker visibleYears={YEARS_OFFERED}>
              {(choice) => <Choose choice={choice} />}
            </CalendarYearPicker>
            <Button slot="next" className={cx(styles.step)}>
              <Icon name="right" />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={cx(styles.weekday)}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={cx(styles.day)} />}
            </CalendarGridBody>
          </CalendarGrid>
        </AriaCalendar>
        {today ? (
          <footer className={styles.foot}>
            <WordButton kind="plain" onPress={() => onPick(today)}>
              {t('ui.date.today')}
            </WordButton>
          </footer>
        ) : null}
      </Dialog>
    </Popover>
  );
}

interface Choice {
  readonly 'aria-label': string;
  readonly value: Key;
  readonly onChange: (id: Key | null) => void;
  readonly items: readonly { readonly id: number; readonly formatted: string }[];
}

/** A native select: inside a popover the surest thing for keyboard and screen reader. */
function Choose(props: { readonly choice: Choice }): ReactElement {
  const { choice } = props;
  return (
    <select
      aria-label={choice['aria-label']}
      className={styles.choose}
      value={choice.value}
      onChange={(event) => choice.onChange(Number(event.target.value))}
    >
      {choice.items.map((item) => (
        <option key={item.id} value={item.id}>
          {item.formatted}
        </option>
      ))}
    </select>
  );
}
