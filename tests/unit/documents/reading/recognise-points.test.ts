import { describe, expect, it } from 'vitest';
import { advicePoints } from '#core/letter/points';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, outline } from './read-back';

const read = (...lines: readonly string[]) =>
  proposeLetter(['Geacht college,', '', ...lines].join('\n'), countingIds());

function points(...lines: readonly string[]): string[] {
  return advicePoints(read(...lines).body).map(
    ({ number, text, kind }) =>
      `${number} ${text.replaceAll('\n', ' / ')}${kind === 'question' ? ' [vraag]' : ''}`,
  );
}

describe('the points of a letter', () => {
  it.each([
    'Het advies',
    'Advies',
    '2. Advies',
    'Ons advies',
    'Aanbevelingen',
    'Onze aanbevelingen',
    '## Advies aan het college',
    '**Adviezen:**',
    'Conclusies en aanbevelingen',
    'Wat wij adviseren u',
    'WIJ ADVISEREN',
  ])('are the list under %j', (heading) => {
    expect(points(heading, '', '- Open een meldpunt.', '- Wanneer begint u?')).toEqual([
      '1 Open een meldpunt.',
      '2 Wanneer begint u? [vraag]',
    ]);
  });

  it.each([
    'Eerder advies',
    'Aanleiding',
    'Reactie op het advies',
    'Alternatieve vormen van vervoer',
    'Adviesraad',
  ])('are not the list under %j', (heading) => {
    expect(points(heading, '', '- Er is een meldpunt.', '- Er is een busje.')).toEqual([]);
  });

  it.each([
    'Het alternatief',
    'Alternatief advies',
    '3. Subsidiair advies',
    'Als u dit advies niet overneemt',
  ])('are the fallback under %j', (heading) => {
    const lines = ['Het advies', '', '- Open een meldpunt.', '', heading, '', '- Noem een contactpersoon.'];
    expect(points(...lines)).toEqual(['1 Open een meldpunt.', 'A1 Noem een contactpersoon.']);
  });

  it('stay in the section of the advice under a subhead that comes before them', () => {
    const lines = ['Het alternatief', '', 'Een klein meldpunt', '', '- Noem een contactpersoon.'];
    expect(points(...lines)).toEqual(['A1 Noem een contactpersoon.']);
  });

  it('stay in the section under headings of a lower rank', () => {
    const hashes = [
      '# Advies',
      '',
      '## Wonen',
      '',
      '- Bouw.',
      '',
      '## Werk',
      '',
      '- Help.',
      '',
      '# Dank',
      '',
      '- U.',
    ];
    expect(points(...hashes)).toEqual(['1 Bouw.', '2 Help.']);
    const numbers = [
      '2. Advies',
      '',
      '2.1 Wonen',
      '',
      '- Bouw.',
      '',
      '2.2 Werk',
      '',
      '- Help.',
      '',
      '3. Dank',
      '',
      '- U.',
    ];
    expect(points(...numbers)).toEqual(['1 Bouw.', '2 Help.']);
  });

  it('are the fallback in a section of the advice where the sentence above says so', () => {
    const lines = [
      'Advies',
      '',
      'Wij adviseren u:',
      '- Bouw.',
      '',
      'Mocht dat niet lukken, dan adviseren wij:',
      '- Help.',
    ];
    expect(points(...lines)).toEqual(['1 Bouw.', 'A1 Help.']);
  });

  it('end with the section', () => {
    const advice = ['Advies', '', '- Open een meldpunt.', ''];
    expect(points(...advice, 'Tot slot', '', '- Wij danken de inwoners.')).toHaveLength(1);
    expect(points(...advice, 'Wie wij spraken', '', '- De heer Smid', '- Mevrouw Yilmaz')).toHaveLength(1);
  });

  it('are the numbered paragraphs rather than a list of reasons in the same section', () => {
    const lines = [
      '2. Advies',
      '',
      'Het beleid schiet tekort:',
      '',
      '- Het is onbekend.',
      '- Het is te duur.',
      '',
      '2.1 Maak het bekend.',
      '',
      '2.2 Hoe maakt u het goedkoper?',
    ];
    // "2.1" stays: other letters cite it, and the point's place gives another number.
    expect(points(...lines)).toEqual(['1 2.1 Maak het bekend.', '2 2.2 Hoe maakt u het goedkoper? [vraag]']);
    expect(outline(read(...lines).body)).toContain('bulletList: Het is onbekend. / Het is te duur.');
  });

  it('lose a number that their place gives back, and no other', () => {
    expect(points('Advies', '', '1. Open een meldpunt.', '2. Noem een contactpersoon.')).toEqual([
      '1 Open een meldpunt.',
      '2 Noem een contactpersoon.',
    ]);
    expect(points('Advies', '', '4. Open een meldpunt.', '5. Noem een contactpersoon.')).toEqual([
      '1 4. Open een meldpunt.',
      '2 5. Noem een contactpersoon.',
    ]);
  });

  it('take along what hangs below them', () => {
    const lines = [
      'Advies',
      '',
      '- Open een meldpunt:',
      '  - per telefoon;',
      '  - per e-mail.',
      '- Noem een naam.',
    ];
    expect(points(...lines)).toEqual([
      '1 Open een meldpunt: / per telefoon; / per e-mail.',
      '2 Noem een naam.',
    ]);
  });

  it('are a list led in by a sentence that advises, also without a heading', () => {
    expect(
      points('Wij adviseren u daarom:', '- een meldpunt te openen;', '- een naam te noemen.'),
    ).toHaveLength(2);
    expect(points('Wij bevelen u het volgende aan:', '- een meldpunt te openen.')).toHaveLength(1);
    expect(points('In 2021 adviseerden wij u:', '- een meldpunt te openen.')).toEqual([]);
    expect(points('Wij spraken met:', '- de cliëntenraad;', '- de bewoners.')).toEqual([]);
  });

  it('are the fallback where the sentence says when it applies', () => {
    const lines = [
      'Wij adviseren u:',
      '- een meldpunt te openen.',
      '',
      'Mocht u dit niet overnemen, dan adviseren wij:',
      '- een naam te noemen.',
    ];
    expect(points(...lines)).toEqual(['1 een meldpunt te openen.', 'A1 een naam te noemen.']);
  });

  it('are the questions of a letter that asks', () => {
    expect(points('Wij hebben deze vragen:', '1. Hoeveel mensen wachten?', '2. Wie belt hen?')).toEqual([
      '1 Hoeveel mensen wachten? [vraag]',
      '2 Wie belt hen? [vraag]',
    ]);
  });

  it('are paragraphs that are called one', () => {
    const lines = ['Advies 1: Open een meldpunt.', '', 'Het is nodig.', '', 'Advies 2: Noem een naam.'];
    expect(points(...lines)).toEqual(['1 Advies 1: Open een meldpunt.', '2 Advies 2: Noem een naam.']);
  });

  it('are a sentence that advises, when there is nothing else', () => {
    const paragraph = 'Er is geen meldpunt. Daarom adviseert de raad om er een te openen.';
    expect(points(paragraph)).toEqual([`1 ${paragraph}`]);
    expect(points(paragraph, '', 'Advies', '', '- Open een meldpunt.')).toEqual(['1 Open een meldpunt.']);
  });

  it('are missed aloud', () => {
    expect(read('Dank voor uw brief.').doubts).toContainEqual({ kind: 'noPoints' });
  });
});
