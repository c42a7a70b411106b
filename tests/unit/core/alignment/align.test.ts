import { describe, expect, test } from 'vitest';
import { align } from '#core/alignment/align';
import { aligned, clauses, outline, points, TRANSPORT } from './lists';

describe('points and clauses', () => {
  test('of the same words are taken over to the letter, whatever their order', () => {
    const turned = TRANSPORT.toReversed();
    expect(aligned(TRANSPORT, turned)).toEqual([
      'literal p1 c5',
      'literal p2 c4',
      'literal p3 c3',
      'literal p4 c2',
      'literal p5 c1',
    ]);
  });

  test.each([
    ['an apostrophe', 'Betaal ZZPers op tijd.', 'betaal ZZP’ers op tijd'],
    ['a last comma and a capital', 'De halte is overdekt.', 'de halte is overdekt,'],
    ['hyphens and blanks', 'Het  wijk-team helpt de cliënt.', 'het wijkteam helpt de cliënt'],
    ['accents', 'De pre-conferentie voor cliënten', 'de pré-conferentie voor clienten'],
    ['the spelling of an amount', 'Trek 25.000 euro uit.', 'Trek € 25.000,- uit'],
    ['a number in words', 'Open twee loketten.', 'open 2 loketten;'],
  ])('that differ by %s are the same', (_, point, clause) => {
    expect(aligned([point], [clause])).toEqual(['literal p1 c1']);
  });

  test('find what was added, and mark the money in it', () => {
    const own = [...TRANSPORT];
    const taken = own.map((text) => text.toLowerCase().replace(/\.$/, ','));
    taken[4] = `${TRANSPORT[4]?.replace(/\.$/, '')} en trekt daarvoor 2 x € 25.000 uit,`;
    const { groups } = align(points(own), clauses(taken));
    expect(groups.map(({ verdict }) => verdict)).toEqual([
      'literal',
      'literal',
      'literal',
      'literal',
      'changed',
    ]);
    expect(groups[4]?.marks).toEqual([{ kind: 'money', side: 'added', before: '', after: '2 x € 25.000' }]);
    expect(groups[4]?.runs.map(({ kind }) => kind)).toEqual(['same', 'added']);
  });

  test('of nothing in common are left alone', () => {
    expect(aligned(['De bus rijdt elk uur.'], ['Het zwembad gaat op maandag open.'])).toEqual([
      'notTaken p1',
      'new c1',
    ]);
  });

  test('may be empty lists', () => {
    expect(aligned([], [])).toEqual([]);
    expect(aligned(['De bus rijdt.'], [])).toEqual(['notTaken p1']);
    expect(aligned([], ['De bus rijdt.'])).toEqual(['new c1']);
  });
});

