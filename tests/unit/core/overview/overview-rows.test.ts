import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import {
  type AwaitedLetter,
  type LetterInTheMaking,
  type OverviewQuestion,
  overviewRows,
} from '#core/overview/overview-rows';
import { whatNow } from '#core/overview/what-now';
import { type LetterEvent, ladderSteps } from '#core/records/letter-event';
import { roles } from '#core/records/person';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, termState } from '#core/terms/term-state';
import { acknowledged, dispatched, ladderStep, ruleWith } from '../terms/samples';

const today = calendarDayOf('2026-03-16');

function awaited(
  letterId: string,
  events: readonly LetterEvent[],
  given: Partial<AwaitedLetter> & { readonly rule?: TermRule | null } = {},
): AwaitedLetter {
  const { rule = ruleWith(), ...others } = given;
  const term = termOf(rule, events, DECREED_DAYS);
  const state = termState({ term, today, events, thresholds: DEFAULT_THRESHOLDS });
  return {
    letterId,
    kind: 'unsolicitedAdvice',
    term,
    state,
    events,
    unreadDocuments: 0,
    followUps: [],
    ...others,
  };
}

/** Six weeks: due on 2 March, on 20 March and on 20 April 2026. */
const late = awaited('late', [dispatched('2026-01-19')]);
const soon = awaited('soon', [dispatched('2026-02-06'), acknowledged('2026-02-09')]);
const running = awaited('running', [dispatched('2026-03-09'), acknowledged('2026-03-10')]);

function stepsTaken(count: number): readonly LetterEvent[] {
  return ladderSteps.slice(0, count).map((step, at) => ladderStep(`2026-03-0${at + 3}`, step));
}

function ask(given: Partial<OverviewQuestion> = {}): OverviewQuestion {
  const nothing = { drafts: [], unread: [], promises: [], sessions: [] };
  return { role: 'secretary', today, awaited: [late, soon, running], ...nothing, ...given };
}

const kindsOf = (question: OverviewQuestion): string[] => overviewRows(question).map(({ kind }) => kind);

function draft(
  letterId: string,
  date: CalendarDay | null,
  reference: string | null,
  more: Partial<LetterInTheMaking> = {},
): LetterInTheMaking {
  return { letterId, date, reference, status: 'draft', since: null, isSentBack: false, ...more };
}

describe('letters on their way to a signature', () => {
  const drafts = [
    draft('written', null, null),
    draft('read', null, null, { status: 'inReview' }),
    draft('waits', today, '2026/4', { status: 'forSignOff', since: today }),
    draft('fresh', today, '2026/5', { status: 'signed', since: addDays(today, -2) }),
    draft('long', today, '2026/6', { status: 'signed', since: addDays(today, -3) }),
    draft('back', today, '2026/7', { isSentBack: true }),
  ];

  it('tell the secretary where each stands, and what has to be done', () => {
    expect(overviewRows(ask({ awaited: [], drafts }))).toEqual([
      { kind: 'changesRequested', letterId: 'back' },
      { kind: 'signedNotSent', letterId: 'fresh', since: addDays(today, -2), isLong: false },
      { kind: 'signedNotSent', letterId: 'long', since: addDays(today, -3), isLong: true },
      { kind: 'forSignOff', letterId: 'waits', since: today },
      { kind: 'inReview', letterId: 'read' },
      { kind: 'draft', letterId: 'written' },
    ]);
  });

  it('show the chair what to sign first, and what was signed and lies too long', () => {
    const question = ask({ awaited: [], role: 'chair', drafts });
    const rows = overviewRows(question);
    expect(rows).toEqual([
      { kind: 'toSign', letterId: 'waits', since: today },
      { kind: 'signedNotSent', letterId: 'long', since: addDays(today, -3), isLong: true },
    ]);
    expect(whatNow(question, rows)).toMatchObject({ kind: 'toSign', toSign: 1 });
  });

  it('ask nothing of a member', () => {
    expect(overviewRows(ask({ awaited: [], role: 'member', drafts }))).toEqual([]);
  });
});

