/** The memo of the executive: what a person marks in it as promised, the program must propose. */
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { harvestCommitments } from '#core/commitments/harvest';
import { readDocumentText } from '#documents/reading/document-reader';
import { seedsAreHere, seedText } from '../../seeds';

describe.runIf(seedsAreHere)('the memo', () => {
  const found = () =>
    harvestCommitments(
      readDocumentText(seedText('003')).passages.map((passage, at) => ({ ...passage, id: String(at) })),
      calendarDayOf('2017-01-15'),
    );

  it('promises the map on 1 March 2017, a bureau for two years, and to evaluate then', () => {
    const firm = found().filter(({ strength }) => strength === 'firm');
    expect(firm.map(({ due }) => [due?.words, due?.day])).toEqual([
      ['met ingang van 1 maart 2017', '2017-03-01'],
      ['voor de periode van 2 jaar', '2019-01-15'],
      ['na twee jaar', '2019-01-15'],
    ]);
  });

  it('lists four actions, and little else that might be meant', () => {
    const all = found();
    expect(all.filter(({ because }) => because === 'actionList')).toHaveLength(4);
    expect(all.length).toBeLessThanOrEqual(10);
  });
});
