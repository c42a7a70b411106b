import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { blockContent } from '#core/letter/block-content';
import { blockFacts, type LetterInItsPlace } from '#core/letter/block-facts';
import { blockFields, fieldPlaces, refuseBlockContent } from '#core/letter/block-fields';
import { type BodyNode, plainText, walk } from '#core/letter/body';
import { blockThatFits, firstBlock, missingStarters, starterRows } from '#core/letter/council-blocks';
import { type BlockFacts, fillBlock } from '#core/letter/fill-block';
import { starterBlocks, starterContent } from '#core/letter/starter-blocks';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { rule } from './letters.ts';

const day = calendarDayOf;
const words = (text: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const line = (...content: (string | BodyNode)[]): BodyNode => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? words(part) : part)),
});
const said = (nodes: readonly BodyNode[]): string => plainText({ type: 'doc', content: nodes });

const place: LetterInItsPlace = {
  letter: {
    kind: 'unsolicitedAdvice',
    subject: 'Vervoer naar de dagbesteding',
    date: day('2026-11-02'),
    addressee: ['College van burgemeester en wethouders'],
    yourReference: 'Z/12',
    yourLetterOf: day('2026-10-01'),
    contactPerson: 'Lot de Wit',
    directLine: '012 345 67 89',
    contactEmail: 'lot@voorbeeldstad.example',
  },
  reference: '2026/04',
  council: { name: 'Adviesraad Voorbeeldstad', municipality: 'Voorbeeldstad' },
  chairName: 'Bas Groen',
  dossier: {
    title: 'Vervoer',
    portfolioHolder: 'wethouder Vermeer',
    workingGroup: 'Onderweg',
    themeYear: 2026,
  },
  rule,
  earlier: {
    letter: { id: 'letter-1', kind: 'unsolicitedAdvice', subject: 'Vervoer', date: day('2026-03-02') },
    events: [
      {
        id: 'event-1',
        v: 3,
        deleted: null,
        letterId: 'letter-1',
        at: '2026-03-02T10:00:00.000Z',
        by: 'someone',
        kind: 'dispatched',
        on: day('2026-03-02'),
        channel: 'email',
        recipients: [],
        versionId: 'version-1',
        rule,
      },
      {
        id: 'event-2',
        v: 3,
        deleted: null,
        letterId: 'letter-1',
        at: '2026-04-02T10:00:00.000Z',
        by: 'someone',
        kind: 'promised',
        on: day('2026-04-02'),
        day: day('2026-05-01'),
        words: '',
        documentId: null,
      },
      {
        id: 'event-3',
        v: 3,
        deleted: null,
        letterId: 'letter-1',
        at: '2026-04-03T10:00:00.000Z',
        by: 'someone',
        kind: 'referenceGiven',
        reference: '2026/01',
      },
    ],
  },
  today: day('2026-11-02'),
  equatedDays: DECREED_DAYS,
};

