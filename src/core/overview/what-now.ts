/** The one sentence the overview begins with, as its kind and its numbers. Words under `overview.now.*`. */
import type { OverviewQuestion, OverviewRow } from '#core/overview/overview-rows';
import type { Role } from '#core/records/person';

/** Who is spoken to: what there is to do, to decide, or to know. */
export type Audience = 'secretary' | 'chair' | 'member';

export function audienceOf(role: Role): Audience {
  return role === 'deputyChair' ? 'chair' : role;
}

export interface WhatNow {
  readonly kind: /** The chair's: a letter waits for their signature. */
    | 'toSign'
    | 'readFirst'
    | 'unread'
    | 'decide'
    | 'lateAndSoon'
    | 'late'
    /** No reply is late, and a commitment is. */
    | 'promises'
    | 'soon'
    /** Nothing is late, and something still has to be recorded. */
    | 'chores'
    | 'running'
    | 'drafts'
    | 'nothing';
  /** Documents. */
  readonly unread: number;
  readonly decisions: number;
  readonly late: number;
  /** Late commitments. */
  readonly promises: number;
  readonly soon: number;
  readonly chores: number;
  /** Until the next reply is due; null while no term runs. */
  readonly days: number | null;
  readonly drafts: number;
  /** Letters that wait for the signature of who is spoken to. */
  readonly toSign: number;
}

const CHORES: ReadonlySet<OverviewRow['kind']> = new Set([
  'changesRequested',
  'signedNotSent',
  'notDispatched',
  'notStarted',
  'noAcknowledgement',
  'noTerm',
  'reportBack',
  'namesDue',
]);

/** Replies that are late, whatever is to be done about them. */
const LATE: ReadonlySet<OverviewRow['kind']> = new Set(['decide', 'step', 'stepDraft', 'late']);

function kindOf({
  unread,
  decisions,
  late,
  promises,
  soon,
  chores,
  days,
  drafts,
  toSign,
}: Omit<WhatNow, 'kind'>): WhatNow['kind'] {
  if (toSign > 0) return 'toSign';
  if (unread > 0) return late > 0 ? 'readFirst' : 'unread';
  if (decisions > 0) return 'decide';
  if (late > 0) return soon > 0 ? 'lateAndSoon' : 'late';
  if (promises > 0) return 'promises';
  if (soon > 0) return 'soon';
  if (chores > 0) return 'chores';
  if (days !== null) return 'running';
  return drafts > 0 ? 'drafts' : 'nothing';
}

/** `rows` are those of the same question. */
export function whatNow({ awaited }: OverviewQuestion, rows: readonly OverviewRow[]): WhatNow {
  const count = (counts: (row: OverviewRow) => boolean): number => rows.filter(counts).length;
  const running = awaited.flatMap(({ state }) => (state.kind === 'running' ? [state.daysLeft] : []));
  const numbers = {
    unread: rows.reduce((sum, row) => sum + (row.kind === 'unread' ? row.documents : 0), 0),
    decisions: count(({ kind }) => kind === 'decide'),
    late: count(({ kind }) => LATE.has(kind)),
    promises: count(({ kind }) => kind === 'promiseLate'),
    soon: count(({ kind }) => kind === 'due'),
    chores: count(({ kind }) => CHORES.has(kind)),
    days: running.length === 0 ? null : Math.min(...running),
    drafts: count(({ kind }) => kind === 'draft' || kind === 'inReview' || kind === 'forSignOff'),
    toSign: count(({ kind }) => kind === 'toSign'),
  };
  return { kind: kindOf(numbers), ...numbers };
}
