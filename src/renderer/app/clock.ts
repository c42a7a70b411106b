import { useSyncExternalStore } from 'react';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { Clock } from '#core/clock';

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day a moment falls on in the Netherlands. */
export function dayOfMomentHere(moment: string): CalendarDay {
  return calendarDayOf(amsterdam.format(Date.parse(moment)));
}

function today(): CalendarDay {
  return calendarDayOf(amsterdam.format(new Date()));
}

export const systemClock: Clock = { now: () => new Date().toISOString(), today };

/** How often a screen looks whether the day has changed, in milliseconds: a laptop may sleep past midnight. */
const EVERY = 30_000;

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, EVERY);
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}

/** Today in the Netherlands; a screen that stays open overnight learns of the new day. */
export function useToday(): CalendarDay {
  return useSyncExternalStore(subscribe, today);
}
