import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '#core/letter/body';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, outline } from './read-back';

const flowed = readFileSync(
  new URL('../../../fixtures/texts/vervoer-dagbesteding.txt', import.meta.url),
  'utf8',
);
const [head = '', ...below] = flowed.split('\n\n');
const salutationAt = below.indexOf('Geacht college,');
const headParts = [head, ...below.slice(0, salutationAt + 1)];
const paragraphs = below.slice(salutationAt + 1);

/** As a printer fills a page: as many words on a line as fit. */
function wrap(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

function set(width: number, gap: string): string {
  const body = paragraphs.map((paragraph) =>
    paragraph
      .split('\n')
      .map((line) => wrap(line, width))
      .join('\n'),
  );
  return [...headParts, ...body].join('\n\n\n\n').replace(/(?<!\n)\n(?!\n)/g, gap);
}

const read = (text: string) => proposeLetter(text, countingIds());

describe('a letter set on a page reads like the same letter on long lines', () => {
  const expected = read(flowed);
  const widths = Array.from({ length: 21 }, (_, index) => 64 + 3 * index);

  it.each(widths)('%i characters wide', (width) => {
    expect(outline(read(set(width, '\n')).body)).toEqual(outline(expected.body));
  });

  it.each(widths)('%i characters wide, with a blank line between every two lines', (width) => {
    expect(outline(read(set(width, '\n\n')).body)).toEqual(outline(expected.body));
  });

  it('reads the head of the double-spaced letter as well', () => {
    const { body: _, ...spaced } = read(set(90, '\n\n'));
    const { body: __, ...single } = expected;
    expect(spaced).toEqual(single);
  });
});

describe('words broken over two lines', () => {
  /** The lines as a printed paragraph, with lines around them that show how wide the page is. */
  function joinedIn(...lines: readonly string[]): string {
    const filler = 'Deze regels laten zien hoe breed de bladzijde is waarop deze brief staat en';
    const text = `${filler}\n${filler}\nhet einde.\n\n${lines.join('\n')}\n`;
    return plainText(read(text).body).split('\n').slice(1).join('\n');
  }

  it.each([
    [
      'takes the hyphen of the printer out',
      ['wij vragen aandacht voor de cliënt-', 'ondersteuning in de wijk.'],
      'cliëntondersteuning',
    ],
    [
      'keeps it behind an abbreviation',
      ['wij vragen aandacht voor de Wmo-', 'melding van inwoners.'],
      'Wmo-melding',
    ],
    [
      'keeps it between figures',
      ['wij vragen aandacht voor het plan 2025-', '2026 van de gemeente.'],
      '2025-2026',
    ],
    ['keeps it before a name', ['wij spraken met mensen uit Noord-', 'Brabant en Limburg.'], 'Noord-Brabant'],
    [
      'keeps it between vowels that clash',
      ['wij vragen aandacht voor het auto-', 'ongeluk op de kruising.'],
      'auto-ongeluk',
    ],
    [
      'leaves a word left out alone',
      ['wij vragen aandacht voor zorg-', 'en huurtoeslag.'],
      'zorg- en huurtoeslag',
    ],
    ['takes out a soft hyphen', ['wij vragen aandacht voor de jeugd\u00ad', 'hulp in de wijk.'], 'jeugdhulp'],
    [
      'does as the text does elsewhere',
      ['het sociaal-economisch beleid is oud, en wij vragen om nieuw sociaal-', 'economisch beleid.'],
      'nieuw sociaal-economisch',
    ],
    [
      'puts a name together that stands whole elsewhere',
      ['in Lindewaard zelf wachten inwoners te lang, en alleen in Linde-', 'waard is dat zo.'],
      'alleen in Lindewaard is',
    ],
    [
      'reads a capital at the start of a sentence as just that',
      ['wij wachten al lang. Intus-', 'sen verandert er niets.'],
      'Intussen verandert',
    ],
  ])('%s', (_, lines, expected) => {
    expect(joinedIn(...lines)).toContain(expected);
  });

  it('says how many places were a judgement', () => {
    const text =
      'Wij vragen u al sinds het voorjaar om meer aandacht voor de jeugd-\nhulp in de wijken van de stad en om een\nantwoord.';
    expect(read(text).doubts).toContainEqual({ kind: 'linesJoined', count: 1 });
  });
});

describe('lines that go on and lines that do not', () => {
  const blocks = (text: string) => outline(read(text).body);
  const wide = [
    'Wij spraken in de eerste maanden van het jaar met meer dan dertig inwoners',
    'van de stad en met de mensen die hen bij hun vragen over zorg en inkomen',
  ];

  it('joins a sentence over the turn of a page', () => {
    expect(blocks(`${wide[0]}\n${wide[1]}\n\f\nhelpen, en dat was leerzaam.\n`)).toEqual([
      `paragraph: ${wide[0]} ${wide[1]} helpen, en dat was leerzaam.`,
    ]);
  });

  it('joins a sentence over a blank line also where lines are as long as paragraphs', () => {
    const long = `${wide.join(' ')} ${wide.join(' ').toLowerCase()}`;
    const lines = [
      long,
      'helpen en raad geven.',
      '',
      'Wij vinden dat de gemeente nu aan zet is en dat zij',
      '',
      'moet helpen.',
    ];
    expect(blocks(lines.join('\n'))).toEqual([
      `paragraph: ${long} helpen en raad geven.`,
      'paragraph: Wij vinden dat de gemeente nu aan zet is en dat zij moet helpen.',
    ]);
  });

  it('begins a paragraph behind a last line that had room left', () => {
    expect(blocks(`${wide[0]}\n${wide[1]}\nhelpen.\nDat was leerzaam.\n`)).toEqual([
      `paragraph: ${wide[0]} ${wide[1]} helpen.`,
      'paragraph: Dat was leerzaam.',
    ]);
  });

  it('takes a line that ends a sentence for a last line sooner than another', () => {
    // Nine tenths of the width: room for no more than a short word.
    const almost = 'helpen, en dat was voor ons een les waar wij nog aan denken';
    expect(blocks(`${wide.join('\n')}\n${almost}.\nDaarna was het stil.`)).toHaveLength(2);
    expect(blocks(`${wide.join('\n')}\n${almost} in\nLindewaard was het stil.`)).toHaveLength(1);
  });

  it('does not take a dash inside a sentence for a bullet', () => {
    const dash = [
      'Wij spraken met inwoners die hun problemen met geld en wonen niet zelf',
      '- of met hulp van hun buren - kunnen oplossen.',
    ];
    expect(blocks(`${dash.join('\n')}\n\n${wide.join('\n')}\nhelpen.`)[0]).toBe(
      `paragraph: ${dash.join(' ')}`,
    );
  });

  it('does not take a number inside a sentence for an item or a point', () => {
    const above = `${wide.join('\n')}\n${wide[0]}`;
    expect(blocks(`${above}\n3. en dat is te weinig om het over eens te zijn.`)).toHaveLength(1);
    expect(blocks(`${above}\n6.12 Een raad heeft dat eerder gevraagd.`)).toHaveLength(1);
  });
});
