import { useMemo } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { EquatedDays } from '#core/terms/equated-days';
import { useToday } from './clock';
import { useNearlyDueDays } from './nearly-due-days';
import { useEquatedDays } from './store-context';

/** What the terms on a screen are reckoned with, asked once for all of them. */
export interface Reckoning {
  readonly today: CalendarDay;
  /** The program's own and those the council added. */
  readonly equatedDays: EquatedDays;
  readonly nearlyDueDays: number;
}

export function useReckoning(): Reckoning {
  const today = useToday();
  const equatedDays = useEquatedDays();
  const nearlyDueDays = useNearlyDueDays();
  return useMemo(() => ({ today, equatedDays, nearlyDueDays }), [today, equatedDays, nearlyDueDays]);
}
