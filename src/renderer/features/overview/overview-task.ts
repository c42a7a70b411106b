/** One row of the overview in words: what it is about, what is the matter, and where it is seen to. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { OverviewRow } from '#core/overview/overview-rows';
import { assertNever } from '#core/refusals/assert-never';
import type { LetterRow } from '#store';
import { lookOf } from '../../app/letter-terms';
import type { Route } from '../../app/routes';
import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';
import type { TermState } from '../../ui/state-badge';
import type { AtHand } from './use-at-hand';

export interface Task {
  readonly id: string;
  /** What the row is about: how a term stands, a letter in the making, papers that came in. */
  readonly mark: TermState | 'letter' | 'unread';
  /** Of a letter in the making, how it stands. */
  readonly letter: LetterRow | null;
  readonly title: string;
  readonly words: string;
  /** The due date, which leads to its explanation; null where there is none. */
  readonly due: { readonly letterId: string; readonly day: CalendarDay } | null;
  readonly action: string;
  readonly to: Route;
}

export interface Saying {
  readonly t: Translate;
  readonly days: DayWords;
}

function wordsOf(row: Exclude<OverviewRow, { kind: 'draft' }>, { t, days }: Saying): string {
  switch (row.kind) {
    case 'unread':
      return t('overview.todo.unread', { documents: row.documents });
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

function actionOf(row: Exclude<OverviewRow, { kind: 'unread' }>, t: Translate): Action {
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

export function taskOf(row: OverviewRow, atHand: AtHand, saying: Saying): Task | null {
  const { t } = saying;
  if (row.kind === 'unread') {
    const dossier = atHand.dossiers.get(row.dossierId);
    return dossier
      ? {
          id: `unread/${row.dossierId}`,
          mark: 'unread',
          letter: null,
          title: dossier.title,
          words: wordsOf(row, saying),
          due: null,
          action: t('overview.do.read'),
          to: { screen: 'dossier', id: row.dossierId },
        }
      : null;
  }
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
    due: awaited?.term.kind === 'started' ? { letterId: row.letterId, day: awaited.term.due } : null,
    ...actionOf(row, t),
  };
}
