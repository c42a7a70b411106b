/** What the live log offers behind its codes: what was said last comes first, then what is known beforehand. */
import type { CurrentOfOpinion } from '#core/input/currents';
import type { LogSources } from '#core/input/log-codes';
import type { LabelKind } from '#core/input/log-line';
import { takesNames } from '#core/input/refuse-names';
import type { Attendance } from '#core/records/attendance';
import type { Contribution } from '#core/records/contribution';
import type { Session } from '#core/records/session';

/** A session of a day has more; who spoke this long ago is found again by typing the whole name. */
const LOOKED_BACK = 500;

/** Every name once, those of the last contributions first. */
function names(
  rows: readonly Contribution[],
  of: (row: Contribution) => readonly string[],
  beforehand: readonly string[],
): string[] {
  const found = new Set<string>();
  for (const row of rows) for (const name of of(row)) if (name !== '') found.add(name);
  for (const name of beforehand) if (name !== '') found.add(name);
  return [...found];
}

export function logSources(
  rows: readonly Contribution[],
  {
    session,
    attendances,
    currents,
  }: {
    readonly session: Session;
    readonly attendances: readonly Attendance[];
    readonly currents: readonly CurrentOfOpinion[];
  },
  lists: Readonly<Record<LabelKind, readonly string[]>>,
): LogSources {
  const last = rows.slice(-LOOKED_BACK).reverse();
  const nameById = new Map(currents.flatMap(({ ids, name }) => ids.map((id) => [id, name] as const)));
  return {
    takesNames: takesNames(session),
    speakers: names(last, ({ speaker }) => [speaker], []),
    roles: names(last, ({ role }) => [role], []),
    organisations: names(
      last,
      ({ organisation }) => [organisation],
      attendances.map(({ organisation }) => organisation),
    ),
    currents: names(
      last,
      ({ currentId }) => (currentId === null ? [] : [nameById.get(currentId) ?? '']),
      currents.map(({ name }) => name),
    ),
    // As the programme has them, for that is how they come.
    parts: names([], () => [], [...session.programme, ...names(last, ({ part }) => [part], [])]),
    tables: names([], () => [], [...session.tables, ...names(last, ({ table }) => [table], [])]),
    lifeDomains: names(last, (row) => row.lifeDomains, lists.lifeDomains),
    themes: names(last, (row) => row.themes, lists.themes),
    targetGroups: names(last, (row) => row.targetGroups, lists.targetGroups),
    laws: names(last, (row) => row.laws, lists.laws),
  };
}