describe('filling', () => {
  test('puts words, nodes and the marks of the field in its place', () => {
    const content = [
      line('Over ', words('{Onderwerp}', 'bold'), ', uiterlijk { termijn.datum }. {raad.naam}'),
    ];
    const { content: filled, unfilled } = fillBlock(content, {
      onderwerp: [words('vervoer')],
      'termijn.datum': [{ type: 'dueDate' }],
    });
    expect(filled).toEqual([
      line('Over ', words('vervoer', 'bold'), ', uiterlijk ', { type: 'dueDate' }, '. {raad.naam}'),
    ]);
    expect(unfilled).toEqual(['{raad.naam}']);
  });

  test('knows a field that is parted by marks, in a list too', () => {
    const item = { type: 'listItem', content: [line(words('{raad', 'bold'), '.naam}, ', '{raad.naam}')] };
    const { content } = fillBlock([{ type: 'bulletList', content: [item] }], {
      'raad.naam': [words('De raad')],
    });
    expect(said(content)).toBe('De raad, De raad');
  });

  test('never loses text', () => {
    const mark = fc.constantFrom('bold', 'italic', 'underline');
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ' ', '{', '}', '\uFFFC', '👋', '.') }),
      fc.constantFrom(...blockFields).map((field) => `{${field}}`),
      fc.constantFrom('{nergens}', '{ }'),
    );
    const text = fc
      .tuple(piece, fc.uniqueArray(mark))
      .filter(([of]) => of !== '')
      .map(([of, marks]): BodyNode => words(of, ...marks));
    const inline = fc.oneof(
      { weight: 5, arbitrary: text },
      fc.constant<BodyNode>({ type: 'dueDate' }),
      fc.constant<BodyNode>({ type: 'citation', attrs: { source: 'letter', id: 'x', words: 'onze brief' } }),
      fc.array(text, { maxLength: 3 }).map((content): BodyNode => ({ type: 'footnote', content })),
    );
    const paragraph = fc
      .array(inline, { maxLength: 8 })
      .map((content): BodyNode => ({ type: 'paragraph', content }));
    const facts = fc.dictionary(fc.constantFrom(...blockFields), fc.string({ minLength: 1 }));
    const replaced = (of: string, given: Readonly<Record<string, string>>): string =>
      fieldPlaces(of).reduceRight((left, { from, to, field }) => {
        const value = field === null ? undefined : given[field];
        return value === undefined ? left : left.slice(0, from) + value + left.slice(to);
      }, of);
    const lines = (nodes: readonly BodyNode[]): string[] =>
      nodes
        .flatMap((node) => [...walk(node)])
        .flatMap((node) => {
          const inner = node.content ?? [];
          return node.type === 'paragraph' || node.type === 'footnote'
            ? [inner.map((child) => child.text ?? '\uFFFC').join('')]
            : [];
        });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 4 }), facts, (content, given) => {
        const nodes: BlockFacts = Object.fromEntries(
          Object.entries(given).map(([field, value]) => [field, [words(value)]]),
        );
        const filled = fillBlock(content, nodes).content;
        expect(lines(filled)).toEqual(lines(content).map((of) => replaced(of, given)));
        expect(filled.flatMap((node) => [...walk(node)]).every(({ text: of }) => of !== '')).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
  });
});

describe('a block is refused beside its content', () => {
  test.each([
    ['{raad.nam}', 'textBlock.unknownField', { field: '{raad.nam}' }],
    ['Aan {onderwerp', 'textBlock.strayBrace', { near: 'Aan {onderwerp' }],
    ['Aan onderwerp}', 'textBlock.strayBrace', { near: 'Aan onderwerp}' }],
    ['{{onderwerp}}', 'textBlock.strayBrace', undefined],
    ['  ', 'textBlock.empty', {}],
  ])('%j', (text, code, context) => {
    const refusal = refuseBlockContent([line(text)]);
    expect(refusal).toMatchObject({ code, field: 'content', ...(context ? { context } : {}) });
  });

  test('and kept with every field there is', () => {
    expect(refuseBlockContent([line(blockFields.map((field) => `{${field}}`).join(' '))])).toBeNull();
  });
});

describe('the facts of a letter', () => {
  test('give every field a value where all is known', () => {
    const facts = blockFacts(place);
    // The earlier letter has no reply: that is what the other fields are about.
    expect(blockFields.filter((field) => facts[field] === undefined)).toEqual(['eerdere.reactie']);
    const said = (field: keyof BlockFacts): string => plainText({ type: 'p', content: facts[field] ?? [] });
    expect(said('termijn')).toBe('zes weken');
    expect(facts['termijn.datum']).toEqual([{ type: 'dueDate' }]);
    expect(said('eerdere.brief')).toBe('ons ongevraagd advies van 2 maart 2026');
    expect(said('eerdere.brief.kenmerk')).toBe('2026/01');
    expect(said('eerdere.termijn.datum')).toBe('13 april 2026');
    expect(said('dagen.te.laat')).toBe('203 dagen');
    expect(said('toegezegde.datum')).toBe('1 mei 2026');
    expect(said('uw.brief')).toBe('uw brief van 1 oktober 2026 (kenmerk Z/12)');
    expect(said('antwoord.voor')).toBe('16 november 2026');
  });

  test('leave out what nobody knows', () => {
    const facts = blockFacts({
      ...place,
      letter: { ...place.letter, subject: '  ', date: null, yourLetterOf: null },
      reference: null,
      rule: { ...rule, startsAt: 'receipt' },
      earlier: null,
      dossier: null,
    });
    for (const field of ['onderwerp', 'datum', 'uw.brief', 'kenmerk', 'termijn.datum', 'dossier'] as const) {
      expect(facts[field], field).toBeUndefined();
    }
  });
});

