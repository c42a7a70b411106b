import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import { acknowledgementMissing } from '#core/terms/acknowledgement';
import { acknowledged, closed, dispatched, received, replied, resent, withdrawn } from './samples';

const SENT = dispatched('2016-10-28');
const missing = (today: string, ...events: readonly LetterEvent[]): boolean =>
  acknowledgementMissing([SENT, ...events], calendarDayOf(today));

describe('an acknowledgement', () => {
  it('is missed a week after the letter was sent', () => {
    expect(missing('2016-11-03')).toBe(false);
    expect(missing('2016-11-04')).toBe(true);
  });

  it('is not missed when it came, or something better did', () => {
    expect(missing('2016-12-01', acknowledged('2016-11-02'))).toBe(false);
    expect(missing('2016-12-01', replied('2016-11-20', 'interim'))).toBe(false);
    expect(missing('2016-12-01', closed('2016-11-20'))).toBe(false);
  });

  it('is missed though the letter is known to have arrived, and when it was entered by mistake', () => {
    expect(missing('2016-12-01', received('2016-10-31'))).toBe(true);
    const mistake = acknowledged('2016-11-02');
    expect(missing('2016-12-01', mistake, withdrawn(mistake))).toBe(true);
  });

  it('is waited for anew when the letter was sent once more', () => {
    expect(missing('2016-11-10', resent('2016-11-08', false))).toBe(false);
    expect(missing('2016-11-15', resent('2016-11-08', false))).toBe(true);
    // What came before says nothing of the second time.
    expect(missing('2016-11-15', acknowledged('2016-11-01'), resent('2016-11-08', false))).toBe(true);
    expect(missing('2016-11-15', resent('2016-11-08', false), acknowledged('2016-11-09'))).toBe(false);
  });

  it('is not waited for before the letter went out', () => {
    expect(acknowledgementMissing([], calendarDayOf('2016-12-01'))).toBe(false);
  });
});
