import { useCallback } from 'react';
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { Refusal } from '#core/refusals/refusal';
import { StoreUnavailable } from '#store';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';

/** Turns what a command was refused for into a sentence in the person's language. */
export function useRefusalWords(): (error: unknown) => string {
  const t = useWords();
  const days = useDays();
  return useCallback(
    (error) => {
      if (error instanceof Refusal) {
        const values = Object.fromEntries(
          Object.entries(error.context).map(([name, value]) => {
            const day = typeof value === 'string' ? parseCalendarDay(value) : null;
            return [name, day === null ? value : days.day(day)];
          }),
        );
        return t.maybe(`refusal.${error.code}`, values) ?? t('app.refusal.unknown', { code: error.code });
      }
      if (error instanceof StoreUnavailable) {
        if (error.code === 'store.full') {
          return [t('app.unavailable.store.full.title'), t('app.unavailable.store.full.do')].join('. ');
        }
        return t('app.refusal.store');
      }
      reportError(error);
      return t('app.refusal.unexpected');
    },
    [t, days],
  );
}
