import { describe, expect, it } from 'vitest';
import { type BodyNode, plainText } from '#core/letter/body';
import { applyEdit } from '#core/letter/desk-check/apply-edit';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import type { Finding, FindingCode } from '#core/letter/desk-check/finding';
import { bodyOf, codes, day, dueDate, type Given, h, p, point, sixWeeks, toCheck } from './letter-to-check';

const advice = point('Zorg voor hulp.');

function findings(text: readonly (string | BodyNode)[], given: Given = {}): Finding[] {
  return checkLetter(toCheck(bodyOf(advice, p(...text)), given));
}

function textAfter(text: readonly (string | BodyNode)[], code: FindingCode, given: Given = {}): string {
  const body = bodyOf(advice, p(...text));
  const finding = checkLetter(toCheck(body, given)).find((each) => each.code === code);
  if (!finding?.mend) throw new Error(`no mend for ${code}`);
  return plainText(applyEdit(body, finding.mend.edit)).split('\n').slice(1).join('\n');
}

describe('the request for a reply', () => {
  it.each([
    'Wij wensen u succes.',
    'In uw reactie van 3 maart 2015 verwees u naar het meldpunt.',
    'Op deze vraag hebben wij nog geen antwoord gehad.',
    'Wij ontvingen uw reactie in mei.',
  ])('is not seen in %j', (text) => {
    expect(
      codes(findings([text], { facts: { papers: [{ source: 'reply', id: 'r', day: day('2015-03-03') }] } })),
    ).toContain('requestMissing');
  });

  it.each([
    'Wij zien uw reactie met belangstelling tegemoet.',
    'Uw reactie zie ik graag tegemoet.',
    'We verwachten een collegereactie.',
    'Wij vragen u om te reageren.',
    'Wilt u deze vragen beantwoorden?',
    'Wij stellen een antwoord van uw college op prijs.',
  ])('is seen in %j, which lacks a term', (text) => {
    expect(codes(findings([text]))).toEqual(['requestWithoutTerm']);
  });

  it('may be short under a heading that says what is asked', () => {
    const under = (text: string) => codes(checkLetter(toCheck(bodyOf(advice, h('Uw antwoord'), p(text)))));
    expect(under('Wij ontvangen het graag.')).toEqual(['requestWithoutTerm']);
    expect(under('Wijkt u hiervan af, dan horen wij graag waarom.')).toEqual(['requestWithoutTerm']);
    expect(under('Wij danken u.')).toEqual(['requestMissing']);
  });

  it('of a reminder may be a point, and needs no term', () => {
    const question = point('Op welke dag ontvangen wij uw reactie?', 'primary', 'question');
    expect(codes(checkLetter(toCheck(bodyOf(question), { head: { kind: 'reminder' } })))).toEqual([]);
  });

  it('is not asked of a letter that asks nothing', () => {
    expect(codes(findings(['Dank u wel.'], { head: { kind: 'other' } }))).toEqual([]);
  });

  it('asked within a point does not count: that is an answer of its own', () => {
    const letter = toCheck(bodyOf(point('Wilt u antwoord geven op deze vraag?', 'primary', 'question')));
    expect(codes(checkLetter(letter))).toContain('requestMissing');
  });

  it('is added before the annexes', () => {
    const annex = { type: 'annex', attrs: { id: 'a', title: 'Cijfers' }, content: [p('Cijfers.')] };
    const body = bodyOf(advice, annex);
    const [missing] = checkLetter(toCheck(body));
    const mended = applyEdit(body, missing?.mend?.edit ?? { kind: 'reference' });
    expect(mended.content.map(({ type }) => type)).toEqual(['advicePoint', 'paragraph', 'annex']);
    expect(codes(checkLetter(toCheck(mended)))).toEqual([]);
  });
});

describe('the term', () => {
  it('that is whole is left alone, also over several sentences', () => {
    const text =
      'Wij vragen u te reageren. Dat is binnen 42 dagen, volgens het reglement, uiterlijk op 9 december 2026.';
    expect(codes(findings([text]))).toEqual([]);
  });

  it('may be named in the summary, its day elsewhere', () => {
    const summary = {
      type: 'summary',
      content: [p('Wij verwachten conform afspraak uw reactie binnen zes weken.')],
    };
    const letter = toCheck(
      bodyOf(summary, advice, p('Wij ontvangen uw reactie graag uiterlijk op ', dueDate, '.')),
    );
    expect(codes(checkLetter(letter))).not.toContain('termWithoutDate');
  });

  it('that differs from the rule is replaced by it', () => {
    const text = [
      'Wij ontvangen uw reactie graag binnen vier weken, volgens de verordening, uiterlijk op ',
      dueDate,
      '.',
    ];
    expect(codes(findings(text))).toEqual(['termDiffers']);
    expect(textAfter(text, 'termDiffers')).toContain('binnen zes weken, volgens');
  });

  it('of something else in the letter is not compared', () => {
    const letter = toCheck(
      bodyOf(
        advice,
        p('Het meldpunt antwoordt binnen 2 weken na een klacht.'),
        p(
          'Wij ontvangen uw reactie graag binnen zes weken, volgens de verordening, uiterlijk op ',
          dueDate,
          '.',
        ),
      ),
    );
    expect(codes(checkLetter(letter))).toEqual([]);
  });

  it('without its source and its day gets both', () => {
    const text = ['We verwachten binnen zes weken een reactie van uw college.'];
    expect(codes(findings(text))).toEqual(['termWithoutSource', 'termWithoutDate']);
    expect(textAfter(text, 'termWithoutSource')).toBe(
      'We verwachten binnen zes weken, zoals bepaald in artikel 5 van de Verordening adviesraad Merenveld, een reactie van uw college.',
    );
    expect(textAfter(text, 'termWithoutDate')).toMatch(/uw college\. Dat is uiterlijk op \.$/);
  });

  it('that starts with receipt has no day to name', () => {
    const rule = { ...sixWeeks, startsAt: 'receipt' } as const;
    const text = ['Wij ontvangen uw reactie graag binnen zes weken na ontvangst, volgens de verordening.'];
    expect(codes(findings(text, { facts: { rule, dueDay: null } }))).toEqual([]);
  });

  it('is added where it lacks, with source and day', () => {
    const mended = textAfter(['Wij zien uw reactie tegemoet'], 'requestWithoutTerm');
    expect(mended).toMatch(
      /tegemoet\. Dat is graag binnen zes weken, zoals bepaald in artikel 5 .*, en uiterlijk op \.$/,
    );
  });

  it('with a day typed by hand that is another day is told', () => {
    const text = [
      'Wij ontvangen uw reactie graag binnen zes weken (verordening), uiterlijk op 12 december 2026.',
    ];
    expect(findings(text)).toMatchObject([
      { code: 'termOtherDay', about: '12 december 2026', context: { due: '2026-12-09' } },
    ]);
  });

  it('with a place for a day that nobody can reckon is told once the letter has its date', () => {
    const text = ['Wij ontvangen uw reactie graag uiterlijk op ', dueDate, '.'];
    expect(codes(findings(text, { facts: { rule: null, dueDay: null } }))).toEqual(['termDayUnknown']);
    expect(codes(findings(text, { head: { date: null }, facts: { rule: null, dueDay: null } }))).toEqual([
      'headDateMissing',
    ]);
  });
});
