import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf, daysBetween, weekdayOf } from '#core/calendar/calendar-day';
import { happeningDay, renderTokens, sampleCalendar, shiftedDay } from '#core/sample/sample-dates';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';

const day = calendarDayOf;
const reference = day('2026-03-09');
const anyDay = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(day('2020-01-01'), days));
const writtenDay = fc.integer({ min: -500, max: 20 }).map((days) => addDays(reference, days));

describe('the calendar of the sample', () => {
  it('puts the reference day on the Monday of the week it is opened in', () => {
    expect(sampleCalendar(reference, day('2026-03-09')).monday).toBe('2026-03-09');
    expect(sampleCalendar(reference, day('2026-03-15')).monday).toBe('2026-03-09');
    expect(sampleCalendar(reference, day('2031-08-20')).monday).toBe('2031-08-18');
    expect(sampleCalendar(reference, day('2024-02-29'))).toMatchObject({ monday: '2024-02-26', shift: -742 });
  });

  it('wants a Monday', () => {
    expect(() => sampleCalendar(day('2026-03-10'), day('2026-03-10'))).toThrow(RangeError);
  });

  it('keeps every day on its weekday and at its distance', () => {
    fc.assert(
      fc.property(anyDay, writtenDay, writtenDay, (today, a, b) => {
        const calendar = sampleCalendar(reference, today);
        expect(weekdayOf(shiftedDay(a, calendar))).toBe(weekdayOf(a));
        expect(daysBetween(shiftedDay(a, calendar), shiftedDay(b, calendar))).toBe(daysBetween(a, b));
      }),
      { seed: 31 },
    );
  });

  it('lets nothing happen on a free day, and keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, writtenDay, writtenDay, (today, a, b) => {
        const calendar = sampleCalendar(reference, today);
        const [first, second] = [happeningDay(a, calendar), happeningDay(b, calendar)];
        expect(freeReasons(first, DECREED_DAYS)).toEqual([]);
        if (a < b) expect(first <= second).toBe(true);
      }),
      { seed: 32 },
    );
  });

  it('counts days from today, out of a weekend and no further', () => {
    const calendar = sampleCalendar(reference, day('2026-12-30'));
    expect(happeningDay('today', calendar)).toBe('2026-12-30');
    expect(happeningDay('today-5', calendar)).toBe('2026-12-25');
    expect(happeningDay('today-4', calendar)).toBe('2026-12-28');
    expect(happeningDay('today+3', calendar)).toBe('2027-01-04');
  });

  it('refuses what is no day', () => {
    const calendar = sampleCalendar(reference, reference);
    for (const wrong of ['', 'tomorrow', 'today-', '2026-02-30', '9 maart 2026']) {
      expect(() => happeningDay(wrong, calendar)).toThrow(RangeError);
    }
  });
});

describe('the tokens in a text', () => {
  const calendar = sampleCalendar(reference, day('2027-01-08'));
  const cited = new Map([['advies', { reference: '2026/4', due: day('2027-02-01') }]]);
  const render = (text: string): string => renderTokens(text, calendar, cited);

  it('writes days, months and years as a letter does', () => {
    expect(render('Op {{2026-03-05}} en {{2026-03-05|short}}')).toBe('Op 31 december 2026 en 31 december');
    expect(render('{{month:2026-03-05}}, {{year:2026-03-05}}, {{year+1:2026-03-05}}, {{year-2:today}}')).toBe(
      'december 2026, 2026, 2027, 2025',
    );
  });

  it('cites a letter by its reference and its due day', () => {
    expect(render('({{ref:advies}}, uiterlijk {{due:advies}})')).toBe('(2026/4, uiterlijk 1 februari 2027)');
  });

  it('refuses a token it does not know', () => {
    for (const wrong of [
      '{{}}',
      '{{ref:brief}}',
      '{{week:2026-03-05}}',
      '{{2026-03-05|long}}',
      '{{2026-13-05}}',
    ]) {
      expect(() => render(wrong)).toThrow(RangeError);
    }
  });
});
