/** Which resumption ends which suspension, whatever was withdrawn since. */
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { withdrawalRefusal } from '#core/letter/letter-events';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { openSuspension, suspensionsOf } from '#core/terms/suspensions';
import { termOf } from '#core/terms/term';
import { dueWithoutAct, termToday } from '#core/terms/term-today';
import { closed, dispatched, replied, resumed, ruleWith, suspended, withdrawn } from './samples';

const SENT = dispatched('2026-04-01');
const plain = ruleWith({ generalTermsAct: 'doesNotApply' });

/** As the commands enter them: the resumption names its suspension. */
function stretch(
  from: string,
  until: string,
): readonly [LetterEventOf<'suspended'>, LetterEventOf<'resumed'>] {
  const began = suspended(from);
  return [began, { ...resumed(until), suspensionId: began.id }];
}

const days = (events: readonly LetterEvent[]) =>
  suspensionsOf(standingEvents(events)).map(({ began, ended }) => [began.on, ended?.on ?? null]);

function dueOf(events: readonly LetterEvent[]): string {
  const term = termOf(plain, events, DECREED_DAYS);
  if (term.kind !== 'started') throw new Error(`term is ${term.kind}`);
  return term.due;
}

describe('a suspension that was withdrawn', () => {
  const [mistake, itsEnd] = stretch('2026-04-10', '2026-04-20');

  it('leaves no resumption behind that ends the next', () => {
    const again = stretch('2026-04-12', '2026-04-27');
    const events = [SENT, mistake, itsEnd, withdrawn(mistake), ...again];
    expect(days(events)).toEqual([['2026-04-12', '2026-04-27']]);
    // Six weeks end on 13 May; fifteen days do not count.
    expect(dueOf(events)).toBe('2026-05-28');
  });

  it('leaves one that lasts open', () => {
    const events = [SENT, mistake, itsEnd, withdrawn(mistake), suspended('2026-04-12')];
    expect(openSuspension(standingEvents(events))?.began.on).toBe('2026-04-12');
  });
});

describe('stretches', () => {
  it('that two devices recorded over each other are one, from the first day to the last', () => {
    expect(
      days([SENT, ...stretch('2026-04-10', '2026-04-20'), ...stretch('2026-04-15', '2026-04-25')]),
    ).toEqual([['2026-04-10', '2026-04-25']]);
    expect(
      days([SENT, ...stretch('2026-04-10', '2026-04-25'), ...stretch('2026-04-15', '2026-04-20')]),
    ).toEqual([['2026-04-10', '2026-04-25']]);
  });

  it('run on again from the first day that two devices gave', () => {
    const [began, ended] = stretch('2026-04-10', '2026-04-20');
    const other = { ...resumed('2026-04-18'), suspensionId: began.id };
    expect(days([SENT, began, ended, other])).toEqual([['2026-04-10', '2026-04-18']]);
  });

  it('of before resumptions had a name are paired by their days', () => {
    const old = [
      suspended('2026-04-10'),
      resumed('2026-04-20'),
      suspended('2026-05-01'),
      resumed('2026-05-04'),
    ];
    expect(days([SENT, ...old])).toEqual([
      ['2026-04-10', '2026-04-20'],
      ['2026-05-01', '2026-05-04'],
    ]);
  });
});

it('a resumption cannot be withdrawn while the term was suspended again after it', () => {
  const first = stretch('2026-04-10', '2026-04-20');
  const second = stretch('2026-05-01', '2026-05-04');
  const events = [SENT, ...first, ...second];
  expect(withdrawalRefusal(events, first[1].id)?.code).toBe('withdraw.laterSuspensionFirst');
  expect(withdrawalRefusal(events, second[1].id)).toBeNull();
  expect(withdrawalRefusal([...events, withdrawn(second[0])], first[1].id)).toBeNull();
});

describe('a term that was answered or closed while it stood still', () => {
  const end = replied('2026-04-20');
  const seen = (events: readonly LetterEvent[], today: string) =>
    termToday(plain, events, DECREED_DAYS, calendarDayOf(today));

  it('ends where it would if it had run on at the answer, on every later day', () => {
    const events = [SENT, suspended('2026-04-10'), end];
    // Ten days did not count.
    expect(seen(events, '2026-04-20')).toMatchObject({ due: '2026-05-23' });
    expect(seen(events, '2026-09-01')).toMatchObject({ due: '2026-05-23' });
    expect(seen([SENT, suspended('2026-04-10'), closed('2026-04-20')], '2026-09-01')).toMatchObject({
      due: '2026-05-23',
    });
  });

  it('has the day without the Act stand as well, where that is in doubt', () => {
    const rule = ruleWith({ generalTermsAct: 'doubtful' });
    const events = [SENT, suspended('2026-04-10'), end];
    const without = (today: string) =>
      dueWithoutAct({ rule, events, equatedDays: DECREED_DAYS, today: calendarDayOf(today) });
    expect([without('2026-04-20'), without('2026-09-01')]).toEqual(['2026-05-23', '2026-05-23']);
    expect(
      dueWithoutAct({ rule: plain, events, equatedDays: DECREED_DAYS, today: calendarDayOf('2026-04-20') }),
    ).toBeNull();
  });

  it('goes on moving after an interim message', () => {
    const events = [SENT, suspended('2026-04-10'), replied('2026-04-20', 'interim')];
    expect(seen(events, '2026-04-30')).toMatchObject({ due: '2026-06-02' });
  });
});
