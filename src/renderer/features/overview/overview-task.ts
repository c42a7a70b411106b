/** One row of the overview in words: what it is about, what is the matter, and where it is seen to. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { AskingSessionRow, PromiseRow } from '#core/overview/besides-letters';
import type { OverviewRow, OverviewRowOf } from '#core/overview/overview-rows';
import type { DueCertainty } from '#core/records/commitment';
import { assertNever } from '#core/refusals/assert-never';
import type { LetterRow } from '#store';
import { lookOf } from '../../app/letter-terms';
import { lookOfCommitment } from '../../app/outcome/commitment-terms';
import type { Route } from '../../app/routes';
import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';
import type { TermState } from '../../ui/state-badge';
import type { AtHand } from './use-at-hand';

export type DueDay =
  /** Its explanation is a page of its own. */
  | { readonly kind: 'term'; readonly day: CalendarDay; readonly letterId: string }
  | { readonly kind: 'promise'; readonly day: CalendarDay; readonly certainty: DueCertainty };

export interface Task {
  readonly id: string;
  /** What the row is about: how a term stands, a letter in the making, papers that came in. */
  readonly mark: TermState | 'letter' | 'unread' | 'reportBack' | 'names';
  /** Of a letter in the making, how it stands. */
  readonly letter: LetterRow | null;
  readonly title: string;
  readonly words: string;
  /** The last day, with why it is that day; null where there is none. */
  readonly due: DueDay | null;
  readonly action: string;
  readonly to: Route;
}

/** A row about one letter. */
type LetterTask = Extract<OverviewRow, { readonly letterId: string }>;

export interface Saying {
  readonly t: Translate;
  readonly days: DayWords;
}

function wordsOf(row: Exclude<LetterTask, { kind: 'draft' }>, { t, days }: Saying): string {
  switch (row.kind) {
    case 'decide':
      return t(`overview.todo.decide.${row.decision}`, { days: row.daysLate });
    case 'step':
    case 'stepDraft':
      return t('overview.todo.late', { days: row.daysLate });
    case 'late':
      return t(row.waitsForReading ? 'overview.todo.lateUnread' : 'overview.todo.late', {
        days: row.daysLate,
      });
    case 'due':
      return row.daysLeft === 0
        ? t('overview.todo.dueToday')
        : t('overview.todo.nearly', { days: row.daysLeft });
    case 'toSign':
      return t('overview.todo.toSign', { day: days.day(row.since) });
    case 'forSignOff':
      return t('overview.todo.forSignOff', { day: days.day(row.since) });
    case 'signedNotSent':
      return t(row.isLong ? 'overview.todo.signedLong' : 'overview.todo.signed', {
        day: days.day(row.since),
      });
    case 'changesRequested':
      return t('overview.todo.changesRequested');
    case 'inReview':
      return t('overview.todo.inReview');
    case 'notDispatched':
      return t('overview.todo.notDispatched', { day: days.day(row.date) });
    case 'notStarted':
      return t(`overview.todo.waits.${row.waitsFor}`);
    case 'noAcknowledgement':
      return t('overview.todo.noAcknowledgement');
    case 'noTerm':
      return t('overview.todo.noTerm');
    default:
      return assertNever(row);
  }
}

interface Action {
  readonly action: string;
  readonly to: Route;
}

function actionOf(row: LetterTask, t: Translate): Action {
  const letter: Route = { screen: 'letter', id: row.letterId };
  const term: Route = { screen: 'term', id: row.letterId };
  switch (row.kind) {
    case 'decide':
      return row.decision === 'close'
        ? { action: t('overview.do.close'), to: letter }
        : { action: t('overview.do.decide'), to: term };
    case 'step':
      return { action: t(`overview.do.step.${row.step}`), to: row.step === 'close' ? letter : term };
    case 'stepDraft':
      return { action: t('overview.do.write'), to: { screen: 'letter', id: row.draftId } };
    case 'late':
    case 'due':
    case 'noAcknowledgement':
      return { action: t('overview.do.look'), to: letter };
    case 'toSign':
      return { action: t('overview.do.sign'), to: { screen: 'signLetter', id: row.letterId } };
    case 'forSignOff':
    case 'inReview':
      return { action: t('overview.do.look'), to: letter };
    case 'changesRequested':
      return { action: t('overview.do.write'), to: letter };
    case 'signedNotSent':
    case 'notDispatched':
      return { action: t('overview.do.dispatch'), to: letter };
    case 'notStarted':
      return { action: t(`overview.do.start.${row.waitsFor}`), to: term };
    case 'noTerm':
      return { action: t('overview.do.rule'), to: term };
    case 'draft':
      return { action: t('overview.do.write'), to: letter };
    default:
      return assertNever(row);
  }
}

