/** Motions as they are pasted; the councils in them are invented. */
import { describe, expect, test } from 'vitest';
import type { MotionClauseKind, MotionProposal } from '#core/motion/motion-proposal';
import { readMotionText } from '#documents/reading/motion-reader';

const FORMAL = `Gemeente Lindewaard

MOTIE M12 - Buurtbus blijft rijden
Agendapunt 7: Kadernota 2024

De raad van de gemeente Lindewaard, in vergadering bijeen op 13 juni 2024,

gehoord de beraadslaging,

Constaterende dat:
- de buurtbus per 1 januari stopt;
- er nog geen vervanging is, en dat reizigers daar
  veel last van hebben;

Overwegende dat:
1. iedereen de huisarts moet kunnen bereiken;
2. vrijwilligers bereid zijn te rijden.

Verzoekt het college:
a) de buurtbus tot 2026 te laten rijden;
b) hiervoor € 30.000 vrij te maken;
c) de raad hierover vóór 1 oktober 2024 te informeren,

en gaat over tot de orde van de dag.

Ingediend door:
J. de Vries (PvdA)        K. van den Berg (GroenLinks)
Lokaal Lindewaard, M. Bakker

Aangenomen met 14 stemmen voor (PvdA, GroenLinks, Lokaal Lindewaard) en 9 tegen (VVD, CDA)`;

/** As text comes out of a PDF: the bullets are gone, the lines broken, clauses apart by a blank line. */
const FROM_PDF = `
Motie vreemd “Warme kamers in elk dorp”  
De gemeenteraad van Lindewaard in vergadering bijeen, op donderdag 3 november 2022, 
 
constaterende dat, 
De verwarming voor veel inwoners niet meer te betalen is en dat de gemeente daar iets 
aan kan doen 
 
overwegende dat, 

 een warme kamer in de buurt ook tegen eenzaamheid helpt, en dat vrijwilligers dit al 
op drie plekken doen, 

 deze plekken nu niet altijd bekend zijn bij de mensen die ze nodig hebben 

draagt het College op het advies van de Adviesraad van 1 september 2022 over te nemen; 

 er komt in elk dorp een warme kamer die van maandag tot en met vrijdag open is en waar 
iedereen mag zitten,  

 de kamer is gratis, 

En gaat over tot de orde van de dag. 

`;

const ONE_LINE =
  'Motie vreemd aan de orde van de dag: Warme kamers. De raad van Lindewaard, bijeen op 3 november 2022, constaterende dat het koud wordt; overwegende dat niemand in de kou mag zitten; draagt het college op om 1. in elk dorp een warme kamer te openen; 2. dit tot april vol te houden; en gaat over tot de orde van de dag. Namens de fractie van D66, Anna Visser';

function texts({ clauses }: MotionProposal, kind: MotionClauseKind): string[] {
  return clauses.filter((clause) => clause.kind === kind).map(({ label, text }) => `${label} ${text}`.trim());
}

describe('a motion in its usual form', () => {
  const motion = readMotionText(FORMAL);

  test('gives its head', () => {
    expect(motion).toMatchObject({
      title: 'Buurtbus blijft rijden',
      number: 'M12',
      day: '2024-06-13',
      isOffAgenda: false,
      doubts: [],
    });
  });

  test('gives its clauses by what leads them in, numbers and bullets off', () => {
    expect(texts(motion, 'hearing')).toEqual(['de beraadslaging']);
    expect(texts(motion, 'noting')).toEqual([
      'de buurtbus per 1 januari stopt',
      'er nog geen vervanging is, en dat reizigers daar veel last van hebben',
    ]);
    expect(texts(motion, 'considering')).toEqual([
      '1. iedereen de huisarts moet kunnen bereiken',
      '2. vrijwilligers bereid zijn te rijden.',
    ]);
    expect(texts(motion, 'requests')).toEqual([
      'a) de buurtbus tot 2026 te laten rijden',
      'b) hiervoor € 30.000 vrij te maken',
      'c) de raad hierover vóór 1 oktober 2024 te informeren',
    ]);
    expect(motion.clauses.at(-1)?.lead).toBe('Verzoekt het college');
  });

  test('gives who moved it, for which group, and the vote', () => {
    expect(motion.movers).toEqual([
      { name: 'J. de Vries', group: 'PvdA' },
      { name: 'K. van den Berg', group: 'GroenLinks' },
      { name: 'M. Bakker', group: 'Lokaal Lindewaard' },
    ]);
    expect(motion.outcome).toBe('carried');
    expect(motion.vote).toEqual({
      votesFor: 14,
      votesAgainst: 9,
      groupsFor: ['PvdA', 'GroenLinks', 'Lokaal Lindewaard'],
      groupsAgainst: ['VVD', 'CDA'],
      isUnanimous: false,
    });
  });
});

test('a motion out of a PDF gives its clauses though the bullets are lost', () => {
  const motion = readMotionText(FROM_PDF);
  expect(motion).toMatchObject({ title: 'Warme kamers in elk dorp', day: '2022-11-03', isOffAgenda: true });
  expect(texts(motion, 'noting')).toHaveLength(1);
  expect(texts(motion, 'considering')).toEqual([
    'een warme kamer in de buurt ook tegen eenzaamheid helpt, en dat vrijwilligers dit al op drie plekken doen',
    'deze plekken nu niet altijd bekend zijn bij de mensen die ze nodig hebben',
  ]);
  expect(texts(motion, 'instructs')).toEqual([
    'er komt in elk dorp een warme kamer die van maandag tot en met vrijdag open is en waar iedereen mag zitten',
    'de kamer is gratis',
  ]);
  expect(motion.clauses.at(-1)?.lead).toBe(
    'draagt het College op het advies van de Adviesraad van 1 september 2022 over te nemen',
  );
  expect(motion.doubts).toEqual(['noMovers']);
});

