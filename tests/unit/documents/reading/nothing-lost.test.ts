import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, expectWellMade, textOf } from './read-back';

/** A word like no other, so that it can be counted: `q`, letters from a to j, `x`. */
function token(index: number): string {
  return `q${[...String(index)].map((figure) => 'abcdefghij'.charAt(Number(figure))).join('')}x`;
}

const starts = [
  '',
  '',
  '',
  'De ',
  'Datum: ',
  'Datum ',
  'Ons kenmerk ',
  'Uw kenmerk: ',
  'Uw brief van 3 mei 2024 ',
  'Contactpersoon: ',
  'Doorkiesnummer ',
  'E-mail: ',
  'Kopie aan: ',
  'Kopie aan',
  'Onderwerp: ',
  'Betreft ',
  'Aan het college van ',
  'Aan: ',
  'Uitgebracht door ',
  'Lindewaard, 3 mei 2024 ',
  'Geacht college, ',
  'Geachte ',
  'Samenvatting',
  'Samenvattend: ',
  'Het advies',
  '2. Advies',
  'Het alternatief',
  'Advies 1: ',
  'Wij adviseren u om ',
  'Mocht u dat niet doen, dan adviseren wij: ',
  'Tot slot',
  '- ',
  '• ',
  '•',
  'o ',
  '  - ',
  '\uf0b7 ',
  '1. ',
  '2. ',
  '3) ',
  'b) ',
  '2.1 ',
  '2.2 Zorg ',
  '1 Zie ',
  '# ',
  '> ',
  '‘',
  'Met vriendelijke groet,',
  'Hoogachtend, ',
  'Namens de raad ',
  'voorzitter ',
  'Bijlage: ',
  'Bijlage 2 ',
  'Bijlage',
  'Pagina 2',
  ' ',
  '    ',
  '\t',
  '____________________\n',
];
const ends = ['', '', '', '.', '?', ':', ',', ';', '-', '’', '1', '1.', '\u00ad', ')', '  ', ' \t '];
const glues = ['\n', '\n', '\n\n', '\n \n', '\n\n\n\n', '\f', '\n\f\n', '\n ', '   ', '\t'];

interface Piece {
  readonly start: string;
  readonly words: number;
  readonly style: string;
  readonly end: string;
  readonly glue: string;
}

const piece: fc.Arbitrary<Piece> = fc.record({
  start: fc.constantFrom(...starts),
  words: fc.constantFrom(0, 1, 2, 5, 12, 30),
  style: fc.constantFrom('', '', '', '**', '_', 'link', 'capital', 'comma'),
  end: fc.constantFrom(...ends),
  glue: fc.constantFrom(...glues),
});

function styled(words: string, style: string): string {
  if (words === '') return '';
  if (style === 'link') return `[${words}](#)`;
  if (style === 'capital') return words.charAt(0).toUpperCase() + words.slice(1);
  if (style === 'comma') return words.replace(' ', ', ');
  return `${style}${words}${style}`;
}

function textFrom(pieces: readonly Piece[]): { text: string; tokens: string[] } {
  const tokens: string[] = [];
  const parts = pieces.map(({ start, words, style, end, glue }) => {
    const own = Array.from({ length: words }, (_, index) => token(tokens.length + index));
    tokens.push(...own);
    return start + styled(own.join(' '), style) + end + glue;
  });
  return { text: parts.join(''), tokens };
}

describe('nothing of a text is lost', { timeout: 60_000 }, () => {
  it('keeps every word once, whatever letter the lines make up', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, tokens } = textFrom(pieces);
        const proposal = proposeLetter(text, countingIds());
        expectWellMade(proposal);
        const found =
          textOf(proposal)
            .toLowerCase()
            .match(/q[a-j]+x/g) ?? [];
        expect(found.sort()).toEqual(tokens.sort());
      }),
      { seed: 2024, numRuns: 1500 },
    );
  });

  it('makes a body of any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expectWellMade(proposeLetter(text, countingIds()));
      }),
      { seed: 2024, numRuns: 500 },
    );
  });
});