function letterTask(row: LetterTask, atHand: AtHand, saying: Saying): Task | null {
  const { t } = saying;
  const draft = atHand.drafts.get(row.letterId);
  const awaited = atHand.terms.get(row.letterId);
  const letter = awaited?.row ?? draft;
  if (!letter) return null;
  return {
    id: row.letterId,
    mark: awaited ? lookOf(awaited.state) : 'letter',
    letter: awaited ? null : (draft ?? null),
    title: letter.subject || t('app.letter.untitled'),
    words: row.kind === 'draft' ? letter.dossierTitle : wordsOf(row, saying),
    due:
      awaited?.term.kind === 'started'
        ? { kind: 'term', letterId: row.letterId, day: awaited.term.due }
        : null,
    ...actionOf(row, t),
  };
}

function unreadTask(row: OverviewRowOf<'unread'>, { dossiers }: AtHand, { t }: Saying): Task | null {
  const dossier = dossiers.get(row.dossierId);
  if (!dossier) return null;
  return {
    id: `unread/${row.dossierId}`,
    mark: 'unread',
    letter: null,
    title: dossier.title,
    words: t('overview.todo.unread', { documents: row.documents }),
    due: null,
    action: t('overview.do.read'),
    to: { screen: 'dossier', id: row.dossierId },
  };
}

function promiseTask(row: PromiseRow, { promises }: AtHand, { t }: Saying): Task | null {
  const promise = promises.get(row.commitmentId);
  if (!promise) return null;
  const { words, due, dueCertainty, dossierId } = promise.standing.commitment;
  const state = promise.standing.state === 'partly' ? 'partly' : 'open';
  return {
    id: row.commitmentId,
    mark: lookOfCommitment(promise.term) ?? 'noClock',
    letter: null,
    title: words,
    words:
      row.kind === 'promiseLate'
        ? t('overview.todo.promise.late', { days: row.daysLate, state })
        : t('overview.todo.promise.due', { days: row.daysLeft, state }),
    due: due === null ? null : { kind: 'promise', day: due, certainty: dueCertainty ?? 'chosen' },
    action: t('overview.do.promise'),
    to: { screen: 'effect', id: dossierId, rowId: row.commitmentId },
  };
}

function sessionTask(row: AskingSessionRow, { sessions }: AtHand, { t, days }: Saying): Task | null {
  const { sessionId: id } = row;
  const session = sessions.get(id);
  if (!session) return null;
  const about = { letter: null, title: session.title, due: null } as const;
  if (row.kind === 'reportBack') {
    return {
      ...about,
      id: `reportBack/${id}`,
      mark: 'reportBack',
      words: t(row.isAgain ? 'overview.todo.reportBack.again' : 'overview.todo.reportBack.first'),
      action: t('overview.do.reportBack'),
      to: { screen: 'session', id, tab: 'reportBack' },
    };
  }
  return {
    ...about,
    id: `names/${id}`,
    mark: 'names',
    words: t('overview.todo.names', { day: days.day(row.since) }),
    action: t('overview.do.names'),
    to: { screen: 'session', id, tab: 'about' },
  };
}

export function taskOf(row: OverviewRow, atHand: AtHand, saying: Saying): Task | null {
  switch (row.kind) {
    case 'unread':
      return unreadTask(row, atHand, saying);
    case 'promiseLate':
    case 'promiseDue':
      return promiseTask(row, atHand, saying);
    case 'reportBack':
    case 'namesDue':
      return sessionTask(row, atHand, saying);
    default:
      return letterTask(row, atHand, saying);
  }
}
