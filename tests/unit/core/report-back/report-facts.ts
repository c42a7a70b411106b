/** An invented conference with a letter that rests on it, for whoever tests what is told of it. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import { currentsOf } from '#core/input/currents';
import { letterState } from '#core/letter/letter-state';
import type { PointStory, ReportedLetter, ReportFacts } from '#core/report-back/report-facts';
import { contribution, current, link, session } from '../ordering/contributions.ts';

export const day = calendarDayOf;
const nothing: PointStory = { withdrawn: null, executive: null, council: [], delivered: null, answer: null };
export const adopted: PointStory = {
  ...nothing,
  executive: { verdict: 'partly', reason: 'Er is geld voor één lijn', reply: { on: day('2026-12-03') } },
  council: [{ title: 'Bus op tijd', date: day('2026-12-17'), state: 'carried', treatment: 'changed' }],
  delivered: { on: day('2027-02-01'), words: 'Eén buurtbus rijdt', differs: true, reason: 'op werkdagen' },
};

export function letter(given: Partial<ReportedLetter> = {}): ReportedLetter {
  return {
    id: 'l',
    kind: 'unsolicitedAdvice',
    subject: 'De bus in de wijk',
    date: day('2026-10-28'),
    state: {
      ...letterState([]),
      status: 'sent',
      dispatch: { on: day('2026-10-28') } as never,
      reference: '2026/17',
    },
    dueDay: day('2026-12-09'),
    points: [
      { id: 'p', number: '1', branch: 'primary', kind: 'recommendation', text: 'Laat de bus vaker rijden.' },
      { id: 'q', number: '2', branch: 'primary', kind: 'recommendation', text: 'Niemand noemde dit.' },
    ],
    stories: new Map(),
    ...given,
  };
}

export const facts: ReportFacts = {
  session: session(),
  attendances: [],
  currents: currentsOf([current('c1', 'Meer vervoer', { description: 'De bus moet vaker rijden.' })]),
  contributions: [
    contribution('a', 'De bus komt te weinig.', {
      currentId: 'c1',
      lifeDomains: ['welzijn'],
      organisation: 'Ouderenbond',
    }),
    contribution('n', 'Ik ben bang in de bus.', {
      consent: 'none',
      speaker: 'Ans de Wit',
      organisation: 'Huis van Ans',
    }),
    contribution('w', 'Gratis voor 70-plus.', { consent: 'withName', speaker: 'Bo Jansen' }),
    contribution('u', 'De lift is stuk.'),
  ],
  links: [link('a', 'p'), link('n', 'p'), link('w', 'p', 'against')],
  letters: [letter()],
};
