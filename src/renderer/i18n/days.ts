/**
 * Days and moments as people read them. A calendar day is formatted in UTC, from its own figures: a Date at
 * local midnight would show the day before on a machine west of here.
 */
import { type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { type Language, LOCALES } from './language';
import type { Translate } from './words';

type Part = 'weekday' | 'day' | 'month' | 'year';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], options);
  formatters.set(name, made);
  return made;
}

// The forms a day is written in; each is the key of what was written in it.
const DAY = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY_LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const DAY_SHORT = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const DAY_IN_YEAR = { day: 'numeric', month: 'short' } as const;
const WEEKDAY = { weekday: 'long' } as const;

/** More days than any list names; past it one begins anew. */
const KEPT = 4_000;

/** Days in words, by language and form: a long list names the same days whenever a row comes into sight. */
const named = new Map<Intl.DateTimeFormatOptions, Record<Language, Map<CalendarDay, string>>>();

function composed(day: CalendarDay, language: Language, options: Intl.DateTimeFormatOptions): string {
  let names = named.get(options);
  if (!names) {
    names = { nl: new Map(), en: new Map() };
    named.set(options, names);
  }
  const known = names[language].get(day);
  if (known !== undefined) return known;
  if (names[language].size >= KEPT) names[language].clear();
  const name = compose(day, language, options);
  names[language].set(day, name);
  return name;
}

/** Put together by hand: ICU versions differ over a comma after the English weekday. */
function compose(day: CalendarDay, language: Language, options: Intl.DateTimeFormatOptions): string {
  const parts = formatter(language, { ...options, timeZone: 'UTC' }).formatToParts(
    Date.parse(`${day}T00:00:00Z`),
  );
  const wanted: readonly Part[] = ['weekday', 'day', 'month', 'year'];
  return wanted.flatMap((type) => parts.find((part) => part.type === type)?.value ?? []).join(' ');
}

/** `vr 9 december 2016` */
export function formatDay(day: CalendarDay, language: Language): string {
  return composed(day, language, DAY);
}

/** `vrijdag 9 december 2016` */
export function formatDayLong(day: CalendarDay, language: Language): string {
  return composed(day, language, DAY_LONG);
}

/** `9 dec 2016`, where a column is narrow. */
export function formatDayShort(day: CalendarDay, language: Language): string {
  return composed(day, language, DAY_SHORT);
}

/** `9 dec`, under a heading that says the year. */
export function formatDayInYear(day: CalendarDay, language: Language): string {
  return composed(day, language, DAY_IN_YEAR);
}

/** `vrijdag` */
export function formatWeekday(day: CalendarDay, language: Language): string {
  return composed(day, language, WEEKDAY);
}

/** `9-12-2016`, as it is typed in a field; the same in both languages. */
export function formatDayFigures(day: CalendarDay): string {
  return `${Number(day.slice(8, 10))}-${Number(day.slice(5, 7))}-${day.slice(0, 4)}`;
}

/** `vr 9 december 2016` and `14:05`, on the clock of this machine: a moment is when something happened here. */
export function momentParts(
  moment: string,
  language: Language,
): { readonly day: string; readonly time: string } {
  const parts = formatter(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(Date.parse(moment));
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: `${of('weekday')} ${of('day')} ${of('month')} ${of('year')}`,
    time: `${of('hour')}:${of('minute')}`,
  };
}

/** `vr 9 december 2016, 14:05` */
export function formatMoment(moment: string, language: Language): string {
  const { day, time } = momentParts(moment, language);
  return `${day}, ${time}`;
}

/** `nog 12 dagen`, `vandaag`, `3 dagen te laat`: of a day something is due. The due day itself is not late. */
export function formatDaysLeft(today: CalendarDay, due: CalendarDay, t: Translate): string {
  const left = daysBetween(today, due);
  return left < 0 ? t('ui.days.late', { days: -left }) : t('ui.days.left', { days: left });
}

/** `over 12 dagen`, `gisteren`, `3 dagen geleden`: of a day on which something happens or happened. */
export function formatRelativeDays(today: CalendarDay, day: CalendarDay, language: Language): string {
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' }).format(
    daysBetween(today, day),
    'day',
  );
}