describe('clauses that are hard to tell', () => {
  test('match by other words for the same thing', () => {
    const own = [
      'De gemeente biedt gratis hulp aan bij het loket.',
      'Het college evalueert de proef na een jaar.',
      'Cliënten worden op de hoogte gesteld van hun rechten.',
    ];
    const taken = [
      'bewoners worden geïnformeerd over hun rechten',
      'de gemeente biedt kosteloze ondersteuning aan bij de balie',
      'de gemeente beoordeelt de pilot na een jaar',
    ];
    expect(aligned(own, taken)).toEqual(['changed p1 c2', 'changed p2 c3', 'changed p3 c1']);
  });

  test('with the halves of the sentence turned round still match, and say so', () => {
    const { groups } = align(
      points(['De burger kan vrij kiezen en het aanbod is geregeld.']),
      clauses(['Het aanbod is geregeld en de burger kan vrij kiezen']),
    );
    expect(outline(groups)).toEqual(['changed p1 c1']);
    expect(groups[0]?.isReordered).toBe(true);
  });

  test('that take two points at once are merged', () => {
    const merged = `${TRANSPORT[0]?.replace('.', '')}, en ${TRANSPORT[1]?.toLowerCase()}`;
    expect(aligned(TRANSPORT, [merged, ...TRANSPORT.slice(2)])).toEqual([
      'merged p1+p2 c1',
      'literal p3 c2',
      'literal p4 c3',
      'literal p5 c4',
    ]);
  });

  test('that take one point in two are split', () => {
    const own = [
      'Open een loket in de wijk en laat een ervaringsdeskundige de bezoekers ontvangen.',
      'De bus rijdt elk uur.',
    ];
    const taken = [
      'een ervaringsdeskundige ontvangt de bezoekers',
      'de bus rijdt elk uur',
      'open een loket in de wijk',
    ];
    expect(aligned(own, taken)).toEqual(['split p1 c1+c3', 'literal p2 c2']);
  });

  test('that look alike go with the one that is about the same', () => {
    const own = [
      'Open in Noord een spreekuur van 4 uur voor ouderen.',
      'Open in Zuid een spreekuur van 4 uur voor ouderen.',
      'Open in Noord een spreekuur van 6 uur voor jongeren.',
    ];
    const taken = [own[2] ?? '', own[0] ?? '', own[1] ?? ''].map(
      (text) => `${text.replace('.', '')}, elke dag`,
    );
    expect(aligned(own, taken)).toEqual(['changed p1 c2', 'changed p2 c3', 'changed p3 c1']);
  });

  test('about what another point is about are not taken for a changed one', () => {
    const own = ['Houd het zwembad in het centrum open voor jongeren.', 'Verbouw de leeszaal.'];
    expect(aligned(own, ['Houd de leeszaal in het centrum open voor jongeren.'])).toContain('notTaken p1');
  });

  test('that begin with another verb are about the same', () => {
    const own = [
      'Verleng de cursus in het dorp met 5 uur per week, zodat nieuwkomers terechtkunnen.',
      'Rek de inkomensgrens voor jongeren op.',
    ];
    const taken = ['Rek de cursus in het dorp met 5 uur per week, zodat nieuwkomers terechtkunnen.'];
    expect(aligned(own, taken)).toContain('changed p1 c1');
  });

  test('that say all of a point in other words go before one that says half of it in its own', () => {
    const own = [
      'Geef ouderen in de flats voorrang bij de sporthal en leg de uitkomst ieder jaar voor aan de adviesraad.',
    ];
    const taken = [
      'geef ouderen in de flats als eersten een plek bij de sporthal en bied het gevondene elk jaar aan de adviesraad aan',
      'leg de uitkomst ieder jaar voor aan de adviesraad',
    ];
    expect(aligned(own, taken)[0]).toContain('p1 c1');
  });

  test('with other words in all but the frame are proposed when nothing else comes near', () => {
    const own = [
      'Maak het buurthuis bruikbaar voor daklozen en leg de uitkomst ieder jaar voor aan de raad.',
      'De bus rijdt elk uur.',
    ];
    const taken = [
      'maak het buurthuis passend voor daklozen en bied het gevondene elke twaalf maanden voor aan de raad',
      'de bus rijdt elk uur',
    ];
    const { groups } = align(points(own), clauses(taken));
    expect(outline(groups)).toEqual(['changed p1 c1', 'literal p2 c2']);
    expect(groups[0]?.certainty).toBeLessThan(0.6);
  });

  test('with another thing in the same sentence are proposed with doubt', () => {
    const { groups } = align(
      points(['Zorg voor een klimhal in het dorp, zodat jongeren elkaar vaker ontmoeten.']),
      clauses(['zorg voor een duofiets in het dorp, zodat jongeren elkaar vaker ontmoeten']),
    );
    expect(outline(groups)).toEqual(['changed p1 c1']);
    expect(groups[0]?.certainty).toBeLessThan(0.6);
    expect(groups[0]?.explanation?.factors.map(({ kind }) => kind)).toContain('swapped');
  });

  test('are no rivals of a match when they say another point to the letter', () => {
    const own = [
      'Open in het dorp een spreekuur van vier uur voor ouderen.',
      'Open in het dorp een spreekuur van zes uur voor jongeren.',
    ];
    const taken = ['open in het dorp een spreekuur van vier uur voor bejaarden elke dag', own[1] ?? ''];
    const { groups } = align(points(own), clauses(taken));
    expect(outline(groups)).toEqual(['changed p1 c1', 'literal p2 c2']);
    expect(groups[0]?.certainty).toBe(groups[0]?.explanation?.likeness);
  });

  test('of one word claim nothing, unless that is all there is', () => {
    expect(aligned(['De bus rijdt elk uur naar het dorp.', ''], ['bus', '', 'ja'])).toEqual([
      'notTaken p1',
      'notTaken p2',
      'new c1',
      'new c2',
      'new c3',
    ]);
    expect(aligned(['Akkoord.'], ['akkoord'])).toEqual(['literal p1 c1']);
  });

  test.each([
    ['English', ['The bus runs every hour.', 'Open the library on Sunday.']],
    ['Arabic', ['تسير الحافلة كل ساعة', 'افتحوا المكتبة يوم الأحد']],
    ['Turkish', ['Otobüs her saat kalkar.', 'Kütüphaneyi pazar günü açın.']],
    ['Chinese', ['公交车每小时一班', '星期天开放图书馆']],
  ])('in %s match by their words', (_, texts) => {
    expect(aligned(texts, texts.toReversed())).toEqual(['literal p1 c2', 'literal p2 c1']);
  });

  test('prefer the main branch where both branches say the same', () => {
    expect(aligned(['De bus rijdt elk uur.'], ['de bus rijdt elk uur'], ['De bus rijdt elk uur.'])).toEqual([
      'literal p1 c1',
      'notTaken f1',
    ]);
  });

  test('of the fallback are matched with it', () => {
    expect(
      aligned(['De bus rijdt elk uur.'], ['er komt één taxi per dorp'], ['Er komt één taxi per dorp.']),
    ).toEqual(['notTaken p1', 'literal f1 c1']);
  });
});

