import { describe, expect, it } from 'vitest';
import type { BodyNode } from '#core/letter/body';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, outline } from './read-back';

const body = (...lines: readonly string[]) => proposeLetter(lines.join('\n'), countingIds()).body;
const blocks = (...lines: readonly string[]) => outline(body(...lines));
const inline = (line: string): readonly BodyNode[] => body(line).content[0]?.content ?? [];

describe('headings', () => {
  it.each([
    'De geschiedenis',
    '1. Inleiding',
    '1 Inleiding',
    'Wat vragen wij?',
    '**Waarom nu:**',
    'HET THEMA',
  ])('%j is one', (heading) => {
    const plain = heading.replaceAll('*', '');
    expect(blocks('Dit gaat vooraf.', '', heading, '', 'Dit volgt.')[1]).toBe(`heading 1: ${plain}`);
  });

  it.each([
    'Dit is een korte zin.',
    'Wij vragen u drie dingen:',
    'Wilt u ons dat laten weten?',
    'dit begint met een kleine letter',
    '3 mei 2024',
    'Een regel met zo veel woorden dat hij wel een gewone alinea zal zijn ook zonder punt',
  ])('%j is none', (line) => {
    expect(blocks('Dit gaat vooraf.', '', line, '', 'Dit volgt.')[1]).toBe(`paragraph: ${line}`);
  });

  it('are told by what is said, not by the address of a link', () => {
    expect(blocks('Dit gaat vooraf.', '', '[Dit is een korte zin.](#)', '', 'Dit volgt.')[1]).toBe(
      'paragraph: Dit is een korte zin.',
    );
  });

  it('take their level from their number, their signs, or their place', () => {
    expect(blocks('# Wonen', 'Tekst.', '', '### Huren', 'Tekst.')).toContain('heading 3: Huren');
    expect(blocks('3. Wonen', '', 'Tekst.', '', '3.2 Huren', '', 'Tekst.')).toContain('heading 2: 3.2 Huren');
    expect(blocks('Tekst.', '', 'Wonen', '', 'Huren', '', 'Tekst.')).toContain('heading 2: Huren');
  });

  it('need room above them, except where every line is a paragraph', () => {
    const wide = 'Wij spraken in het voorjaar met meer dan dertig inwoners van de stad, die';
    const wrapped = [wide, 'het ons goed uitlegden.', 'De inwoners', 'Zij wachten.'];
    expect(blocks(...wrapped)[1]).toBe('paragraph: De inwoners');
    expect(blocks('Zij legden het ons goed uit.', 'De inwoners', 'Zij wachten.')[1]).toBe(
      'heading 1: De inwoners',
    );
  });

  it('are not the items of a numbered list, though these are as short', () => {
    expect(blocks('Tekst.', '', '1. Open een meldpunt', '', '2. Noem een naam', '', 'Tekst.')).toEqual([
      'paragraph: Tekst.',
      'orderedList: Open een meldpunt / Noem een naam',
      'paragraph: Tekst.',
    ]);
  });

  it('have something below them, and are not one of a row of names', () => {
    expect(blocks('Dit gaat vooraf.', '', 'Het slot')).toContain('paragraph: Het slot');
    const names = ['Jan Smid', 'Fatma Yilmaz', 'Piet de Wit', 'Rosa Blom'].flatMap((name) => [name, '']);
    expect(
      blocks('Wij spraken met:', '', ...names, 'Tekst.').filter((line) => line.startsWith('heading')),
    ).toEqual([]);
  });
});

