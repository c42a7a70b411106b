import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { termSentence } from '#core/letter/term-sentence';
import type { LetterEvent } from '#core/records/letter-event';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termToday } from '#core/terms/term-today';
import { dispatched, extended, promised, resumed, ruleWith, suspended } from '../terms/samples';

const rule = ruleWith({
  citation: 'artikel 4 van de verordening.',
  generalTermsAct: 'doesNotApply',
  extension: { amount: 6, unit: 'weeks', times: 1 },
});
/** Six weeks: until Friday 9 December 2016. */
const SENT = dispatched('2016-10-28');

function sentence(events: readonly LetterEvent[], on: string): string {
  const today = calendarDayOf(on);
  const term = termToday(rule, [SENT, ...events], DECREED_DAYS, today);
  if (term.kind !== 'started') throw new Error(term.kind);
  return termSentence(term, today);
}

const RULE = 'Op grond van artikel 4 van de verordening geldt een termijn van zes weken.';
const BEGAN = 'Die begon op 28 oktober 2016';

describe('the term in a sentence', () => {
  it('says when it began and ends, and that it is over', () => {
    expect(sentence([], '2016-12-09')).toBe(`${RULE} ${BEGAN} en eindigt op 9 december 2016.`);
    expect(sentence([], '2016-12-10')).toBe(`${RULE} ${BEGAN} en eindigde op 9 december 2016.`);
    // A promise moves nothing.
    expect(sentence([promised('2016-12-01', '2017-02-01')], '2016-12-09')).toBe(
      `${RULE} ${BEGAN} en eindigt op 9 december 2016.`,
    );
  });

  it('says what moved the end', () => {
    expect(sentence([extended('2016-12-01', '2016-12-20')], '2016-12-02')).toBe(
      `${RULE} ${BEGAN} en zou eindigen op 9 december 2016. Op 1 december 2016 is de reactie verdaagd tot en met 20 december 2016. De termijn eindigt daardoor op 20 december 2016.`,
    );
    expect(sentence([suspended('2016-11-14'), resumed('2016-11-21')], '2017-01-02')).toBe(
      `${RULE} ${BEGAN} en zou eindigen op 9 december 2016. Van 14 november 2016 tot 21 november 2016 stond de termijn stil: 7 dagen tellen niet mee. De termijn eindigde daardoor op 16 december 2016.`,
    );
  });

  it('promises no day while the term stands still', () => {
    expect(sentence([suspended('2016-11-14')], '2016-11-20')).toBe(
      `${RULE} ${BEGAN} en zou eindigen op 9 december 2016. Sinds 14 november 2016 staat de termijn stil. De termijn eindigt daardoor op zijn vroegst op 15 december 2016.`,
    );
  });

  it('says nothing of an extension the rule does not allow', () => {
    expect(sentence([extended('2016-12-01', '2017-12-31')], '2016-12-02')).toBe(
      `${RULE} ${BEGAN} en eindigt op 9 december 2016.`,
    );
  });
});
