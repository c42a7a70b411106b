import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { namesForLetters } from '#documents';
import { anyText } from './odd-texts';

const day = calendarDayOf;
const subject = 'Ongevraagd advies over vervoer';

it('sorts by date, with what has none after the others', () => {
  const names = namesForLetters(
    [
      { date: null, reference: null, subject },
      { date: day('2016-10-28'), reference: '2016/17', subject },
      { date: day('2015-03-02'), reference: '2015/4', subject: 'Vragen' },
    ],
    'docx',
  );
  expect([...names].sort()).toEqual([
    '2015-03-02 2015-4 Vragen.docx',
    `2016-10-28 2016-17 ${subject}.docx`,
    `concept ${subject}.docx`,
  ]);
});

it('tells apart what has the same words, also where capitals do not count', () => {
  const letters = [subject, subject.toUpperCase(), subject].map((words) => ({
    date: day('2016-10-28'),
    reference: null,
    subject: words,
  }));
  const names = namesForLetters(letters, 'txt');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
});

it('gives any letters names of their own that any system takes', () => {
  const letter = fc.record({
    date: fc.constantFrom(null, day('2016-10-28')),
    reference: fc.constantFrom(null, '1', '../..'),
    subject: fc.oneof(anyText, fc.constant('lang '.repeat(60))),
  });
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
      const names = namesForLetters(letters, 'docx');
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(letters.length);
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[<>:"/\\|?*]/);
      }
    }),
    { seed: 11, numRuns: 200 },
  );
});
