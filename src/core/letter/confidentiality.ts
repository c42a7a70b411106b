import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Letter } from '#core/records/letter';

/** Not for everybody yet: confidential, or under an embargo that has not ended. The last day of it still counts. */
export function isConfidential(
  { confidentiality, embargoUntil }: Pick<Letter, 'confidentiality' | 'embargoUntil'>,
  today: CalendarDay,
): boolean {
  if (confidentiality === 'embargo') return embargoUntil === null || embargoUntil >= today;
  return confidentiality === 'confidential';
}
