/** Sentences of invented replies and memos. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { harvestCommitments, type ProposedCommitment } from '#core/commitments/harvest';

const WRITTEN = calendarDayOf('2024-03-14');

function harvested(words: string, written = WRITTEN): ProposedCommitment[] {
  return harvestCommitments([{ id: 'a', words }], written);
}

describe('a sentence that commits', () => {
  test.each([
    ['Wij zullen de haltes overdekken.', 'firm', null],
    ['In mei 2024 zullen wij u de uitkomsten sturen.', 'firm', '2024-05-31'],
    ['De nieuwe dienstregeling gaat in met ingang van 1 september 2024.', 'firm', '2024-09-01'],
    ['De balie wordt met ingang van 1 juni 2024 ook op maandag geopend.', 'firm', '2024-06-01'],
    ['Na twee jaar zullen wij dit evalueren.', 'firm', '2026-03-14'],
    [
      'Daarom gaan wij een extra spreekuur aanbieden, voorlopig voor de periode van 2 jaar.',
      'firm',
      '2026-03-14',
    ],
    ['Het college legt het plan vóór 1 oktober 2024 aan de raad voor.', 'firm', '2024-09-30'],
    ['Wij informeren u uiterlijk 15 april.', 'firm', '2024-04-15'],
    ['Wij informeren u uiterlijk 15 februari.', 'firm', '2025-02-15'],
    ['Voor de zomer ontvangt u van ons een voorstel.', 'firm', '2024-06-30'],
    ['In het eerste kwartaal van 2025 starten wij met de proef.', 'firm', '2025-03-31'],
    ['In het derde kwartaal starten wij met de proef.', 'firm', '2024-09-30'],
    ['Begin 2025 komt het college met een voorstel.', 'firm', '2025-03-31'],
    ['Eind november organiseren wij een bijeenkomst.', 'firm', '2024-11-30'],
    ['Binnen zes weken krijgt u van ons een overzicht.', 'firm', '2024-04-25'],
    ['In de tweede helft van 2024 volgt een evaluatie.', 'firm', '2024-12-31'],
    ['Dit najaar bespreken wij de uitkomst met u.', 'firm', '2024-11-30'],
    ['Wij zeggen u toe dat de adviesraad bij de keuze wordt betrokken.', 'firm', null],
    ['Op de website wordt een aparte pagina aangemaakt.', 'likely', null],
    ['Wij zorgen dat elke wijk een vaste contactpersoon heeft.', 'likely', null],
    ['Daarom zorgt het college ervoor dat de balie bereikbaar is.', 'likely', null],
    ['Samen met de vervoerder zorgen wij voor een bankje bij elke halte.', 'likely', null],
    ['Wij zorgen dat de balie vóór 1 juni 2024 open is.', 'firm', '2024-05-31'],
  ] as const)('%s', (words, strength, day) => {
    const found = harvested(words);
    expect(found.map((each) => [each.words, each.strength, each.due?.day ?? null])).toEqual([
      [words, strength, day],
    ]);
  });

  test('says how sure its day is, and from what it was counted', () => {
    expect(harvested('Wij informeren u uiterlijk 15 mei 2024.')[0]?.due).toMatchObject({
      certainty: 'stated',
      why: 'day',
      base: null,
      words: 'uiterlijk 15 mei 2024',
    });
    expect(harvested('Na twee jaar zullen wij dit evalueren.')[0]?.due).toMatchObject({
      certainty: 'workedOut',
      why: 'period',
      base: '2024-03-14',
      words: 'Na twee jaar',
    });
  });

  test('counts a period from the start that it names', () => {
    const [found] = harvested('Met ingang van 1 mei 2024 gaan wij dit voor de duur van een jaar proberen.');
    expect(found?.due).toMatchObject({ day: '2025-05-01', base: '2024-05-01' });
  });

  test('has no day where the document has none to count from', () => {
    const [found] = harvestCommitments([{ id: 'a', words: 'Na twee jaar zullen wij dit evalueren.' }], null);
    expect(found?.due).toMatchObject({ day: null, words: 'Na twee jaar' });
  });
});

describe('no commitment', () => {
  test.each([
    ['history', 'In onze reactie hebben wij aangegeven de website te verbeteren.'],
    ['history with a date', 'Op 5 oktober 2023 organiseerde de raad een conferentie.'],
    ['what was settled', 'De balie is op 1 januari 2024 geopend.'],
    ['the advice of the council', 'U adviseert ons om na twee jaar te evalueren.'],
    ['words quoted', 'In uw brief staat: “Wij zullen dit najaar opnieuw vragen stellen.”'],
    ['a question', 'Zullen wij dit in mei 2024 bespreken?'],
    ['a condition', 'Als de raad geld geeft, zullen wij de haltes overdekken.'],
    ['a condition in the form of a question', 'Wordt de termijn overschreden, dan wordt een plan opgesteld.'],
    ['a refusal', 'Wij zullen dit advies niet overnemen.'],
    ['a thought', 'Wij zouden dit in 2025 kunnen onderzoeken.'],
    ['a possibility', 'Er kan een plan worden opgesteld.'],
    ['a norm', 'In het verslag moet dit worden opgenomen.'],
    ['what is so', 'Cliënten krijgen hulp van het wijkteam.'],
    ['what is seen to already', 'Wij zorgen er nu al voor dat de balie bereikbaar is.'],
    ['what somebody else sees to', 'De vervoerder zorgt voor een bankje bij elke halte.'],
    ['what is not seen to', 'Wij zorgen niet voor het vervoer.'],
    ['a way of speaking', 'Wij gaan ervan uit dat dit helder is.'],
    ['another language', 'We do not know what will happen next year.'],
  ])('%s', (_, words) => {
    expect(harvested(words)).toEqual([]);
  });
});

test('what stands under "Acties" is proposed whole, also without a verb, up to the next heading', () => {
  const found = harvestCommitments(
    [
      { id: '1', words: 'Conclusies:', kind: 'paragraph' },
      { id: '2', words: 'De bus rijdt te weinig.', kind: 'item' },
      { id: '3', words: 'Acties:', kind: 'paragraph' },
      { id: '4', words: 'Een bankje bij elke halte.', kind: 'item' },
      { id: '5', words: 'Overleg met de vervoerder. Daarna een plan in juni 2024.', kind: 'item' },
      { id: '6', words: 'Tot slot', kind: 'heading' },
      { id: '7', words: 'Wij danken u voor uw advies.', kind: 'paragraph' },
    ],
    WRITTEN,
  );
  expect(found.map(({ passageId, because, due }) => [passageId, because, due?.day])).toEqual([
    ['4', 'actionList', undefined],
    ['5', 'actionList', '2024-06-30'],
  ]);
});

test('places are those of the words, whatever the text', () => {
  const piece = fc.constantFrom(
    'Wij zullen dit doen.',
    'Na twee jaar evalueren wij.',
    'in mei 2024',
    'Acties:',
    '“',
    '31 februari 2024',
    'binnen drie weken',
    '\n',
    'niet',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (parts) => {
      const words = parts.join(' ');
      for (const found of harvested(words)) {
        expect(words.slice(found.from, found.to)).toBe(found.words);
        expect(found.words.trim()).not.toBe('');
      }
    }),
    { seed: 71, numRuns: 300 },
  );
});
