/** Papers of an invented dossier, and the real one where it is here. */
import { describe, expect, it, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import {
  type Contradiction,
  contradictionsIn,
  type PaperToCompare,
} from '#core/contradictions/contradictions';
import { readDocumentText } from '#documents/reading/document-reader';
import { seedsAreHere, seedText } from '../../seeds';

function paper(
  id: string,
  day: string | null,
  words: readonly string[],
  kind: PaperToCompare['kind'] = 'letter',
) {
  return {
    id,
    kind,
    day: day === null ? null : calendarDayOf(day),
    passages: words.map((each, at) => ({ words: each, page: at + 1 })),
  };
}

const shown = (found: readonly Contradiction[]): string[] =>
  found.map(
    ({ kind, places }) => `${kind} ${places.map((at) => `${at.paperId}:${at.words.trim()}`).join(' | ')}`,
  );

describe('papers of one dossier', () => {
  test('that give one conference two dates are shown with both places', () => {
    const found = contradictionsIn([
      paper('a', '2016-10-28', ['Op 5 oktober jl. was de netwerkconferentie.']),
      paper(
        'b',
        '2017-01-15',
        ['Inleiding.', 'Op 5 november organiseerde de raad een conferentie.'],
        'document',
      ),
      paper('c', null, ['De conferentie van 5 oktober was druk bezocht.'], 'document'),
    ]);
    expect(shown(found)).toEqual(['eventTwoDates a:5 oktober | b:5 november']);
    expect(found[0]?.places[1]).toMatchObject({ passage: 1, page: 2 });
  });

  test('that tell of conferences in two years do not contradict', () => {
    const found = contradictionsIn([
      paper('a', '2016-10-28', ['Op 5 oktober 2015 was de conferentie.']),
      paper('b', '2017-01-15', ['De conferentie van 6 november 2016 was druk bezocht.']),
    ]);
    expect(found).toEqual([]);
  });

  test('refer to a letter that nobody has', () => {
    const papers = [
      paper('a', '2016-04-07', ['Wij hebben vragen.']),
      paper('b', '2016-06-16', ['Op uw brief van 7 april 2016 reageren wij als volgt.'], 'reply'),
      paper('c', '2016-10-28', ['In uw reactie van 16 juni 2016 en in ons advies van 3 mei 2016 staat dit.']),
    ];
    expect(shown(contradictionsIn(papers))).toEqual(['letterUnknown c:ons advies van 3 mei 2016']);
    expect(contradictionsIn(papers, [calendarDayOf('2016-05-03')])).toEqual([]);
  });

  test('name a reply by the day printed on it, some days before it came in', () => {
    const papers = [
      paper('b', '2016-06-20', ['Wij danken u.'], 'reply'),
      paper('c', '2016-10-28', ['In uw reactie van 16 juni 2016 staat dit.']),
    ];
    expect(contradictionsIn(papers)).toEqual([]);
  });

  test('count otherwise than they list', () => {
    const found = contradictionsIn([paper('a', null, ['Het gaat om de vier gebieden: wonen, zorg, werk.'])]);
    expect(shown(found)).toEqual(['countDiffers a:vier | a:wonen, zorg, werk.']);
    expect(found[0]).toMatchObject({ stated: 4, listed: 3 });
  });

  test('may be none, and may say nothing', () => {
    expect(contradictionsIn([])).toEqual([]);
    expect(contradictionsIn([paper('a', null, [])])).toEqual([]);
  });
});

describe.runIf(seedsAreHere)('the real dossier', () => {
  it('has the conference on 5 October and on 5 November', () => {
    const papers = ['001', '003'].map((number) => ({
      id: number,
      kind: 'document' as const,
      day: number === '001' ? calendarDayOf('2016-10-28') : null,
      passages: readDocumentText(seedText(number)).passages,
    }));
    const events = contradictionsIn(papers).filter(({ kind }) => kind === 'eventTwoDates');
    expect(shown(events)).toEqual(['eventTwoDates 001:5 oktober | 003:5 november']);
  });
});
