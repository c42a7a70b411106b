import { expect, it } from 'vitest';
import { calendarDayOf as day } from '#core/calendar/calendar-day';
import { byYear } from '../../../../src/renderer/ui/timeline';

it('groups by year, newest first, and keeps the order given within a day', () => {
  const item = (id: string, on: string) => ({ id, day: day(on), icon: 'mail' as const, content: id });
  const years = byYear([
    item('sent', '2016-10-28'),
    item('replied', '2017-01-09'),
    item('copied', '2016-10-28'),
    item('asked', '2015-06-04'),
  ]);
  expect(years.map((year) => [year.year, year.items.map((each) => each.id)])).toEqual([
    [2017, ['replied']],
    [2016, ['sent', 'copied']],
    [2015, ['asked']],
  ]);
});
