import { describe, expect, it } from 'vitest';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { bodyOf, codes, day, found, point, request, toCheck } from './letter-to-check';

describe('the head', () => {
  it('of a whole letter is left alone', () => {
    expect(codes(found([]))).toEqual([]);
  });

  it('is missed part by part, the foot after the text', () => {
    const bare = {
      addressee: [' '],
      date: null,
      subject: ' ',
      salutation: '',
      closing: '',
      signatoryName: '',
    };
    const findings = checkLetter(
      toCheck(bodyOf(point(''), request), { head: bare, reference: null, facts: { dueDay: null } }),
    );
    expect(codes(findings)).toEqual([
      'headAddresseeMissing',
      'headDateMissing',
      'headReferenceMissing',
      'headSubjectMissing',
      'headSalutationMissing',
      'pointEmpty',
      'headClosingMissing',
      'headSignatoryMissing',
    ]);
  });

  it('is mended with what the council always writes', () => {
    const [finding] = found([], { head: { date: null }, facts: { today: day('2026-11-02') } });
    expect(finding?.mend?.edit).toEqual({ kind: 'head', set: { date: '2026-11-02' } });
  });
});
