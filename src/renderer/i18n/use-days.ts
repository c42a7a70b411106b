import { useMemo } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import {
  formatDay,
  formatDayInYear,
  formatDayLong,
  formatDayShort,
  formatDaysLeft,
  formatMoment,
  formatRelativeDays,
  formatWeekday,
  momentParts,
} from './days';
import { useLanguage, useWords } from './words';

export interface DayWords {
  readonly day: (day: CalendarDay) => string;
  readonly dayLong: (day: CalendarDay) => string;
  readonly dayShort: (day: CalendarDay) => string;
  readonly dayInYear: (day: CalendarDay) => string;
  readonly weekday: (day: CalendarDay) => string;
  readonly moment: (moment: string) => string;
  readonly momentParts: (moment: string) => { readonly day: string; readonly time: string };
  readonly daysLeft: (today: CalendarDay, due: CalendarDay) => string;
  readonly relative: (today: CalendarDay, day: CalendarDay) => string;
}

/** The ways of writing a day, in the person's language. */
export function useDays(): DayWords {
  const language = useLanguage();
  const t = useWords();
  return useMemo(
    () => ({
      day: (day) => formatDay(day, language),
      dayLong: (day) => formatDayLong(day, language),
      dayShort: (day) => formatDayShort(day, language),
      dayInYear: (day) => formatDayInYear(day, language),
      weekday: (day) => formatWeekday(day, language),
      moment: (moment) => formatMoment(moment, language),
      momentParts: (moment) => momentParts(moment, language),
      daysLeft: (today, due) => formatDaysLeft(today, due, t),
      relative: (today, day) => formatRelativeDays(today, day, language),
    }),
    [language, t],
  );
}
