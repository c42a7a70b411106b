import { type CurrentOfOpinion, currentsOf } from '#core/input/currents';
import { byOrder } from '#core/order/order-key';
import type { Attendance } from '#core/records/attendance';
import type { ContributionImport } from '#core/records/contribution-import';
import type { ContributionLink } from '#core/records/contribution-link';
import type { Session } from '#core/records/session';
import type { SessionFile } from '#core/records/session-file';
import type { Database } from '../database';

export interface SessionRow {
  readonly session: Session;
  /** Of all that was logged there, what was merged or erased since among it. */
  readonly contributions: number;
  /** Of those that are there. */
  readonly dossierTitles: readonly string[];
}

function newestFirst(a: Session, b: Session): number {
  const [dayA, dayB] = [a.on ?? a.createdAt, b.on ?? b.createdAt];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

async function titlesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const dossiers = await db.dossiers.bulkGet([...new Set(ids)]);
  return new Map(dossiers.flatMap((row) => (row && row.deleted === null ? [[row.id, row.title]] : [])));
}

async function sessionRows(db: Database, sessions: readonly Session[]): Promise<SessionRow[]> {
  const standing = sessions.filter(({ deleted }) => deleted === null).toSorted(newestFirst);
  const [titles, counts] = await Promise.all([
    titlesOf(
      db,
      standing.flatMap(({ dossierIds }) => dossierIds),
    ),
    Promise.all(standing.map(({ id }) => db.contributions.where('sessionId').equals(id).count())),
  ]);
  return standing.map((session, index) => ({
    session,
    contributions: counts[index] ?? 0,
    dossierTitles: session.dossierIds.flatMap((id) => titles.get(id) ?? []),
  }));
}

/** The newest first. */
export async function allSessions(db: Database): Promise<SessionRow[]> {
  return sessionRows(db, await db.sessions.toArray());
}

export async function sessionsOfDossier(db: Database, dossierId: string): Promise<SessionRow[]> {
  return sessionRows(db, await db.sessions.where('dossierIds').equals(dossierId).toArray());
}

export interface SessionView {
  readonly session: Session;
  readonly dossiers: readonly { readonly id: string; readonly title: string }[];
  readonly currents: readonly CurrentOfOpinion[];
  readonly attendances: readonly Attendance[];
  readonly files: readonly SessionFile[];
  /** The newest first. */
  readonly imports: readonly ContributionImport[];
}

/** One session with all but what was said there; null when it is not there. */
export async function sessionView(db: Database, id: string): Promise<SessionView | null> {
  const session = await db.sessions.get(id);
  if (!session || session.deleted) return null;
  const [titles, currents, attendances, files, imports] = await Promise.all([
    titlesOf(db, session.dossierIds),
    db.currents.where('sessionId').equals(id).toArray(),
    db.attendances.where('sessionId').equals(id).toArray(),
    db.sessionFiles.where('sessionId').equals(id).toArray(),
    db.contributionImports.where('sessionId').equals(id).toArray(),
  ]);
  return {
    session,
    dossiers: session.dossierIds.flatMap((dossierId) => {
      const title = titles.get(dossierId);
      return title === undefined ? [] : [{ id: dossierId, title }];
    }),
    currents: currentsOf(currents),
    attendances: attendances.filter(({ deleted }) => deleted === null).toSorted(byOrder),
    files: files.filter(({ deleted }) => deleted === null).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    imports: imports.filter(({ deleted }) => deleted === null).toSorted((a, b) => (a.id < b.id ? 1 : -1)),
  };
}

export async function linksOfSession(db: Database, sessionId: string): Promise<ContributionLink[]> {
  const links = await db.contributionLinks.where('sessionId').equals(sessionId).toArray();
  return links.filter(({ deleted }) => deleted === null);
}
