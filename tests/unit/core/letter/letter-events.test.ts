import { describe, expect, test } from 'vitest';
import {
  closeLetter,
  giveReference,
  referenceYear,
  registerArrival,
  registerDispatch,
  registerReply,
  withdrawEvent,
} from '#core/letter/letter-events';
import { letterState } from '#core/letter/letter-state';
import { type LetterEvent, letterEventShape } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import { day, event, letter, making, rule, uuid } from './letters.ts';

const withReference = [event(1, 'referenceGiven')];
const sentEvents = [...withReference, event(2, 'dispatched')];
const draft = letterState([]);
const ready = letterState(withReference);
const sent = letterState(sentEvents);
const details = { on: day('2026-11-21'), channel: 'post', recipients: ['College'] } as const;
const reply = { on: day('2026-11-22'), form: 'final', reference: 'Z/1', remark: '' } as const;

function made(outcome: LetterEvent | Refusal): LetterEvent {
  if (outcome instanceof Refusal) throw outcome;
  // What a rule makes is what may be stored.
  expect(letterEventShape.safeParse(outcome).success).toBe(true);
  expect(outcome).toMatchObject({
    letterId: letter.id,
    by: uuid(1),
    at: '2026-11-22T10:00:00.000Z',
    deleted: null,
  });
  return outcome;
}

function code(outcome: LetterEvent | Refusal): [string, string | null] {
  return outcome instanceof Refusal ? [outcome.code, outcome.field] : ['made', null];
}

describe('giving a reference', () => {
  test('trims it', () => {
    expect(made(giveReference(letter, ' 2026/3 ', [], making()))).toMatchObject({
      kind: 'referenceGiven',
      reference: '2026/3',
    });
  });
  test.each([
    ['  ', 'reference.empty'],
    ['2026 / 17', 'reference.taken'],
  ])('%j is refused', (reference, refusal) => {
    expect(code(giveReference(letter, reference, ['2026/17'], making()))).toEqual([refusal, 'reference']);
  });
});

describe('registering a dispatch', () => {
  test('freezes the rule and names the version', () => {
    const event = made(registerDispatch(letter, ready, details, uuid(8), rule, making()));
    expect(event).toMatchObject({
      kind: 'dispatched',
      on: '2026-11-21',
      channel: 'post',
      recipients: ['College'],
      versionId: uuid(8),
      rule,
    });
  });
  test('may be late: a letter of years ago can be entered today', () => {
    const old = { ...letter, date: day('2015-03-02') };
    made(registerDispatch(old, ready, { ...details, on: day('2015-03-03') }, uuid(8), null, making()));
  });
  test('may be on the day of the letter, and today', () => {
    for (const on of [day('2026-11-20'), day('2026-11-22')])
      made(registerDispatch(letter, ready, { ...details, on }, uuid(8), rule, making()));
  });
  test.each([
    ['that was sent already', letter, sent, details, ['dispatch.alreadySent', null]],
    ['without a subject', { ...letter, subject: ' ' }, ready, details, ['dispatch.noSubject', null]],
    ['without a reference', letter, draft, details, ['dispatch.noReference', 'reference']],
    ['without a date', { ...letter, date: null }, ready, details, ['dispatch.noDate', 'date']],
    [
      'before its own date',
      letter,
      ready,
      { ...details, on: day('2026-11-19') },
      ['dispatch.beforeLetterDate', 'on'],
    ],
    ['tomorrow', letter, ready, { ...details, on: day('2026-11-23') }, ['event.inFuture', 'on']],
  ] as const)('of a letter %s is refused', (_, which, state, how, refusal) => {
    expect(code(registerDispatch(which, state, how, uuid(8), rule, making()))).toEqual(refusal);
  });
});

describe.each([
  [
    'receipt',
    (on: string, state = sent) => registerArrival('received', letter, state, { on: day(on) }, making()),
  ],
  [
    'acknowledgement',
    (on: string, state = sent) => registerArrival('acknowledged', letter, state, { on: day(on) }, making()),
  ],
  ['reply', (on: string, state = sent) => registerReply(letter, state, { ...reply, on: day(on) }, making())],
  ['closure', (on: string, state = sent) => closeLetter(letter, state, day(on), ' Klaar ', making())],
])('registering a %s', (_, register) => {
  test('is possible from the day of dispatch until today', () => {
    made(register('2026-11-20'));
    made(register('2026-11-22'));
  });
  test('is refused before dispatch, in the future, and where nothing was sent', () => {
    expect(code(register('2026-11-19'))).toEqual(['event.beforeDispatch', 'on']);
    expect(code(register('2026-11-23'))).toEqual(['event.inFuture', 'on']);
    expect(code(register('2026-11-21', ready))).toEqual(['event.notSent', null]);
  });
});

describe('registering a reply', () => {
  test('may follow an interim one, not a final one, nor a closure', () => {
    const interim = letterState([...sentEvents, event(3, 'replied', { form: 'interim' })]);
    const answered = letterState([...sentEvents, event(3, 'replied')]);
    const closed = letterState([...sentEvents, event(3, 'closed')]);
    made(registerReply(letter, interim, reply, making()));
    expect(code(registerReply(letter, answered, reply, making()))).toEqual(['reply.alreadyFinal', null]);
    expect(code(registerReply(letter, closed, reply, making()))).toEqual(['event.closed', null]);
  });
});

describe('closing', () => {
  test('wants a reason, once', () => {
    expect(made(closeLetter(letter, sent, day('2026-11-22'), ' Klaar ', making()))).toMatchObject({
      reason: 'Klaar',
    });
    expect(code(closeLetter(letter, sent, day('2026-11-22'), ' ', making()))).toEqual([
      'close.noReason',
      'reason',
    ]);
    const closed = letterState([...sentEvents, event(3, 'closed')]);
    expect(code(closeLetter(letter, closed, day('2026-11-22'), 'x', making()))).toEqual([
      'event.closed',
      null,
    ]);
  });
});

describe('withdrawing', () => {
  const withdraw = (events: readonly LetterEvent[], nr: number) =>
    withdrawEvent(letter, events, uuid(nr), ' Fout ', making());

  test('takes back the event, with its reason', () => {
    expect(made(withdraw(sentEvents, 2))).toMatchObject({
      kind: 'withdrawn',
      eventId: uuid(2),
      reason: 'Fout',
    });
  });
  test.each<[string, LetterEvent[], number, string]>([
    ['one that is not there', sentEvents, 7, 'withdraw.notStanding'],
    [
      'one that was withdrawn',
      [...sentEvents, event(3, 'withdrawn', { eventId: uuid(2) })],
      2,
      'withdraw.notStanding',
    ],
    ['a withdrawal', [...sentEvents, event(3, 'withdrawn', { eventId: uuid(2) })], 3, 'withdraw.notStanding'],
    ['a dispatch that was replied to', [...sentEvents, event(3, 'replied')], 2, 'withdraw.laterEventsFirst'],
    ['the reference of a letter that was sent', sentEvents, 1, 'withdraw.referenceAfterDispatch'],
  ])('%s is refused', (_, events, nr, refusal) => {
    expect(code(withdraw(events, nr))).toEqual([refusal, null]);
  });
  test('a dispatch is possible once what rested on it was withdrawn', () => {
    made(withdraw([...sentEvents, event(3, 'replied'), event(4, 'withdrawn', { eventId: uuid(3) })], 2));
  });
});

test('a reference counts in the year of the letter, or in this one', () => {
  expect(referenceYear({ ...letter, date: day('2015-03-02') }, making())).toBe(2015);
  expect(referenceYear({ ...letter, date: null }, making())).toBe(2026);
});