describe('what changes the substance', () => {
  const marksIn = (before: string, after: string): string[] =>
    (align(points([before]), clauses([after])).groups[0]?.marks ?? []).map(
      ({ kind, side, before: was, after: is }) => `${kind} ${side} ${was}>${is}`,
    );

  test.each([
    [
      'De bus rijdt elk uur naar het dorp.',
      'de bus rijdt niet elk uur naar het dorp',
      ['negation added >niet'],
    ],
    [
      'Trek € 25.000 uit voor de bus naar het dorp.',
      'trek € 10.000 uit voor de bus naar het dorp',
      ['money changed € 25.000>€ 10.000'],
    ],
    [
      'Open het loket in het dorp op 1 maart 2017.',
      'open het loket in het dorp op 1 mei 2017',
      ['date changed 1 maart 2017>1 mei 2017'],
    ],
    [
      'De bus rijdt elk uur naar het dorp.',
      'de bus rijdt elk uur naar het dorp, mits de raad geld geeft',
      ['condition added >mits'],
    ],
    [
      'Overdek de halte bij de school.',
      'overdek de halte bij de school zo mogelijk binnen twee jaar',
      ['hedge added >zo mogelijk', 'deadline added >binnen twee jaar'],
    ],
    ['Plaats drie bankjes in het park.', 'plaats twee bankjes in het park', ['number changed drie>twee']],
  ])('is marked: %s', (before, after, marks) => {
    expect(marksIn(before, after)).toEqual(marks);
  });

  test('is not marked for trifles', () => {
    expect(
      marksIn('Betaal ZZPers 25.000 euro en rijd elk uur.', 'betaal ZZP’ers € 25.000 en rijd elk half uur,'),
    ).toEqual([]);
  });
});

test('a match says which words it rests on, and what else came near', () => {
  const { groups } = align(
    points([
      'De gemeente biedt gratis hulp bij het loket.',
      'De gemeente biedt hulp bij het invullen van formulieren.',
    ]),
    clauses(['de gemeente biedt kosteloze hulp bij het loket']),
  );
  const explanation = groups[0]?.explanation;
  expect(explanation?.shared.map(({ point, clause, how }) => [point, clause, how])).toContainEqual([
    'gratis',
    'kosteloze',
    'synonym',
  ]);
  expect(explanation?.rival?.pointId).toBe('p2');
  expect(explanation?.onlyInClause).toEqual([]);
});
