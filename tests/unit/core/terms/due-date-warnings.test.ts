import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { type DueDate, dueDate, type Regime } from '#core/terms/due-date';
import { DECREED_DAYS, withCouncilDays } from '#core/terms/equated-days';

const sixWeeks = (start: string, regime: Regime = 'atw', equatedDays = DECREED_DAYS): DueDate =>
  dueDate({ start: calendarDayOf(start), amount: 6, unit: 'weeks', regime, equatedDays });

describe('a date that rests on an unconfirmed day', () => {
  it('names the day, its source and the date without it', () => {
    // Six weeks end on Friday 15 May 2026, the day after Ascension.
    const { due, warnings } = sixWeeks('2026-04-03');
    expect(due).toBe('2026-05-18');
    expect(warnings).toMatchObject([
      {
        kind: 'restsOnUnconfirmedDay',
        dueOtherwise: '2026-05-15',
        days: [{ day: '2026-05-15', certainty: 'medium' }],
      },
    ]);
  });

  it('is not warned of when the days run over are certain', () => {
    expect(sixWeeks('2017-04-14').warnings).toEqual([]);
    expect(sixWeeks('2024-04-08').warnings).toEqual([]);
  });

  it('is not warned of outside the Act', () => {
    expect(sixWeeks('2026-04-03', 'plain').warnings).toEqual([]);
  });

  it('is not warned of once a council confirmed the day', () => {
    const table = withCouncilDays(DECREED_DAYS, [
      { day: calendarDayOf('2026-05-15'), citation: 'Stcrt. 2025, 1', certainty: 'high' },
    ]);
    expect(sixWeeks('2026-04-03', 'atw', table)).toMatchObject({ due: '2026-05-18', warnings: [] });
  });
});

describe('a date on a bridge day', () => {
  it('is warned of past the coverage, with the date it would become', () => {
    // Friday 11 May 2029, the day after Ascension: no decree is known for 2029.
    const { due, warnings } = sixWeeks('2029-03-30');
    expect(due).toBe('2029-05-11');
    expect(warnings).toEqual([
      {
        kind: 'bridgeDayOutsideCoverage',
        days: ['2029-05-11'],
        coverage: { from: '2005-01-01', to: '2028-12-31' },
        dueIfEquated: '2029-05-14',
      },
    ]);
  });

  it('is warned of too where the term ran on to it', () => {
    expect(sixWeeks('2029-03-29')).toMatchObject({
      due: '2029-05-11',
      warnings: [{ kind: 'bridgeDayOutsideCoverage', dueIfEquated: '2029-05-14' }],
    });
  });

  it('is warned of before the coverage', () => {
    // Friday 21 May 2004, the day after Ascension.
    expect(sixWeeks('2004-04-09').warnings).toMatchObject([{ kind: 'bridgeDayOutsideCoverage' }]);
  });

  it('is warned of over a gap of two days, as after Christmas 2007', () => {
    // Thursday 27 December 2029: a decree could take it, Friday, and the Monday before New Year's Day.
    expect(sixWeeks('2029-11-15').warnings).toMatchObject([
      { days: ['2029-12-27', '2029-12-28', '2029-12-31'], dueIfEquated: '2030-01-02' },
    ]);
  });

  it('is warned of where the decree is known from another source only', () => {
    // Monday 4 May 2020, before Liberation Day; the decree is said not to list it.
    expect(sixWeeks('2020-03-23')).toMatchObject({
      due: '2020-05-04',
      warnings: [{ kind: 'bridgeDayUnconfirmed', days: ['2020-05-04'], dueIfEquated: '2020-05-06' }],
    });
  });

  it('is not warned of where the decree itself was read', () => {
    // Monday 28 April 2014 and Friday 6 May 2016 apart, 2014-2016 had no other bridge days.
    expect(sixWeeks('2014-03-17').warnings).toEqual([]);
    expect(sixWeeks('2015-11-19')).toMatchObject({ due: '2015-12-31', warnings: [] });
  });

  it('is not warned of on any other day past the coverage', () => {
    expect(sixWeeks('2029-06-04').warnings).toEqual([]);
    expect(sixWeeks('2031-11-13').warnings).toEqual([]);
  });

  it('is not warned of once a council added the day', () => {
    const table = withCouncilDays(DECREED_DAYS, [
      { day: calendarDayOf('2029-05-11'), citation: 'Stcrt. 2028, 1', certainty: 'high' },
    ]);
    expect(sixWeeks('2029-03-30', 'atw', table)).toMatchObject({ due: '2029-05-14', warnings: [] });
  });
});
