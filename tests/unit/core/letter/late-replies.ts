/** An invented letter whose reply is late, for the letters that ask for it. */
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { LateReply } from '#core/letter/late-reply-words';
import type { RegistryFacts } from '#core/letter/registry-text';

export const day = calendarDayOf;

export const late: LateReply = {
  kind: 'unsolicitedAdvice',
  subject:
    'Vervoer naar de dagbesteding in de wijken Noord en Oost, en wat daar volgens de bewoners aan ontbreekt',
  reference: '2016/17',
  sentOn: day('2016-10-28'),
  rule: {
    citation: 'artikel 7, tweede lid, van de Verordening adviesraad sociaal domein Voorbeeldstad 2015',
    amount: 6,
    unit: 'weeks',
    duty: 'always',
  },
  began: { on: day('2016-10-28'), by: 'dispatched' },
  due: day('2016-12-09'),
  firstDue: day('2016-12-09'),
  moves: [],
  endedOnFreeDay: null,
  daysLate: 3,
  departedOn: null,
  promise: null,
  interimReplyOn: null,
};
export const promise = {
  on: day('2016-12-01'),
  day: day('2016-12-10'),
  words: 'U krijgt onze reactie uiterlijk 10 december',
  isWritten: true,
};

export function began(on: string): LateReply['began'] {
  return { on: day(on), by: 'dispatched' };
}

export function facts(changes: Partial<LateReply> = {}): RegistryFacts {
  return {
    late: { ...late, ...changes },
    remindedOn: [],
    today: day('2016-12-12'),
    answerBy: day('2016-12-27'),
    municipality: 'Voorbeeldstad',
  };
}

export const moved = {
  firstDue: day('2016-11-25'),
  moves: ['Op 18 november 2016 is de reactie verdaagd tot en met 9 december 2016.'],
  promise,
  interimReplyOn: day('2016-11-20'),
};
export const overSummer = {
  sentOn: day('2016-06-20'),
  began: { on: day('2016-06-20'), by: 'dispatched' },
  due: day('2016-08-01'),
} as const;
/** Under a rule that starts at receipt, ends on a free day, and asks for a reply only of who departs. */
export const fromReceipt = {
  rule: { ...late.rule, duty: 'whenDeparting' },
  began: { on: day('2016-11-01'), by: 'received' },
  endedOnFreeDay: day('2016-12-08'),
  departedOn: day('2016-11-10'),
} as const;
export const reminded: readonly CalendarDay[] = [day('2016-12-13'), day('2017-01-05')];