describe('the starter set', () => {
  const blocks = starterBlocks.map((block) => [block.starter, block] as const);

  test.each(blocks)('%s knows its fields', (_, block) => {
    expect(refuseBlockContent(starterContent(block))).toBeNull();
  });

  test.each(blocks)('%s is plain: short sentences, no office words', (_, block) => {
    // A field counts as a word, and filled in it is at most a name or a date.
    const text = block.paragraphs.join(' ').replace(/\{[^}]*\}/g, 'veld');
    for (const sentence of text.split(/(?<=[.?!:])\s+/)) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
    expect(text).not.toMatch(
      /\b(jegens|teneinde|derhalve|middels|inzake|dienen te|ten aanzien van|conform|alsmede|onderhavige|reeds|tevens|gaarne|ingebrekestelling|worden|wordt|binnenkort|zo spoedig mogelijk|tegemoet)\b/i,
    );
  });

  test('has names of their own and something for each purpose', () => {
    expect(new Set(starterBlocks.map(({ starter }) => starter)).size).toBe(starterBlocks.length);
    expect(new Set(starterBlocks.map(({ title }) => title)).size).toBe(starterBlocks.length);
    expect(new Set(starterBlocks.map(({ purpose }) => purpose)).size).toBe(7);
  });

  test('is never there twice, also where a block was renamed or written by hand', () => {
    let made = 0;
    const newId = (): string => {
      made += 1;
      return `id-${made}`;
    };
    const rows = starterRows(starterBlocks, [], newId);
    expect(missingStarters(rows)).toEqual([]);
    const [first, second, ...others] = rows;
    if (!first || !second) throw new Error('no starters');
    const { starter: _, ...byHand } = second;
    expect(missingStarters([{ ...first, title: 'Anders' }, byHand, ...others])).toEqual([]);
    expect(missingStarters(rows.slice(1)).map(({ starter }) => starter)).toEqual([first.starter]);
  });

  test.each([
    ['dispatch', 'Dat is uiterlijk op .'],
    ['receipt', 'zes weken nadat u deze brief ontving'],
    [null, 'wanneer wij die kunnen verwachten'],
  ] as const)('asks for a reply in a way that fits a term from %s', (startsAt, asked) => {
    const rows = starterRows(starterBlocks, [], () => 'id');
    const facts = blockFacts({ ...place, rule: startsAt === null ? null : { ...rule, startsAt } });
    expect(said(blockThatFits(rows, 'request', facts)?.content ?? [])).toContain(asked);
  });

  test('leaves in sight what has no value', () => {
    const rows = starterRows(starterBlocks, [], () => 'id');
    const facts = blockFacts({ ...place, letter: { ...place.letter, subject: '' } });
    expect(firstBlock(rows, 'occasion', facts)?.unfilled).toEqual(['{onderwerp}']);
  });
});

describe('of a piece of a letter a block keeps', () => {
  test('the words, and fields for what follows the letter', () => {
    const point = {
      type: 'advicePoint',
      attrs: { id: 'p', branch: 'primary', kind: 'recommendation' },
      content: [line('Rijd vaker, uiterlijk ', { type: 'dueDate' }, '.')],
    };
    const cite = { type: 'citation', attrs: { source: 'letter', id: 'x', words: 'onze brief' } };
    const quote = { type: 'blockquote', attrs: { definitionId: 'd' }, content: [line('Gezegd')] };
    const kept = blockContent([
      point,
      line('Zie ', cite, { type: 'footnote', attrs: { id: 'n' }, content: [words('noot')] }),
      quote,
      { type: 'picture', attrs: {} },
    ]);
    expect(kept.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'blockquote']);
    expect(said(kept)).toBe('Rijd vaker, uiterlijk {termijn.datum}.\nZie onze brief (noot)\nGezegd');
    expect(kept[2]?.attrs).toBeUndefined();
  });
});
