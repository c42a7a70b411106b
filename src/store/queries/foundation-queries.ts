/** What letters rest on: their points, and what was said at the sessions of their dossier. */
import type { FoundationRecords } from '#core/foundation/foundation';
import { inputOfPoints, type PointInput } from '#core/foundation/point-input';
import type { LetterStatus } from '#core/letter/letter-state';
import type { AdvicePoint } from '#core/letter/points';
import type { ContributionLink } from '#core/records/contribution-link';
import type { LetterKind } from '#core/records/letter';
import type { Tables } from '../tables-in';
import { pointsOfLetters } from './letter-points';

export interface LetterWithPoints {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly status: LetterStatus;
  readonly points: readonly AdvicePoint[];
}

/** Letters of these dossiers, the last changed first: to one of their points a contribution can be tied. */
export async function lettersWithPoints(
  db: Tables,
  dossierIds: readonly string[],
): Promise<LetterWithPoints[]> {
  const rows = await db.letterIndex.where('dossierId').anyOf(dossierIds).sortBy('changedAt');
  const points = await pointsOfLetters(
    db,
    rows.map(({ id }) => id),
  );
  return rows.reverse().map(({ id, dossierId, kind, subject, state }) => ({
    id,
    dossierId,
    kind,
    subject,
    status: state.status,
    points: points.get(id) ?? [],
  }));
}

export async function linksOfLetter(db: Tables, letterId: string): Promise<ContributionLink[]> {
  const links = await db.contributionLinks.where('letterId').equals(letterId).toArray();
  return links.filter(({ deleted }) => deleted === null);
}

export interface FoundationView {
  readonly letter: LetterWithPoints;
  readonly records: FoundationRecords;
}

/** All that was said for the dossier, and what of it is tied to these letters. */
export async function foundationRecords(
  db: Tables,
  letterIds: readonly string[],
  dossierId: string,
): Promise<FoundationRecords> {
  const sessions = await db.sessions.where('dossierIds').equals(dossierId).toArray();
  const links = await db.contributionLinks.where('letterId').anyOf(letterIds).toArray();
  // A session that was taken out of the dossier still founds what was tied to it.
  const known = new Set(sessions.map(({ id }) => id));
  const others = [...new Set(links.map(({ sessionId }) => sessionId))].filter((id) => !known.has(id));
  const all = [...sessions, ...(await db.sessions.bulkGet(others)).filter((row) => row !== undefined)];
  const ids = all.map(({ id }) => id);
  const [currents, contributions] = await Promise.all([
    db.currents.where('sessionId').anyOf(ids).toArray(),
    db.contributions.where('sessionId').anyOf(ids).toArray(),
  ]);
  return { sessions: all, currents, contributions, links };
}

/** Null where the letter is not there. */
export async function foundationView(db: Tables, letterId: string): Promise<FoundationView | null> {
  const row = await db.letterIndex.get(letterId);
  if (!row) return null;
  const [points, records] = await Promise.all([
    pointsOfLetters(db, [letterId]),
    foundationRecords(db, [letterId], row.dossierId),
  ]);
  const { id, dossierId, kind, subject, state } = row;
  return {
    letter: { id, dossierId, kind, subject, status: state.status, points: points.get(id) ?? [] },
    records,
  };
}

/** What the points of the letters of a dossier rest on. */
export async function pointInput(db: Tables, dossierId: string): Promise<ReadonlyMap<string, PointInput>> {
  const ids = await db.letterIndex.where('dossierId').equals(dossierId).primaryKeys();
  const [points, records] = await Promise.all([
    pointsOfLetters(db, ids),
    foundationRecords(db, ids, dossierId),
  ]);
  const letters = ids.map((letterId) => ({ letterId, points: points.get(letterId) ?? [] }));
  return inputOfPoints(letters, records);
}
