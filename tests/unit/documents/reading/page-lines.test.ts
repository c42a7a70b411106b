import { describe, expect, it } from 'vitest';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, outline } from './read-back';

const read = (...lines: readonly string[]) => proposeLetter(lines.join('\n'), countingIds());
const rule = '____________________';
const wide = 'Wij spraken in de eerste maanden van het jaar met inwoners van de stad en';
const next = 'met de mensen die hen bij hun vragen over zorg, geld en wonen helpen, met';

describe('footnotes', () => {
  it('stand at the end of the body, and the sentence they broke is whole', () => {
    const { body, doubts } = read(
      `${wide}`,
      'met hun buren. Dat stond al in ons eerdere advies1 en het blijft voor ons',
      '',
      rule,
      '1 Advies van 3 mei 2023.',
      'Te vinden op de website',
      'van de raad.',
      '\f',
      'van belang.',
    );
    expect(outline(body)).toEqual([
      `paragraph: ${wide} met hun buren. Dat stond al in ons eerdere advies1 en het blijft voor ons van belang.`,
      'paragraph: 1 Advies van 3 mei 2023. / Te vinden op de website van de raad.',
    ]);
    expect(doubts).toContainEqual({ kind: 'footnotesMoved', count: 1 });
  });

  it.each([
    [
      'a rule of blanks above them',
      ['Dat stond in ons advies1 en dat blijft.', ' '.repeat(44), '1 Advies van 2023.'],
    ],
    [
      'the end of a page below them',
      ['Dat stond in ons advies1 en dat blijft.', '', '1 Advies van 2023.', '\f', 'Meer.'],
    ],
    ['raised figures', ['Dat stond in ons advies¹ en dat blijft.', '', '¹ Advies van 2023.']],
    ['figures in brackets', ['Dat stond in ons advies[1] en dat blijft.', '', '[1] Advies van 2023.']],
  ])('are known by %s', (_, lines) => {
    expect(read(...lines).doubts).toContainEqual({ kind: 'footnotesMoved', count: 1 });
  });

  it.each([
    ['no word refers to it', ['Dat stond in ons advies en dat blijft.', '', rule, '1 Advies van 2023.']],
    [
      'the count does not begin at one',
      ['Dat stond in ons advies4 en dat blijft.', '', rule, '4 Adviezen van 2023.'],
    ],
    ['it is an item', ['Dat stond in ons advies1 en dat blijft.', '', rule, '1. Advies van 2023.']],
    ['figures are figures', ['In artikel 1 en in 2015/1 staat het.', '', rule, '1 Advies van 2023.']],
  ])('are left alone when %s', (_, lines) => {
    expect(read(...lines).doubts.map(({ kind }) => kind)).not.toContain('footnotesMoved');
  });
});

describe('the first line of a page', () => {
  it('is also told by one blank before it, directly below the last line of the page before', () => {
    const { body } = read(
      `${wide} ons advies1`,
      next,
      '',
      rule,
      '1 Advies van 3 mei 2023.',
      ' ons begonnen.',
    );
    expect(outline(body)).toEqual([
      `paragraph: ${wide} ons advies1 ${next} ons begonnen.`,
      'paragraph: 1 Advies van 3 mei 2023.',
    ]);
  });
});

describe('footnotes in the middle of a text', () => {
  const after = Array.from({ length: 30 }, (_, index) => [
    `Dit is alinea ${index + 1} van de brief.`,
    '',
  ]).flat();

  it('are known by the rule above them alone', () => {
    const lines = ['Dat stond in ons advies1 en dat blijft.', '', rule, '1 Advies van 2023.', '', ...after];
    expect(outline(read(...lines).body).at(-1)).toBe('paragraph: 1 Advies van 2023.');
  });

  it('are left where they stand without one', () => {
    const lines = ['Dat stond in ons advies1 en dat blijft.', '', '1 Advies van 2023.', '', ...after];
    expect(outline(read(...lines).body)[1]).toBe('paragraph: 1 Advies van 2023.');
  });

  it('do not take the rest of the page with them', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `regel ${index}`);
    const { body } = read(
      'Dat stond in ons advies1 en dat blijft.',
      '',
      rule,
      '1 Advies van 2023.',
      ...lines,
    );
    expect(outline(body).find((line) => line.includes('regel 39'))).not.toContain('2023');
  });
});

describe('page numbers and running heads', () => {
  it('are kept together at the end, and the sentence they broke is whole', () => {
    const { body, doubts } = read(
      'ASD 2025/03',
      wide,
      next,
      '',
      'Pagina 1 van 3',
      '\f',
      'ASD 2025/03',
      'hun buren.',
      '- 2 -',
      '\f',
      'ASD 2025/03',
      'Dank.',
      '3',
    );
    expect(outline(body)).toEqual([
      `paragraph: ${wide} ${next} hun buren.`,
      'paragraph: Dank.',
      'paragraph: ASD 2025/03 / Pagina 1 van 3 / ASD 2025/03 / - 2 - / ASD 2025/03 / 3',
    ]);
    expect(doubts).toContainEqual({ kind: 'pageLinesMoved', count: 6 });
  });

  it('are no bare numbers in the middle of a page', () => {
    expect(outline(read('Wij telden de ritten.', '', '1250', '', 'Dat is veel.').body)).toHaveLength(3);
    expect(read('Wij telden.', '', '12', '', 'Dat is veel.').doubts.map(({ kind }) => kind)).not.toContain(
      'pageLinesMoved',
    );
  });
});
