import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import type { DossierPaper } from '#core/letter/desk-check/facts';
import { bodyOf, codes, day, found, head, p, wordsOf } from './letter-to-check';

function elsewhere(text: string) {
  return { others: [{ subject: 'Notitie', day: day('2026-11-20'), body: bodyOf(p(text)) }] };
}

describe('one event with two dates', () => {
  const said = 'Op 5 oktober jl. is een netwerkconferentie gehouden.';

  it.each([
    'Op 5 november organiseerde de raad een conferentie over dit onderwerp.',
    'Op 6 oktober 2026 was de netwerkconferentie.',
  ])('is told against %j', (text) => {
    const [finding] = found([p(said)], { facts: elsewhere(text) });
    expect(finding).toMatchObject({
      code: 'eventTwoDates',
      context: { where: 'Notitie', here: '5 oktober' },
    });
  });

  it.each([
    'De conferentie van 5 oktober was goed bezocht.',
    'Op 12 juni was er een pré-conferentie.',
    'Op 5 november 2025 was er een conferentie.',
    'Op 5 november was er een symposium.',
    'De conferentie was op 5 oktober, de nazit op 5 november.',
    'De volgende conferentie is op 5 november.',
  ])('is not told against %j', (text) => {
    expect(codes(found([p(said)], { facts: elsewhere(text) }))).not.toContain('eventTwoDates');
  });

  it('that is held often is only told where one part of the date slipped', () => {
    const meeting = [p('De bijeenkomst was op 5 oktober 2026.')];
    expect(codes(found(meeting, { facts: elsewhere('De bijeenkomst was op 5 november 2026.') }))).toContain(
      'eventTwoDates',
    );
    expect(
      codes(found(meeting, { facts: elsewhere('De bijeenkomst was op 9 november 2026.') })),
    ).not.toContain('eventTwoDates');
  });

  it('within the letter is told at the second place, and takes over the first', () => {
    const [finding] = found([p(said), p('De netwerkconferentie van 5 november was goed bezocht.')]);
    expect(finding).toMatchObject({
      place: { path: [2] },
      context: { where: '' },
      mend: { words: '5 oktober' },
    });
  });
});

describe('a letter that is cited', () => {
  const papers: DossierPaper[] = [
    { source: 'letter', id: 'l', day: day('2015-04-07') },
    { source: 'reply', id: 'r', day: day('2015-06-18') },
  ];

  it.each([
    ['In uw reactie van 3 maart 2015 verwijst u naar het meldpunt.', 'uw reactie van 3 maart 2015'],
    [
      'Ons tweede ongevraagde advies over wonen van 1 mei 2015 staat nog.',
      'Ons tweede ongevraagde advies over wonen van 1 mei 2015',
    ],
    ['Op 8 april 2015 hebben wij een aantal vragen gesteld.', '8 april 2015'],
    ['Uw college heeft op 1 juli 2015 gereageerd.', '1 juli 2015'],
    ['Uw brief d.d. 16-6-2016 is duidelijk.', 'Uw brief d.d. 16-6-2016'],
  ])('and is not there is told: %j', (text, said) => {
    expect(wordsOf(found([p(text)], { facts: { papers } }), 'letterUnknown')).toEqual([said]);
  });

  it.each([
    'Op 7 april 2015 hebben wij een aantal vragen gesteld.',
    'Uw reactie van 16 juni 2015 kwam per post op 18 juni.',
    'De Verordening van 3 maart 2015 regelt dit.',
    'Op 3 maart 2015 was er een storm.',
    'Het rapport van de VNG van 3 maart 2015 zegt dat ook.',
    'Uw brief van maart 2015 is duidelijk.',
  ])('and is there, or is no letter of ours, is not: %j', (text) => {
    expect(codes(found([p(text)], { facts: { papers } }))).not.toContain('letterUnknown');
  });

  it('in the words of the letter head is known', () => {
    expect(
      codes(
        found([p('Uw brief van 3 maart 2015 is duidelijk.')], { head: { yourLetterOf: day('2015-03-03') } }),
      ),
    ).toEqual([]);
  });

  it('by a citation whose source is gone is told, and becomes plain text', () => {
    const cited = (id: string): BodyNode => ({
      type: 'citation',
      attrs: { source: 'letter', id, words: 'onze brief' },
    });
    const [finding, ...others] = found([p('Zie ', cited('l'), ' en ', cited('gone'), '.')], {
      facts: { papers },
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'citationGone',
      place: { from: 9, to: 10 },
      mend: { edit: { content: [{ text: 'onze brief' }] } },
    });
  });
});

describe('a citation whose words went stale', () => {
  const id = '01900000-0000-7000-8000-0000000000d1';
  const definition = {
    id,
    v: 1,
    deleted: null,
    dossierId: head.dossierId,
    at: '2026-06-01T09:00:00.000Z',
    by: id,
    on: day('2026-06-01'),
    term: 'gratis ondersteuning',
    words: 'Hulp zonder kosten.',
    where: 'de conferentie',
    amendments: [],
  };
  const citable = { letters: [], documents: [], definitions: [definition], contributions: [] };
  const papers: DossierPaper[] = [{ source: 'definition', id, day: definition.on }];
  const citing = (words: string) =>
    p('Zie ', { type: 'citation', attrs: { source: 'definition', id, words } }, '.');

  it('gets those of today', () => {
    const [changed, ...others] = found([citing('onze oude woorden')], { facts: { citable, papers } });
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ code: 'citationChanged', about: 'onze oude woorden' });
    expect(codes(found([citing(changed?.mend?.words ?? '')], { facts: { citable, papers } }))).toEqual([]);
  });
});

describe('a person quoted by name', () => {
  it.each([
    ['Mevrouw Jansen zei dat zij drie maanden wachtte.', 'Een inwoner'],
    ['Volgens bewoonster Anna de Vries is er te weinig hulp.', 'een bewoonster'],
    ['“Niemand belde terug”, vertelt dhr. A. van den Berg.', 'een inwoner'],
  ])('is a hint in %j', (text, plain) => {
    expect(found([p(text)]).find(({ code }) => code === 'personNamed')).toMatchObject({
      severity: 'hint',
      mend: { words: plain },
    });
  });

  it.each([
    'Wethouder mevrouw Jansen zei dat er geld is.',
    'Wij danken mevrouw Jansen voor haar komst.',
    'De heer Pieter Bos zei namens de raad dat het goed is.',
    'Het Sociaal Wijkteam zegt dat er hulp is.',
  ])('is none in %j', (text) => {
    expect(codes(found([p(text)]))).not.toContain('personNamed');
  });

  it('who did not agree is a problem, wherever the name stands', () => {
    const speakers = [{ name: 'Anna de Vries', mayBeQuoted: false }];
    expect(codes(found([p('Wij spraken met Anna de Vries.')], { facts: { speakers } }))).toEqual([
      'speakerNotAsked',
    ]);
    const agreed = [{ name: 'Anna de Vries', mayBeQuoted: true }];
    expect(codes(found([p('Mevrouw Anna de Vries zei dat.')], { facts: { speakers: agreed } }))).toEqual([]);
  });
});
