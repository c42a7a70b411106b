/** Records of an invented conference, for whoever tests what is done with them. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { timeOrder } from '#core/input/time-order';
import type { Change } from '#core/journal/change';
import { CONTRIBUTION_VERSION, type Contribution } from '#core/records/contribution';
import { CONTRIBUTION_LINK_VERSION, type ContributionLink } from '#core/records/contribution-link';
import { CURRENT_VERSION, type Current } from '#core/records/current';
import { SESSION_VERSION, type Session } from '#core/records/session';

const AT = '2026-10-05T13:30:00.000Z';

/** Ids that rise. */
export function making(): Making {
  let count = 0;
  return {
    clock: { now: () => '2026-10-06T09:00:00.000Z', today: () => calendarDayOf('2026-10-06') },
    actor: 'els',
    newId: () => `new-${++count}`,
  };
}

export function session(given: Partial<Session> = {}): Session {
  return {
    id: 's',
    v: SESSION_VERSION,
    deleted: null,
    title: 'Dicht bij huis',
    kind: 'conference',
    on: calendarDayOf('2026-10-05'),
    until: null,
    place: 'De Kruidhof',
    summary: '',
    dossierIds: ['d'],
    programme: [],
    tables: [],
    usualConsent: 'anonymous',
    namesStripped: null,
    createdAt: AT,
    ...given,
  };
}

export function current(id: string, name: string, given: Partial<Current> = {}): Current {
  return {
    id,
    v: CURRENT_VERSION,
    deleted: null,
    sessionId: 's',
    name,
    description: '',
    order: id,
    ...given,
  };
}

let placed = 0;

export function contribution(id: string, text: string, given: Partial<Contribution> = {}): Contribution {
  return {
    id,
    v: CONTRIBUTION_VERSION,
    deleted: null,
    sessionId: 's',
    text,
    firstText: null,
    form: 'verbatim',
    mark: 'none',
    speaker: '',
    role: '',
    organisation: '',
    currentId: null,
    lifeDomains: [],
    laws: [],
    themes: [],
    targetGroups: [],
    part: '',
    table: '',
    consent: 'anonymous',
    loggedAt: AT,
    loggedBy: 'els',
    order: timeOrder(AT, placed++),
    source: 'live',
    importId: null,
    importKey: null,
    mergedInto: null,
    splitFrom: null,
    erased: null,
    ...given,
  };
}

export function link(
  contributionId: string,
  pointId: string,
  stance: ContributionLink['stance'] = 'for',
  given: Partial<ContributionLink> = {},
): ContributionLink {
  return {
    id: `${contributionId} ${pointId}`,
    v: CONTRIBUTION_LINK_VERSION,
    deleted: null,
    sessionId: 's',
    contributionId,
    letterId: 'l',
    pointId,
    stance,
    ...given,
  };
}

/** The rows of one table after these changes, as the gate would write them. */
export function written<T extends { readonly id: string }>(
  rows: readonly T[],
  table: Change['table'],
  changes: readonly Change[],
): T[] {
  const now = new Map<string, T>(rows.map((row) => [row.id, row]));
  for (const change of changes) {
    if (change.table !== table) continue;
    if (change.kind === 'add') now.set(change.row.id, change.row as unknown as T);
    else now.set(change.id, { ...now.get(change.id), ...change.set } as T);
  }
  return [...now.values()];
}