describe('the overview of the secretary', () => {
  it('offers the next step of what is late, and says what falls due', () => {
    expect(overviewRows(ask())).toEqual([
      { kind: 'step', letterId: 'late', step: 'reminder', daysLate: 14 },
      { kind: 'due', letterId: 'soon', daysLeft: 4 },
    ]);
  });

  it('puts reading first, and offers no step before it', () => {
    const rows = overviewRows(
      ask({
        awaited: [{ ...late, unreadDocuments: 2 }],
        unread: [{ dossierId: 'dossier', documents: 2 }],
      }),
    );
    expect(rows).toEqual([
      { kind: 'unread', dossierId: 'dossier', documents: 2 },
      { kind: 'late', letterId: 'late', daysLate: 14, waitsForReading: true },
    ]);
  });

  it('shows the letter of a step once, with what it is about', () => {
    const followUp = { letterId: 'draft', kind: 'reminder', dispatchedOn: null, reference: null } as const;
    expect(
      overviewRows(
        ask({
          awaited: [{ ...late, followUps: [followUp] }],
          drafts: [draft('draft', today, null), draft('other', null, null)],
        }),
      ),
    ).toEqual([
      { kind: 'stepDraft', letterId: 'late', draftId: 'draft', daysLate: 14 },
      { kind: 'draft', letterId: 'other' },
    ]);
  });

  it('misses what was not recorded', () => {
    const receipt = ruleWith({ startsAt: 'receipt' });
    const sent = [dispatched('2026-03-09')];
    const drafts = [
      draft('signed', today, '2026/4'),
      draft('planned', calendarDayOf('2026-03-17'), '2026/5'),
    ];
    const letters = [
      awaited('unreceived', sent, { rule: receipt }),
      awaited('unacknowledged', sent),
      awaited('ruleless', sent, { rule: null }),
      awaited('reminder', sent, { rule: null, kind: 'reminder' }),
    ];
    expect(overviewRows(ask({ awaited: letters, drafts }))).toEqual([
      { kind: 'notDispatched', letterId: 'signed', date: today },
      { kind: 'notStarted', letterId: 'unreceived', waitsFor: 'receipt' },
      { kind: 'noAcknowledgement', letterId: 'unacknowledged' },
      { kind: 'noTerm', letterId: 'ruleless' },
      { kind: 'draft', letterId: 'planned' },
    ]);
  });
});

describe('the overview of the chair', () => {
  it('asks to decide where no letter follows any more', () => {
    const rowsAfter = (steps: number) =>
      overviewRows(
        ask({ role: 'chair', awaited: [awaited('late', [...late.events, ...stepsTaken(steps)])] }),
      );
    expect(rowsAfter(2)).toEqual([{ kind: 'late', letterId: 'late', daysLate: 14, waitsForReading: false }]);
    expect(rowsAfter(3)).toMatchObject([{ kind: 'decide', decision: 'evaluation' }]);
    expect(rowsAfter(4)).toMatchObject([{ kind: 'decide', decision: 'close' }]);
  });

  it('puts decisions before what is late longer, for the deputy too', () => {
    const decided = awaited('decide', [dispatched('2026-01-26'), ...stepsTaken(3)]);
    for (const role of ['chair', 'deputyChair'] as const) {
      expect(kindsOf(ask({ role, awaited: [late, decided, soon, running] }))).toEqual([
        'decide',
        'late',
        'due',
      ]);
    }
  });
});

it('shows a member what is late and falls due, and nothing to do', () => {
  const question = ask({
    role: 'member',
    awaited: [{ ...late, unreadDocuments: 1 }, soon, running],
    drafts: [draft('draft', today, '2026/4')],
    unread: [{ dossierId: 'dossier', documents: 1 }],
  });
  expect(overviewRows(question)).toEqual([
    { kind: 'late', letterId: 'late', daysLate: 14, waitsForReading: false },
    { kind: 'due', letterId: 'soon', daysLeft: 4 },
  ]);
});

