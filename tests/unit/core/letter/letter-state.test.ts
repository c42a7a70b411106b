import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awaitsReply, isWritable, letterState, standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import { day, event, rule, uuid } from './letters.ts';

const sent = [event(1, 'referenceGiven'), event(2, 'dispatched')];

describe('a letter', () => {
  test.each<[string, LetterEvent[], string, { writable: boolean; awaits: boolean }]>([
    ['to which nothing happened', [], 'draft', { writable: true, awaits: false }],
    ['with a reference', [event(1, 'referenceGiven')], 'draft', { writable: true, awaits: false }],
    ['that was sent', sent, 'sent', { writable: false, awaits: true }],
    ['that was received', [...sent, event(3, 'received')], 'sent', { writable: false, awaits: true }],
    [
      'of which receipt was acknowledged',
      [...sent, event(3, 'acknowledged')],
      'acknowledged',
      { writable: false, awaits: true },
    ],
    [
      'with an interim reply',
      [...sent, event(3, 'replied', { form: 'interim' })],
      'sent',
      { writable: false, awaits: true },
    ],
    ['with a final reply', [...sent, event(3, 'replied')], 'answered', { writable: false, awaits: false }],
    [
      'with a final reply, then an interim one',
      [...sent, event(3, 'replied'), event(4, 'replied', { form: 'interim' })],
      'answered',
      { writable: false, awaits: false },
    ],
    ['that was closed', [...sent, event(3, 'closed')], 'closed', { writable: false, awaits: false }],
    [
      'of which the dispatch was withdrawn',
      [...sent, event(3, 'withdrawn', { eventId: uuid(2) })],
      'draft',
      { writable: true, awaits: false },
    ],
    [
      'of which the closure was withdrawn',
      [...sent, event(3, 'closed'), event(4, 'withdrawn', { eventId: uuid(3) })],
      'sent',
      { writable: false, awaits: true },
    ],
  ])('%s', (_, events, status, { writable, awaits }) => {
    const state = letterState(events);
    expect(state.status).toBe(status);
    expect(isWritable(state)).toBe(writable);
    expect(awaitsReply(state)).toBe(awaits);
  });

  test('carries what its last standing events say', () => {
    const state = letterState([
      ...sent,
      event(3, 'referenceGiven', { reference: '2026/2' }),
      event(4, 'received', { on: day('2026-11-21') }),
      event(5, 'received', { on: day('2026-11-22') }),
      event(6, 'replied', { form: 'interim', reference: 'Z/1' }),
    ]);
    expect(state).toMatchObject({ reference: '2026/2', receivedOn: '2026-11-22', rule });
    expect(state.reply).toMatchObject({ form: 'interim', reference: 'Z/1' });
  });

  test('has no rule before it is sent, and keeps the one it was sent under', () => {
    expect(letterState([event(1, 'referenceGiven')]).rule).toBeNull();
    expect(letterState([event(2, 'dispatched', { rule: null })]).rule).toBeNull();
  });
});

test('standing events leave out what was withdrawn, the withdrawals, and what was deleted', () => {
  const deleted = { ...event(3, 'received'), deleted: { at: '2026-11-22T10:00:00.000Z', by: uuid(1) } };
  const events = [
    event(4, 'withdrawn', { eventId: uuid(2) }),
    deleted,
    event(2, 'dispatched'),
    event(1, 'referenceGiven'),
  ];
  expect(standingEvents(events).map(({ id }) => id)).toEqual([uuid(1)]);
});

test('the state is the same in whatever order the events came in', () => {
  const events = [
    ...sent,
    event(3, 'acknowledged'),
    event(4, 'replied', { form: 'interim' }),
    event(5, 'withdrawn', { eventId: uuid(3) }),
    event(6, 'referenceGiven', { reference: 'x' }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(letterState(shuffled)).toEqual(letterState(events));
    }),
    { seed: 15, numRuns: 100 },
  );
});