describe('lists', () => {
  it.each(['-', '*', '•', '–', 'o', '\uf0b7', '\uf0a7', '▪', '✓'])('know the bullet %j', (sign) => {
    expect(blocks('Tekst.', '', `${sign} eerste`, `${sign}\ttweede`)).toEqual([
      'paragraph: Tekst.',
      'bulletList: eerste / tweede',
    ]);
  });

  it('know a bullet that stands on a line of its own', () => {
    expect(blocks('•', 'eerste', '•', 'tweede')).toEqual(['bulletList: eerste / tweede']);
  });

  it('lie in each other by indent or by another sign', () => {
    const nested = [{ type: 'paragraph', content: [{ type: 'text', text: 'twee' }] }];
    const below = { type: 'bulletList', content: [{ type: 'listItem', content: nested }] };
    for (const lines of [
      ['- een', '    - twee', '- drie'],
      ['• een', 'o twee', '• drie'],
      ['1. een', '- twee', '2. drie'],
    ]) {
      const list = body(...lines).content[0];
      expect(list?.content).toHaveLength(2);
      expect(list?.content?.[0]?.content?.[1]).toEqual(below);
    }
  });

  it('are numbered from one, and keep numbers that are not', () => {
    expect(blocks('1. een', '2. twee')).toEqual(['orderedList: een / twee']);
    expect(blocks('1) een', '2) twee')).toEqual(['orderedList: een / twee']);
    expect(blocks('3. drie', '4. vier')).toEqual(['paragraph: 3. drie', 'paragraph: 4. vier']);
    expect(blocks('a) een', 'b) twee')).toEqual(['paragraph: a) een', 'paragraph: b) twee']);
    expect(blocks('1. een', '2. twee', '1. opnieuw')).toEqual([
      'orderedList: een / twee',
      'orderedList: opnieuw',
    ]);
  });

  it('end where a paragraph begins, and go on where an item does', () => {
    expect(blocks('- een', '  en meer', '', 'Tekst.')).toEqual([
      'bulletList: een en meer',
      'paragraph: Tekst.',
    ]);
  });
});

describe('quotations', () => {
  it.each([
    '‘Ik wacht al een uur in de kou.’',
    '“Ik wacht al een uur in de kou”.',
    '"Ik wacht, zo’n uur, in de kou."',
  ])('%s is one', (quote) => {
    expect(blocks('Zij zei:', '', quote)[1]).toBe(`blockquote: ${quote}`);
  });

  it('are whole: a sentence that begins and ends with one is none', () => {
    const line = '‘Nabij’ betekent voor ons dat iemand er is als ‘de nood hoog is’';
    expect(blocks('Tekst.', '', line, '', 'Tekst.')[1]).toBe(`paragraph: ${line}`);
  });

  it('are also what a mail program quotes', () => {
    expect(blocks('> Wij wachten al weken', '> op een antwoord.')).toEqual([
      'blockquote: Wij wachten al weken op een antwoord.',
    ]);
  });
});

describe('marks of Markdown', () => {
  it.each<[string, BodyNode[]]>([
    ['een **vet** woord', [{ type: 'text', text: 'vet', marks: [{ type: 'bold' }] }]],
    ['een _schuin_ woord', [{ type: 'text', text: 'schuin', marks: [{ type: 'italic' }] }]],
    ['een *schuin* woord', [{ type: 'text', text: 'schuin', marks: [{ type: 'italic' }] }]],
    ['een **_heel_** woord', [{ type: 'text', text: 'heel', marks: [{ type: 'bold' }, { type: 'italic' }] }]],
    [
      'een [adres](https://lindewaard.example/a) hier',
      [
        {
          type: 'text',
          text: 'adres',
          marks: [{ type: 'link', attrs: { href: 'https://lindewaard.example/a' } }],
        },
      ],
    ],
    ['een [leeg adres](#) hier', [{ type: 'text', text: 'leeg adres' }]],
  ])('%j', (line, middle) => {
    expect(inline(line).slice(1, -1)).toEqual(middle);
  });

  it.each([
    'een 2 * 3 * 4 som',
    'een bestand_met_strepen hier',
    'een **open begin',
    'een [haak] alleen',
    'een [klik](javascript:alert) hier',
  ])('%j has none', (line) => {
    expect(inline(line)).toEqual([{ type: 'text', text: line }]);
  });
});

describe('characters that say how a word is set', () => {
  it('go, and the word stays', () => {
    expect(
      blocks('De zelf\u00adred\u00adzaam\u00adheid van \u201eWmo\u2011cliënten\u201d kost €\u00a025.000.'),
    ).toEqual(['paragraph: De zelfredzaamheid van „Wmo-cliënten” kost € 25.000.']);
    expect(blocks('De e\ufb03ciënte co\u00f6\u0308rdinatie'.replace('\u00f6\u0308', 'o\u0308'))).toEqual([
      'paragraph: De efficiënte coördinatie',
    ]);
  });
});