describe('what now', () => {
  const now = (given: Partial<OverviewQuestion>) => {
    const question = ask(given);
    return whatNow(question, overviewRows(question));
  };
  const unread = [{ dossierId: 'dossier', documents: 2 }];

  const silent = awaited('silent', [dispatched('2026-03-09')]);
  const decided = awaited('late', [...late.events, ...stepsTaken(4)]);
  const drafts = [draft('draft', null, null)];

  it.each([
    ['late and soon', {}, { kind: 'lateAndSoon', late: 1, soon: 1 }],
    ['late, with documents to read', { unread }, { kind: 'readFirst', unread: 2, late: 1 }],
    ['only documents to read', { unread, awaited: [running] }, { kind: 'unread', unread: 2 }],
    ['documents a chair does not read', { unread, role: 'chair' }, { kind: 'lateAndSoon' }],
    ['a decision', { awaited: [decided], role: 'chair' }, { kind: 'decide', decisions: 1, late: 1 }],
    ['only late', { awaited: [late, running] }, { kind: 'late', late: 1 }],
    ['only soon', { awaited: [soon, running] }, { kind: 'soon', soon: 1 }],
    ['all in time', { awaited: [running] }, { kind: 'running', days: 35 }],
    ['in time, not acknowledged', { awaited: [silent] }, { kind: 'chores', chores: 1 }],
    ['the same, for a member', { awaited: [silent], role: 'member' }, { kind: 'running' }],
    ['drafts', { awaited: [], drafts }, { kind: 'drafts', drafts: 1 }],
    ['drafts, for a member', { awaited: [], drafts, role: 'member' }, { kind: 'nothing' }],
  ] as const)('%s', (_, given, expected) => {
    expect(now(given)).toMatchObject(expected);
  });

  it('asks nobody but the secretary to read, and nobody but the chair to decide', () => {
    const agenda = awaited('late', [...late.events, ...stepsTaken(3)]);
    const asks = roles.map((role) => {
      const { unread: documents, decisions } = now({ role, unread, awaited: [agenda] });
      return [documents > 0, decisions > 0];
    });
    expect(asks).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
  });
});

describe('commitments and sessions', () => {
  const promises = [
    { commitmentId: 'broken', term: { kind: 'late', daysLate: 9 } },
    { commitmentId: 'now', term: { kind: 'dueToday' } },
    { commitmentId: 'next', term: { kind: 'nearlyDue', daysLeft: 4 } },
    { commitmentId: 'far', term: { kind: 'running', daysLeft: 90 } },
    { commitmentId: 'some day', term: { kind: 'noDay' } },
  ] as const;
  const sessions = [
    { sessionId: 'told of nothing', namesDueOn: null, reportDue: 'first' },
    { sessionId: 'names', namesDueOn: today, reportDue: null },
    { sessionId: 'names may stay', namesDueOn: addDays(today, 1), reportDue: null },
    { sessionId: 'both', namesDueOn: addDays(today, -3), reportDue: 'again' },
  ] as const;

  it('shows the secretary what was promised after late replies, and what sessions ask after the letters', () => {
    expect(overviewRows(ask({ promises, sessions }))).toEqual([
      expect.objectContaining({ letterId: 'late' }),
      { kind: 'promiseLate', commitmentId: 'broken', daysLate: 9 },
      expect.objectContaining({ letterId: 'soon' }),
      { kind: 'promiseDue', commitmentId: 'now', daysLeft: 0 },
      { kind: 'promiseDue', commitmentId: 'next', daysLeft: 4 },
      { kind: 'reportBack', sessionId: 'told of nothing', isAgain: false },
      { kind: 'reportBack', sessionId: 'both', isAgain: true },
      { kind: 'namesDue', sessionId: 'names', since: today },
      { kind: 'namesDue', sessionId: 'both', since: addDays(today, -3) },
    ]);
  });

  it('shows the chair what is late, a member also what falls due, and neither what sessions ask', () => {
    const others = { awaited: [], promises, sessions };
    expect(kindsOf(ask({ ...others, role: 'chair' }))).toEqual(['promiseLate']);
    expect(kindsOf(ask({ ...others, role: 'deputyChair' }))).toEqual(['promiseLate']);
    expect(kindsOf(ask({ ...others, role: 'member' }))).toEqual(['promiseLate', 'promiseDue', 'promiseDue']);
  });

  it('says first that a promise is late where no reply is, and never counts it as a reply', () => {
    const now = (given: Partial<OverviewQuestion>) => {
      const question = ask({ promises, sessions, ...given });
      return whatNow(question, overviewRows(question));
    };
    expect(now({})).toMatchObject({ kind: 'lateAndSoon', late: 1, promises: 1 });
    expect(now({ awaited: [soon] })).toMatchObject({ kind: 'promises', late: 0, promises: 1, soon: 1 });
    expect(now({ awaited: [], promises: [] })).toMatchObject({ kind: 'chores', chores: 4 });
  });
});
