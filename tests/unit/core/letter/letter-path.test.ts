/** The path of a letter to its signature: what each step leads to, and what may not follow on what. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerDispatch, withdrawalRefusal } from '#core/letter/letter-events';
import { frozenVersionId, isWritable, letterState } from '#core/letter/letter-state';
import * as rules from '#core/letter/path-events';
import type { LetterEvent } from '#core/records/letter-event';
import type { Person } from '#core/records/person';
import { Refusal } from '#core/refusals/refusal';
import { day, event, letter, making, uuid } from './letters.ts';

const [v1, v2] = [uuid(9), uuid(10)];
const asked = event(2, 'signOffAsked', { versionId: v1 });
const chair: Person = {
  id: uuid(5),
  v: 1,
  deleted: null,
  name: 'Bas Groen',
  function: 'Voorzitter',
  role: 'chair',
  email: '',
};
const secretary: Person = { ...chair, id: uuid(1), name: 'Lot de Wit', role: 'secretary' };
const signed = event(3, 'signedOff', { versionId: v1 });
const codeOf = (outcome: unknown): string => (outcome instanceof Refusal ? outcome.code : 'done');

describe('a letter stands', () => {
  test.each<[string, LetterEvent[], { status: string; frozen: string | null; rounds: number }]>([
    ['open at first', [], { status: 'draft', frozen: null, rounds: 0 }],
    ['in review, still open', [event(1, 'reviewAsked')], { status: 'inReview', frozen: null, rounds: 0 }],
    ['before who signs', [event(1, 'reviewAsked'), asked], { status: 'forSignOff', frozen: v1, rounds: 1 }],
    ['signed', [asked, signed], { status: 'signed', frozen: v1, rounds: 1 }],
    [
      'open after changes were asked for',
      [asked, event(3, 'changesRequested', { versionId: v1 })],
      { status: 'draft', frozen: null, rounds: 1 },
    ],
    [
      'before who signs once more, in a second round',
      [asked, event(3, 'changesRequested', { versionId: v1 }), event(4, 'signOffAsked', { versionId: v2 })],
      { status: 'forSignOff', frozen: v2, rounds: 2 },
    ],
    [
      'open after it was taken back',
      [asked, event(3, 'reopened')],
      { status: 'draft', frozen: null, rounds: 1 },
    ],
    [
      'open after it was signed and opened',
      [asked, signed, event(4, 'reopened')],
      { status: 'draft', frozen: null, rounds: 1 },
    ],
    ['signed on paper without being put forward', [signed], { status: 'signed', frozen: v1, rounds: 0 }],
    [
      'before who signs again when the signature is withdrawn',
      [asked, signed, event(4, 'withdrawn', { eventId: signed.id })],
      { status: 'forSignOff', frozen: v1, rounds: 1 },
    ],
  ])('%s', (_how, events, { status, frozen, rounds }) => {
    const state = letterState(events);
    expect({ status: state.status, frozen: frozenVersionId(state), rounds: state.path.rounds }).toEqual({
      status,
      frozen,
      rounds,
    });
    expect(isWritable(state)).toBe(frozen === null);
  });

  test('on the approval of the version that lies there; one of another version is kept beside it', () => {
    const events = [
      asked,
      event(3, 'reopened'),
      event(4, 'signOffAsked', { versionId: v2 }),
      event(5, 'signedOff', { versionId: v1 }),
    ];
    const { path, status } = letterState(events);
    expect(status).toBe('forSignOff');
    expect(path.astray.map(({ versionId }) => versionId)).toEqual([v1]);
    const both = letterState([...events, event(6, 'signedOff', { versionId: v2 })]);
    expect(both.status).toBe('signed');
    expect(both.path.signOff?.versionId).toBe(v2);
    expect(both.path.astray).toHaveLength(1);
  });

  test('on no approval given after it was taken back elsewhere', () => {
    const { path, status } = letterState([
      asked,
      event(3, 'reopened'),
      event(4, 'signedOff', { versionId: v1 }),
    ]);
    expect(status).toBe('draft');
    expect(path.signOff).toBeNull();
    expect(path.astray).toHaveLength(1);
  });

  test('and remembers what was approved before it was opened, until it is put forward again', () => {
    const opened = [asked, signed, event(4, 'reopened')];
    expect(letterState(opened).path.lapsed?.id).toBe(signed.id);
    const again = letterState([...opened, event(5, 'signOffAsked', { versionId: v2 })]);
    expect(again.path.lapsed).toBeNull();
  });

  test('the same whatever order its events come in', () => {
    const events = [
      event(1, 'reviewAsked'),
      asked,
      event(3, 'changesRequested', { versionId: v1 }),
      event(4, 'signOffAsked', { versionId: v2 }),
      event(5, 'signedOff', { versionId: v2 }),
      event(6, 'reopened'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(letterState(shuffled)).toEqual(letterState(events));
      }),
      { seed: 20261129, numRuns: 60 },
    );
  });
});

describe('what may not be', () => {
  const stateOf = (...events: LetterEvent[]) => letterState(events);
  const version = { id: v1, madeAt: '2026-11-22T09:00:00.000Z' };
  const on = (today: string) => making(day(today));

  test.each<[string, () => unknown, string]>([
    [
      'reading along asked twice',
      () => rules.askReview(letter, stateOf(event(1, 'reviewAsked')), '', making()),
      'review.alreadyAsked',
    ],
    [
      'reading along asked of what lies there',
      () => rules.askReview(letter, stateOf(asked), '', making()),
      'letter.liesForSignOff',
    ],
    [
      'sign-off asked twice',
      () => rules.askSignOff(letter, stateOf(asked), v2, '', making()),
      'signOff.alreadyAsked',
    ],
    [
      'sign-off asked of what is signed',
      () => rules.askSignOff(letter, stateOf(asked, signed), v2, '', making()),
      'letter.signed',
    ],
    [
      'sign-off asked of what was sent',
      () =>
        rules.askSignOff(
          letter,
          stateOf(event(1, 'referenceGiven'), event(2, 'dispatched')),
          v2,
          '',
          making(),
        ),
      'letter.alreadySent',
    ],
    [
      'sign-off asked without a date',
      () => rules.askSignOff({ ...letter, date: null }, stateOf(), v1, '', making()),
      'signOff.noDate',
    ],
    [
      'sign-off asked without a subject',
      () => rules.askSignOff({ ...letter, subject: ' ' }, stateOf(), v1, '', making()),
      'signOff.noSubject',
    ],
    [
      'changes without a reason',
      () => rules.requestChanges(letter, stateOf(asked), v1, '  ', making()),
      'signOff.noReason',
    ],
    [
      'changes to another version',
      () => rules.requestChanges(letter, stateOf(asked), v2, 'x', making()),
      'signOff.notCurrentVersion',
    ],
    [
      'signing what was not put forward',
      () => rules.canSign(stateOf(), version, chair, making()),
      'signOff.notAsked',
    ],
    [
      'signing another version',
      () => rules.canSign(stateOf(asked), { ...version, id: v2 }, chair, making()),
      'signOff.notCurrentVersion',
    ],
    [
      'signing twice',
      () => rules.canSign(stateOf(asked, signed), version, chair, making()),
      'signOff.alreadySigned',
    ],
    [
      'signing by who does not sign',
      () => rules.canSign(stateOf(asked), version, secretary, making()),
      'signOff.notASigner',
    ],
    [
      'signing on a clock that was set back',
      () => rules.canSign(stateOf(asked), version, chair, on('2026-11-20')),
      'signOff.clockSetBack',
    ],
    ['opening what is open', () => rules.reopenLetter(letter, stateOf(), '', making()), 'letter.alreadyOpen'],
    [
      'sending what lies there',
      () =>
        registerDispatch(
          letter,
          stateOf(event(1, 'referenceGiven'), asked),
          { on: day('2026-11-22'), channel: 'email', recipients: [] },
          v1,
          null,
          making(),
        ),
      'dispatch.notSigned',
    ],
    [
      'sending before it was signed',
      () =>
        registerDispatch(
          letter,
          stateOf(event(1, 'referenceGiven'), asked, signed),
          { on: day('2026-11-21'), channel: 'email', recipients: [] },
          v1,
          null,
          making(),
        ),
      'dispatch.beforeSignOff',
    ],
  ])('%s', (_what, act, code) => {
    expect(codeOf(act())).toBe(code);
  });

  test('a clock a few minutes behind another machine is no clock set back', () => {
    expect(
      rules.canSign(stateOf(asked), { ...version, madeAt: '2026-11-22T10:40:00.000Z' }, chair, making()),
    ).toBeNull();
  });

  test.each<[string, string, LetterEvent[], LetterEvent, string]>([
    ['a signature', 'before sending', [asked, signed], signed, 'done'],
    [
      'a signature',
      'after sending',
      [event(1, 'referenceGiven'), asked, signed, event(4, 'dispatched')],
      signed,
      'withdraw.pathAfterDispatch',
    ],
    [
      'the number',
      'that stands on what lies there',
      [event(1, 'referenceGiven'), asked],
      event(1, 'referenceGiven'),
      'withdraw.referenceIsFixed',
    ],
    [
      'the dispatch',
      'of a signed letter',
      [event(1, 'referenceGiven'), asked, signed, event(4, 'dispatched')],
      event(4, 'dispatched'),
      'done',
    ],
  ])('taking back %s %s', (_what, _when, events, target, code) => {
    expect(codeOf(withdrawalRefusal(events, target.id))).toBe(code);
  });
});
