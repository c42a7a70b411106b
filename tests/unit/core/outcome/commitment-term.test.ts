import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { commitmentTerm } from '#core/outcome/commitment-term';
import { settled, standingWith } from './commitment-samples';

const termOn = (today: string, ...given: Parameters<typeof standingWith>) =>
  commitmentTerm(standingWith(...given), calendarDayOf(today), 7);

describe('a commitment among what falls due', () => {
  it('runs, is nearly due, is due today, and is late only on the day after', () => {
    expect(termOn('2026-02-22')).toEqual({ kind: 'running', daysLeft: 8 });
    expect(termOn('2026-02-23')).toEqual({ kind: 'nearlyDue', daysLeft: 7 });
    expect(termOn('2026-03-02')).toEqual({ kind: 'dueToday' });
    expect(termOn('2026-03-03')).toEqual({ kind: 'late', daysLate: 1 });
  });

  it('is never late without a day, and stays late while a part of it is owed', () => {
    expect(termOn('2036-01-01', { due: null })).toEqual({ kind: 'noDay' });
    expect(termOn('2026-03-12', {}, [settled('partly', '2026-02-01')])).toEqual({
      kind: 'late',
      daysLate: 10,
    });
  });

  it('is over once it is fulfilled or lapsed, on the day of that', () => {
    expect(termOn('2026-04-01', {}, [settled('fulfilled', '2026-03-20')])).toEqual({
      kind: 'fulfilled',
      on: '2026-03-20',
    });
    expect(termOn('2026-04-01', {}, [settled('lapsed', '2026-03-21')])).toEqual({
      kind: 'lapsed',
      on: '2026-03-21',
    });
  });
});
