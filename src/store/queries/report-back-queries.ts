/** What a report back is made from, and who was told before. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { currentsOf } from '#core/input/currents';
import { byOrder } from '#core/order/order-key';
import type { ProposedAmendment } from '#core/records/definition-amendment';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { ReportBack } from '#core/records/report-back';
import type { ReportedLetter, ReportFacts } from '#core/report-back/report-facts';
import { reportState } from '#core/report-back/told';
import { termOf } from '#core/terms/term';
import type { LetterIndexRow } from '../indexes/letter-index';
import type { Tables } from '../tables-in';
import { equatedDaysOf } from './equated-days';
import { letterOutcomes } from './outcome-query';

/** The day lateness is measured from, where a term runs. */
async function dueOf(db: Tables, row: LetterIndexRow): Promise<CalendarDay | null> {
  const term = termOf(row.state.rule, row.events, await equatedDaysOf(db));
  return term.kind === 'started' ? term.due : null;
}

async function reportedLetters(db: Tables, letterIds: readonly string[]): Promise<ReportedLetter[]> {
  const rows = (await db.letterIndex.bulkGet([...letterIds])).filter((row) => row !== undefined);
  const letters: ReportedLetter[] = [];
  for (const row of rows) {
    const found = await letterOutcomes(db, row.id);
    if (!found) continue;
    const { id, kind, subject, date, state } = row;
    letters.push({
      id,
      kind,
      subject,
      date,
      state,
      dueDay: await dueOf(db, row),
      points: found.points,
      stories: new Map(found.outcomes.map((outcome) => [outcome.pointId, outcome])),
    });
  }
  const day = ({ state, date }: ReportedLetter): string => state.dispatch?.on ?? date ?? '9999';
  return letters.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Null where the session is not there. */
export async function reportFacts(db: Tables, sessionId: string): Promise<ReportFacts | null> {
  const session = await db.sessions.get(sessionId);
  if (!session || session.deleted) return null;
  const own = { sessionId };
  const [attendances, currents, contributions, links] = await Promise.all([
    db.attendances.where(own).toArray(),
    db.currents.where(own).toArray(),
    db.contributions.where(own).toArray(),
    db.contributionLinks.where(own).toArray(),
  ]);
  const standing = links.filter(({ deleted }) => deleted === null);
  return {
    session,
    attendances: attendances.filter(({ deleted }) => deleted === null).toSorted(byOrder),
    currents: currentsOf(currents),
    contributions,
    links: standing,
    letters: await reportedLetters(db, [...new Set(standing.map(({ letterId }) => letterId))]),
  };
}

/**
 * Whether those who were at a session should hear of it, for the first time or again; null when they need not. Reads
 * nothing of what was said.
 */
export async function reportDueOf(db: Tables, sessionId: string): Promise<'first' | 'again' | null> {
  const links = await db.contributionLinks.where('sessionId').equals(sessionId).toArray();
  const standing = links.filter(({ deleted }) => deleted === null);
  if (standing.length === 0) return null;
  const letters = await reportedLetters(db, [...new Set(standing.map(({ letterId }) => letterId))]);
  const state = reportState({ links: standing, letters }, await reportsOfSession(db, sessionId));
  if (!state.isDue) return null;
  return state.last === null ? 'first' : 'again';
}

export async function isReportDue(db: Tables, sessionId: string): Promise<boolean> {
  return (await reportDueOf(db, sessionId)) !== null;
}

/** The latest first. */
export async function reportsOfSession(db: Tables, sessionId: string): Promise<ReportBack[]> {
  const rows = await db.reportsBack.where('sessionId').equals(sessionId).toArray();
  return rows.filter(({ deleted }) => deleted === null).toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

export interface AmendmentsView {
  readonly amendments: readonly ProposedAmendment[];
  /** Of the dossiers the session was held for, those that were removed too. */
  readonly versions: readonly DefinitionVersion[];
}

export async function amendmentsOfSession(db: Tables, sessionId: string): Promise<AmendmentsView> {
  const session = await db.sessions.get(sessionId);
  const [amendments, versions] = await Promise.all([
    db.definitionAmendments.where('sessionId').equals(sessionId).toArray(),
    db.definitionVersions
      .where('dossierId')
      .anyOf(session ? [...session.dossierIds] : [])
      .toArray(),
  ]);
  return { amendments: amendments.filter(({ deleted }) => deleted === null).toSorted(byOrder), versions };
}