test('a motion in one paragraph is cut at its own words', () => {
  const motion = readMotionText(ONE_LINE);
  expect(motion).toMatchObject({ title: 'Warme kamers', number: '', day: '2022-11-03', isOffAgenda: true });
  expect(texts(motion, 'instructs')).toEqual([
    '1. in elk dorp een warme kamer te openen',
    '2. dit tot april vol te houden',
  ]);
  expect(motion.movers).toEqual([{ name: 'Anna Visser', group: 'D66' }]);
  expect(motion.doubts).toEqual([]);
});

describe('an instruction', () => {
  const around = (words: string): string =>
    `Motie Bankjes\nDe raad, bijeen op 3 mei 2023,\n\noverwegende dat er te weinig bankjes zijn,\n\n${words}\n\nen gaat over tot de orde van de dag.`;

  test.each([
    ['roept het college op tien bankjes te plaatsen,', 'callsOn', 'tien bankjes te plaatsen'],
    ['nodigt het college uit om met een plan te komen,', 'requests', 'om met een plan te komen'],
    ['spreekt uit dat iedereen moet kunnen rusten,', 'states', 'iedereen moet kunnen rusten'],
    ['geeft het college opdracht bankjes te plaatsen,', 'instructs', 'bankjes te plaatsen'],
    ['dringt er bij het college op aan haast te maken,', 'callsOn', 'haast te maken'],
    ['DRAAGT HET COLLEGE VAN B&W OP:\n• bankjes te plaatsen', 'instructs', 'bankjes te plaatsen'],
    ['Besluit:\n1. bankjes te plaatsen', 'decides', 'bankjes te plaatsen'],
  ] as const)('is known by its words: %s', (words, kind, text) => {
    const { clauses } = readMotionText(around(words));
    expect(clauses.at(-1)).toMatchObject({ kind, text });
    expect(clauses).toHaveLength(2);
  });

  test.each(['-', '•', '–', '*', '▪', 'o', '\uf0b7', '➢'])('takes %s for a bullet', (sign) => {
    const { clauses } = readMotionText(
      around(`verzoekt het college:\n${sign} de ene zaak te doen;\n${sign} de andere te laten;`),
    );
    expect(clauses.slice(1).map(({ text }) => text)).toEqual(['de ene zaak te doen', 'de andere te laten']);
  });

  test('keeps a semicolon behind a colon in its clause', () => {
    const { clauses } = readMotionText(
      around(
        'verzoekt het college:\n- te letten op: ouderen; kinderen; mensen met een beperking\n- dit te melden',
      ),
    );
    expect(clauses).toHaveLength(3);
  });

  test('is not begun by "gezien" inside a clause', () => {
    const { clauses } = readMotionText(
      around('verzoekt het college:\n- gezien de kosten eerst te rekenen;\n- daarna te bouwen;'),
    );
    expect(clauses.map(({ kind }) => kind)).toEqual(['considering', 'requests', 'requests']);
  });
});

describe('a text', () => {
  test('that is no motion says so', () => {
    const { doubts, clauses } = readMotionText('Beste mensen,\n\nMorgen is er taart.\n\nGroet');
    expect(clauses).toEqual([]);
    expect(doubts).toContain('notAMotion');
    expect(doubts).toContain('noClauses');
  });

  test('of a motion without clauses says that', () => {
    const { doubts } = readMotionText('Motie vreemd: Niets\nDe raad, bijeen op 3 mei 2023');
    expect(doubts).toContain('noClauses');
    expect(doubts).not.toContain('notAMotion');
  });

  test('that only considers asks nothing', () => {
    const { doubts } = readMotionText(
      'Motie\n\noverwegende dat het regent,\n\nen gaat over tot de orde van de dag',
    );
    expect(doubts).toContain('noInstruction');
  });

  test('that was cut off has no end', () => {
    const { doubts } = readMotionText('Motie Bankjes\n\nverzoekt het college bankjes te plaatsen');
    expect(doubts).toContain('noEnd');
  });

  test('with nothing in it gives an empty form', () => {
    expect(readMotionText('')).toMatchObject({ title: '', day: null, clauses: [] });
  });
});

describe('the vote', () => {
  const vote = (words: string) =>
    readMotionText(
      `Motie X\nverzoekt het college iets te doen\nen gaat over tot de orde van de dag\n\n${words}`,
    );

  test.each([
    ['Verworpen met 9 stemmen voor en 22 tegen.', 'rejected', 9, 22],
    ['Aangenomen (voor: 21, tegen: 10)', 'carried', 21, 10],
    ['Stemuitslag: 18 voor, 13 tegen', null, 18, 13],
    ['De motie is ingetrokken.', 'withdrawn', null, null],
    ['Aangehouden tot de vergadering van 6 juli', 'heldOver', null, null],
    ['De motie is met algemene stemmen aangenomen', 'carried', null, null],
    ['Aangenomen / verworpen / ingetrokken / aangehouden', null, null, null],
  ])('%s', (words, outcome, votesFor, votesAgainst) => {
    const found = vote(words);
    expect(found.outcome).toBe(outcome);
    expect(found.vote?.votesFor ?? null).toBe(votesFor);
    expect(found.vote?.votesAgainst ?? null).toBe(votesAgainst);
  });
});
