import { describe, expect, it } from 'vitest';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { bodyOf, day, p, toCheck } from './letter-to-check';

const body = bodyOf(
  p('Op 26 mei 2026 stuurden wij u ons advies. Uw reactie moest er uiterlijk op 7 juli 2026 zijn.'),
  p('Uw reactie is vandaag 146 dagen te laat. Wij vragen u om een reactie.'),
);

function found(date: string | null, letter = body) {
  const findings = checkLetter(
    toCheck(letter, { head: { kind: 'reminder', date: date === null ? null : day(date) } }),
  );
  return findings.filter(({ code }) => code === 'lateDaysDiffer');
}

describe('how late a reply is said to be', () => {
  it('is right on the day it was written for', () => {
    expect(found('2026-11-30')).toEqual([]);
  });

  it('is doubted when the letter gets another date', () => {
    const [finding] = found('2026-12-03');
    expect(finding).toMatchObject({ about: 'vandaag 146 dagen te laat', context: { date: '2026-12-03' } });
    expect(finding?.place).toMatchObject({ kind: 'range', path: [1] });
  });

  it('is read in words too', () => {
    const words = bodyOf(p('De laatste dag was 7 juli 2026. Uw reactie is nu twaalf dagen te laat.'));
    expect(found('2026-07-19', words)).toEqual([]);
    expect(found('2026-07-20', words)).toHaveLength(1);
  });

  it('is left alone without a day to count from, and without a date', () => {
    expect(found('2026-12-03', bodyOf(p('Uw reactie is vandaag 146 dagen te laat.')))).toEqual([]);
    expect(found(null)).toEqual([]);
  });
});
