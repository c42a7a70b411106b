import { describe, expect, it } from 'vitest';
import { proposeLetter } from '#documents/reading/text-reader';
import { countingIds, outline } from './read-back';

const read = (...lines: readonly string[]) => proposeLetter(lines.join('\n'), countingIds());
const LETTER = ['', 'Geacht college,', '', 'Wij vragen uw aandacht voor het vervoer in de stad.'];

describe('the head of a letter', () => {
  it.each([
    ['Datum: 3 juni 2024', { date: '2024-06-03' }],
    ['Datum 3 juni 2024', { date: '2024-06-03' }],
    ['DATUM : maandag 3 juni 2024', { date: '2024-06-03' }],
    ['3 juni 2024', { date: '2024-06-03' }],
    ['Verzenddatum\t03-06-2024', { date: '2024-06-03' }],
    ['Ons kenmerk 2024/17', { ourReference: '2024/17' }],
    ['Kenmerk: ASD-24.017', { ourReference: 'ASD-24.017' }],
    ['Uw kenmerk: Z/24/1170', { yourReference: 'Z/24/1170' }],
    ['Uw brief van 22 april 2024', { yourLetterOf: '2024-04-22' }],
    ['Contactpersoon: J. Bakhuizen', { contactPerson: 'J. Bakhuizen' }],
    ['Behandeld door J. Bakhuizen', { contactPerson: 'J. Bakhuizen' }],
    ['Doorkiesnummer 0345-612208', { directLine: '0345-612208' }],
    ['Tel.: (0345) 61 22 08', { directLine: '(0345) 61 22 08' }],
    ['E-mail: j.bakhuizen@lindewaard.example', { contactEmail: 'j.bakhuizen@lindewaard.example' }],
    ['Kopie aan: griffie; dhr. F. Smid, wethouder', { copiesTo: ['griffie', 'dhr. F. Smid, wethouder'] }],
    ['C.c.: griffie', { copiesTo: ['griffie'] }],
    ['Betreft: Vervoer in de stad.', { subject: 'Vervoer in de stad' }],
    ['Onderwerp: Ver\u00advoer in\u00a0de stad', { subject: 'Vervoer in de stad' }],
    ['Onderwerp  Vervoer in de stad', { subject: 'Vervoer in de stad' }],
    ['Aan: mevrouw H. Terpstra', { addressee: ['mevrouw H. Terpstra'] }],
    ['Aan de raad van Lindewaard', { addressee: ['Aan de raad van Lindewaard'] }],
  ])('reads %j', (line, fields) => {
    const proposal = read(line, ...LETTER);
    expect(proposal).toMatchObject(fields);
    expect(outline(proposal.body)).toEqual([
      'paragraph: Wij vragen uw aandacht voor het vervoer in de stad.',
    ]);
  });

  it.each([
    ['a date that does not exist', 'Datum: 31 juni 2024', { date: null }],
    ['an address that is none', 'E-mail: op aanvraag', { contactEmail: '' }],
    ['a number without figures', 'Telefoon: via de griffie', { directLine: '' }],
    ['a label without a field', 'Bijlagen: 2', {}],
    ['a second of the same', 'Ons kenmerk: 2024/17\nKenmerk: 2024/18', { ourReference: '2024/17' }],
    ['a value longer than a field', `Onderwerp: ${'vervoer '.repeat(80)}`, { subject: '' }],
    [
      'a reference beside the date of a letter',
      'Uw brief van 22 april 2024, kenmerk Z24',
      { yourLetterOf: '2024-04-22' },
    ],
    ['a place before the date', 'Lindewaard, 3 juni 2024', { date: '2024-06-03' }],
    ['who issued it', 'Uitgebracht door de Wmo-raad d.d. 14 april 2017', { date: '2017-04-14' }],
    ['the sender', 'Adviesraad Lindewaard', {}],
  ])('keeps %s in the body, and says so', (_, lines, fields) => {
    const proposal = read(...lines.split('\n'), ...LETTER);
    expect(proposal).toMatchObject(fields);
    const kept = lines.split('\n').at(-1)?.trim();
    expect(outline(proposal.body)).toContain(`paragraph: ${kept}`);
    expect(proposal.doubts).toContainEqual({ kind: 'linesWithoutField', count: 1 });
  });

  it('reads an address of several lines and stops where it stops', () => {
    const proposal = read(
      'Gemeente Lindewaard',
      'College van burgemeester en wethouders',
      'Postbus 200',
      '4100 AB  LINDEWAARD',
      '',
      'Adviesraad Lindewaard',
      ...LETTER,
    );
    expect(proposal.addressee).toEqual([
      'Gemeente Lindewaard',
      'College van burgemeester en wethouders',
      'Postbus 200',
      '4100 AB LINDEWAARD',
    ]);
  });

  it('reads a subject of two lines', () => {
    const long = 'Onderwerp: Ongevraagd advies over het vervoer naar de dagbesteding';
    expect(read(long, 'in de dorpen', ...LETTER).subject).toBe(
      'Ongevraagd advies over het vervoer naar de dagbesteding in de dorpen',
    );
    expect(read('Onderwerp: Vervoer', 'Adviesraad Lindewaard', ...LETTER).subject).toBe('Vervoer');
    expect(read(long, 'Bijlagen: 2', ...LETTER).subject).not.toContain('Bijlagen');
  });

  it('reads labels beside each other, with their values behind or below them', () => {
    const fields = { date: '2025-03-18', ourReference: 'ASD 2025/03', contactPerson: 'J. Bakhuizen' };
    const below = [
      'Datum            Ons kenmerk      Contactpersoon',
      '18 maart 2025    ASD 2025/03      J. Bakhuizen',
    ];
    expect(read(...below, ...LETTER)).toMatchObject(fields);
    const behind = 'Datum: 18 maart 2025\tOns kenmerk: ASD 2025/03\tContactpersoon: J. Bakhuizen';
    expect(read(behind, ...LETTER)).toMatchObject(fields);
    const alone = ['Datum', '18 maart 2025', 'Ons kenmerk', 'ASD 2025/03', 'Contactpersoon', 'J. Bakhuizen'];
    expect(read(...alone, ...LETTER)).toMatchObject(fields);
  });

  it('finds a head without a salutation by what is only ever found in one', () => {
    const proposal = read(
      'Betreft: Advies over wonen',
      '',
      'De huren stijgen al jaren sneller dan het inkomen van onze inwoners.',
    );
    expect(proposal.subject).toBe('Advies over wonen');
    expect(proposal.body.content).toHaveLength(1);
  });

  it('looks for no head below the first sentence of a letter without a salutation', () => {
    const letter = 'De huren stijgen al jaren sneller dan het inkomen van onze inwoners.';
    const proposal = read('Betreft: Wonen', '', letter, '', 'Contactpersoon: J. Bakhuizen');
    expect(proposal).toMatchObject({ subject: 'Wonen', contactPerson: '' });
    expect(outline(proposal.body)).toEqual([
      `paragraph: ${letter}`,
      'paragraph: Contactpersoon: J. Bakhuizen',
    ]);
  });

  it.each([
    'Aan het begin van dit jaar spraken wij met inwoners over het vervoer.',
    'Onderwerp van gesprek was het vervoer in de stad.',
    'Op 3 mei 2024 spraken wij met inwoners over het vervoer.',
  ])('takes no sentence for a head: %j', (sentence) => {
    const proposal = read(sentence, '', 'Zij wachten te lang.');
    expect(proposal).toMatchObject({ addressee: [], subject: '', date: null });
    expect(outline(proposal.body)[0]).toBe(`paragraph: ${sentence}`);
  });

  it('reads a salutation that the letter runs on from', () => {
    const proposal = read('Geachte leden van de raad, wij vragen uw aandacht voor het vervoer.');
    expect(proposal.salutation).toBe('Geachte leden van de raad,');
    expect(outline(proposal.body)).toEqual(['paragraph: wij vragen uw aandacht voor het vervoer.']);
  });

  it('takes the kind from the opening words where the subject does not say it', () => {
    const advice = ['', 'Advies', '', '- Open een meldpunt.'];
    const opening = (sentence: string) => read('Geacht college,', '', sentence, ...advice).kind;
    expect(opening('U deed ons een adviesaanvraag over het vervoer.')).toBe('requestedAdvice');
    expect(opening('Hierbij ontvangt u ons vervolgadvies over het vervoer.')).toBe('followUpAdvice');
    expect(opening('Wij hoorden veel vragen over het vervoer.')).toBe('unsolicitedAdvice');
    expect(read('Geacht college,', '', 'Dank voor uw reactie op ons ongevraagd advies.').kind).toBe('other');
  });

  it.each([
    ['Ongevraagd advies over wonen', 'unsolicitedAdvice'],
    ['Gevraagd advies over wonen', 'requestedAdvice'],
    ['Reactie op uw adviesaanvraag wonen', 'requestedAdvice'],
    ['Ongevraagd (vervolg) advies over wonen', 'followUpAdvice'],
    ['Vervolgadvies wonen', 'followUpAdvice'],
    ['Vragen over wonen', 'questions'],
    ['Rappel: ongevraagd advies over wonen', 'reminder'],
    ['Kennismaking', 'other'],
    ['Een herinnering aan vroeger', 'reminder'],
  ])('takes a letter about %j for %s', (subject, kind) => {
    expect(read(`Onderwerp: ${subject}`, ...LETTER).kind).toBe(kind);
  });
});
