import { describe, expect, it } from 'vitest';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, outline } from './read-back';

const read = (...lines: readonly string[]) =>
  proposeLetter(['Geacht college,', '', 'Wij vragen uw aandacht.', '', ...lines].join('\n'), countingIds());

describe('the end of a letter', () => {
  it.each<[readonly string[], { name: string; role: string }]>([
    [['A. Blom', 'voorzitter'], { name: 'A. Blom', role: 'voorzitter' }],
    [['A. Blom, voorzitter'], { name: 'A. Blom', role: 'voorzitter' }],
    [['', '', 'A. Blom'], { name: 'A. Blom', role: '' }],
    [
      ['Namens de Wmo-raad,', 'A. Blom', 'voorzitter'],
      { name: 'A. Blom', role: 'Namens de Wmo-raad, voorzitter' },
    ],
    [['Adviesraad Lindewaard'], { name: '', role: 'Adviesraad Lindewaard' }],
    [['Coenraad Ledeboer', 'plv. voorzitter'], { name: 'Coenraad Ledeboer', role: 'plv. voorzitter' }],
  ])('%j', (lines, { name, role }) => {
    const proposal = read('Met vriendelijke groet,', ...lines);
    expect(proposal).toMatchObject({
      closing: 'Met vriendelijke groet,',
      signatoryName: name,
      signatoryFunction: role,
    });
    expect(outline(proposal.body)).toEqual(['paragraph: Wij vragen uw aandacht.']);
  });

  it.each([
    'Hoogachtend,',
    'Met hartelijke groeten,',
    'met vriendelijke groet',
    'Vriendelijke groeten,',
    'Met de meeste hoogachting,',
  ])('begins at %j', (closing) => {
    expect(read(closing, 'A. Blom')).toMatchObject({ closing, signatoryName: 'A. Blom' });
  });

  it('may have its name on the line of its closing words', () => {
    expect(read('Met vriendelijke groet, A. Blom', 'voorzitter')).toMatchObject({
      closing: 'Met vriendelijke groet,',
      signatoryName: 'A. Blom',
      signatoryFunction: 'voorzitter',
    });
  });

  it('keeps a second signature and a postscript in the body', () => {
    const proposal = read(
      'Hoogachtend,',
      'A. Blom, voorzitter',
      'K. Yilmaz, secretaris',
      '',
      'P.S. Wij zijn verhuisd.',
    );
    expect(proposal.signatoryName).toBe('A. Blom');
    expect(outline(proposal.body).slice(1)).toEqual([
      'paragraph: K. Yilmaz, secretaris',
      'paragraph: P.S. Wij zijn verhuisd.',
    ]);
    expect(proposal.doubts).toContainEqual({ kind: 'linesWithoutField', count: 2 });
  });

  it('reads who receives a copy, also below the signature', () => {
    expect(
      read('Hoogachtend,', 'A. Blom', '', 'Kopie aan:', '- de griffie', '- Stichting Mobiel').copiesTo,
    ).toEqual(['de griffie', 'Stichting Mobiel']);
  });

  it('may be no more than a name that stands apart', () => {
    const proposal = read('Wij horen het graag.', '', '', 'Adviesraad Lindewaard');
    expect(proposal.signatoryFunction).toBe('Adviesraad Lindewaard');
    expect(read('Wij horen het graag.', '', 'Zo spraken wij af').signatoryFunction).toBe('');
  });
});

describe('annexes', () => {
  const end = ['Hoogachtend,', 'A. Blom', ''];

  it.each([
    [['Bijlage: De ritten'], 'De ritten'],
    [['Bijlage 1 – De ritten'], 'De ritten'],
    [['Bijlage 1 De ritten.'], 'De ritten'],
    [['BIJLAGE', '', 'De ritten'], 'De ritten'],
    [['Bijlage:', '', 'De ritten', '', 'In de stad', '', 'Zij rijden.'], 'De ritten'],
    [['Bijlage', '', 'Uit het verslag van:', '', 'De raad'], 'Uit het verslag van: De raad'],
    [['Bijlage 4: De ritten'], '4 De ritten'],
  ])('%j', (lines, title) => {
    const proposal = read(...end, ...lines, '', 'De busjes rijden te laat.');
    const annex = proposal.body.content.at(-1);
    expect(annex).toMatchObject({ type: 'annex', attrs: { id: 'id1', title } });
    expect(annex?.content?.at(-1)).toMatchObject({ type: 'paragraph' });
    expect(proposal.signatoryName).toBe('A. Blom');
  });

  it('follow each other', () => {
    const { body } = read(...end, 'Bijlage 1: Ritten', '', 'Veel.', '', 'Bijlage 2: Kosten', '', 'Hoog.');
    expect(outline(body).slice(1)).toEqual(['annex Ritten: Veel.', 'annex Kosten: Hoog.']);
  });

  it('begin a page in a letter without a closing', () => {
    const { body } = read('\fBijlage: Ritten', 'Er waren er veel.');
    expect(outline(body).at(-1)).toBe('annex Ritten: Er waren er veel.');
  });

  it.each([
    ['a mention', [...end, 'Bijlage: Overzicht van de ritten']],
    ['a list of them', [...end, 'Bijlagen:', '- De ritten', '- De kosten']],
    [
      'a sentence below the signature',
      [...end, 'Bijlage 1 laat zien dat de busjes te laat rijden.', '', 'Dank.'],
    ],
    ['a sentence', ['', 'Bijlage 1 laat zien dat de busjes te laat rijden.', '', ...end]],
    ['a line of a paragraph', ['', 'Zie ook de lijst van', 'Bijlage: Ritten', 'en alles wat daarin staat.']],
    [
      'a heading above the closing',
      ['', 'Bijlagen en bronnen', '', 'Die staan op onze website.', '', ...end],
    ],
  ])('are not %s', (_, lines) => {
    expect(outline(read(...lines).body).filter((line) => line.startsWith('annex'))).toEqual([]);
  });
});

describe('the summary', () => {
  const text = 'Het vervoer is te laat.';

  it.each(['Samenvatting', 'Samenvattend', '**Samenvatting**', 'Kort samengevat:'])(
    'stands under %j',
    (label) => {
      const { body } = proposeLetter(
        `Geacht college,\n\n${label}\n\n${text}\n\nAanleiding\n\nDit.`,
        countingIds(),
      );
      expect(outline(body)).toEqual([`summary: ${text}`, 'heading 1: Aanleiding', 'paragraph: Dit.']);
    },
  );

  it('is one paragraph where no heading ends it', () => {
    const { body } = proposeLetter(`Samenvatting\n\n${text}\n\nWij spraken met inwoners.`, countingIds());
    expect(outline(body)).toEqual([`summary: ${text}`, 'paragraph: Wij spraken met inwoners.']);
  });

  it('is not a section further down, nor a sentence', () => {
    const { body } = proposeLetter(`Een.\n\nTwee.\n\nDrie.\n\nSamenvatting\n\n${text}`, countingIds());
    expect(outline(body).at(-2)).toBe('heading 1: Samenvatting');
    expect(outline(proposeLetter('Samenvattend vragen wij u veel.', countingIds()).body)).toEqual([
      'paragraph: Samenvattend vragen wij u veel.',
    ]);
  });

  it('leaves a body behind that is not empty', () => {
    const { body } = proposeLetter(`Samenvatting\n\n${text}`, countingIds());
    expect(body.content.map(({ type }) => type)).toEqual(['summary', 'paragraph']);
    expect(proposeLetter('', countingIds()).body.content).toEqual([{ type: 'paragraph' }]);
  });
});
