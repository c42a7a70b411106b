import { describe, expect, it } from 'vitest';
import { calendarDayOf as day } from '#core/calendar/calendar-day';
import { monthTicks, placeOf, scaleHolding } from '../../../../src/renderer/ui/term-scale';

describe('a scale of time', () => {
  const scale = scaleHolding([day('2016-10-28'), day('2016-12-09')], day('2016-11-18'));

  it('holds all the days with room on both sides', () => {
    expect(scale).toEqual({ from: '2016-10-24', to: '2016-12-13' });
  });

  it('holds today, also after all the terms', () => {
    expect(scaleHolding([day('2016-10-28')], day('2017-06-01')).to > '2017-06-01').toBe(true);
  });

  it('places days evenly, and keeps those outside at its ends', () => {
    expect(placeOf(scale.from, scale)).toBe(0);
    expect(placeOf(scale.to, scale)).toBe(100);
    expect(placeOf(day('2016-11-18'), scale)).toBe(50);
    expect(placeOf(day('2010-01-01'), scale)).toBe(0);
    expect(placeOf(day('2030-01-01'), scale)).toBe(100);
  });

  it('marks the first days of months, thinned out to what can be read', () => {
    expect(monthTicks(scale).map((tick) => tick.day)).toEqual(['2016-11-01', '2016-12-01']);
    const long = { from: day('2010-05-01'), to: day('2018-05-01') };
    const ticks = monthTicks(long);
    expect(ticks.length).toBeLessThanOrEqual(8);
    expect(ticks.every((tick) => tick.day.endsWith('-01-01'))).toBe(true);
  });

  it('of one day is still a scale', () => {
    const today = day('2016-12-09');
    expect(placeOf(today, scaleHolding([], today))).toBe(50);
  });
});
