import { describe, expect, it } from 'vitest';
import { applyEdit } from '#core/letter/desk-check/apply-edit';
import { checkLetter } from '#core/letter/desk-check/desk-check';
import { bodyOf, codes, found, h, list, p, point, request, toCheck, wordsOf } from './letter-to-check';

describe('advice without a number', () => {
  it.each(['Advies', '2. Ons advies', 'Aanbevelingen', 'Het Alternatief', 'Vragen aan het college'])(
    'is a list under %j',
    (title) => {
      const body = bodyOf(h(title), list('Zorg voor hulp.', 'Zorg voor geld.'), request);
      const findings = checkLetter(toCheck(body));
      const [first] = findings;
      expect(first).toMatchObject({
        code: 'pointUnnumbered',
        place: { kind: 'node', path: [1] },
        context: { count: 2 },
      });
      const mended = applyEdit(body, first?.mend?.edit ?? { kind: 'reference' });
      const made = mended.content.filter(({ type }) => type === 'advicePoint');
      expect(made.map(({ attrs }) => attrs?.branch)).toEqual(
        title === 'Het Alternatief' ? ['fallback', 'fallback'] : ['primary', 'primary'],
      );
      expect(made[0]?.attrs?.kind).toBe(title.startsWith('Vragen') ? 'question' : 'recommendation');
      expect(codes(checkLetter(toCheck(mended)))).not.toContain('pointUnnumbered');
    },
  );

  it('is a sentence that advises, where no point stands', () => {
    const findings = checkLetter(
      toCheck(bodyOf(h('Advies'), p('Wij adviseren u om meer hulp te regelen.'), request)),
    );
    expect(codes(findings)).toEqual(['pointUnnumbered']);
  });

  it.each([
    [
      'an introduction to points',
      [h('Het Advies'), p('De raad adviseert u het volgende.'), point('Regel hulp.')],
    ],
    [
      'a list beside points',
      [h('Advies'), p('Het gaat om drie dingen.'), list('a', 'b'), point('Regel hulp.')],
    ],
    ['a list under another heading', [h('Wat wij hoorden'), list('Wij hoorden a.', 'Wij hoorden b.')]],
    ['a heading about an earlier advice', [h('Advies van 2015'), list('Wij hoorden a.', 'Wij hoorden b.')]],
    ['a subheading under advice', [h('Advies'), h('Waarom', 3), p('Daarom.')]],
  ])('is not %s', (_, content) => {
    expect(codes(found(content))).not.toContain('pointUnnumbered');
  });

  it('is missed altogether where there is none', () => {
    expect(codes(checkLetter(toCheck(bodyOf(p('Goed.'), request))))).toEqual(['pointsMissing']);
    expect(codes(checkLetter(toCheck(bodyOf(p('Goed.'), request), { head: { kind: 'reminder' } })))).toEqual(
      [],
    );
  });
});

describe('a number typed by hand', () => {
  it.each(['1. Zorg', '2.1 College, zorg', '2) Zorg', 'a. Zorg', 'Advies 3: zorg'])(
    'is told in %j',
    (text) => {
      expect(wordsOf(found([point(`${text} voor hulp.`)]), 'pointNumberTyped')).toHaveLength(1);
    },
  );

  it.each([
    '2 teams zijn te weinig.',
    '30 dagen is te lang.',
    'Zorg 1. ervoor.',
    '5 mei is een feestdag.',
    '1,5 meter afstand.',
  ])('is not %j', (text) => {
    expect(codes(found([point(text)]))).not.toContain('pointNumberTyped');
  });
});

describe('an empty point', () => {
  it('is told with its number, and can go', () => {
    const body = bodyOf(point('Zorg voor hulp.'), point(''), request);
    const [finding] = checkLetter(toCheck(body));
    expect(finding).toMatchObject({ code: 'pointEmpty', context: { number: '2' } });
    expect(applyEdit(body, finding?.mend?.edit ?? { kind: 'reference' }).content).toHaveLength(2);
  });

  it('that is all there is leaves a paragraph behind', () => {
    const body = bodyOf(point(''));
    const finding = checkLetter(toCheck(body)).find(({ code }) => code === 'pointEmpty');
    expect(applyEdit(body, finding?.mend?.edit ?? { kind: 'reference' }).content).toEqual([
      { type: 'paragraph' },
    ]);
  });
});

describe('a fallback', () => {
  const first = point('Richt een poule in.');
  const fallback = point('Richt een meldpunt in.', 'fallback');

  it.each([
    'Mocht dit advies op onoverkomelijke problemen stuiten, dan stellen wij een meldpunt voor.',
    'Neemt u het advies hierboven niet over? Dan adviseren wij u het volgende.',
    'Blijft u bij de wasservice? Dan adviseren wij in plaats van punt 2:',
    'Indien het college hiertoe niet overgaat, geldt het volgende.',
  ])('says when it applies with %j', (condition) => {
    expect(codes(found([first, p(condition), h('Het Alternatief'), fallback]))).not.toContain(
      'fallbackWithoutCondition',
    );
  });

  it.each([[], [p('Wij stellen ook een meldpunt voor.')], [p('Als het regent, worden de straten nat.')]])(
    'does not with %j, and gets it',
    (...between) => {
      const body = bodyOf(first, ...between, fallback, request);
      const finding = checkLetter(toCheck(body)).find(({ code }) => code === 'fallbackWithoutCondition');
      expect(finding?.context.number).toBe('A1');
      const mended = applyEdit(body, finding?.mend?.edit ?? { kind: 'reference' });
      expect(codes(checkLetter(toCheck(mended)))).toEqual([]);
    },
  );

  it('may say it in its own first sentence', () => {
    expect(
      codes(found([first, point('Als u dit advies niet overneemt: richt een meldpunt in.', 'fallback')])),
    ).not.toContain('fallbackWithoutCondition');
  });
});
