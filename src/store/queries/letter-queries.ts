import type { JournalEntry } from '#core/journal/journal-entry';
import { standingDecisions } from '#core/letter/finding-decisions';
import {
  frozenVersionId,
  isUnsent,
  type LetterState,
  letterState,
  standingEvents,
  unsentStatuses,
} from '#core/letter/letter-state';
import type { Dossier } from '#core/records/dossier';
import type { DossierDocument } from '#core/records/dossier-document';
import type { FindingDecision } from '#core/records/finding-decision';
import type { Letter } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { LetterVersion } from '#core/records/letter-version';
import type { FollowUp } from '#core/terms/ladder';
import type { Database } from '../database';
import { groupBy } from '../group-by';
import type { LetterIndexRow } from '../indexes/letter-index';
import { saysTheSame } from '../letter-body/says-the-same';
import { followUpsOf } from './term-queries';

/** A row of a list of letters. */
export interface LetterRow extends LetterIndexRow {
  readonly dossierTitle: string;
}

async function dossiersOf(
  db: Database,
  rows: readonly LetterIndexRow[],
): Promise<ReadonlyMap<string, Dossier | undefined>> {
  const ids = [...new Set(rows.map((row) => row.dossierId))];
  const dossiers = await db.dossiers.bulkGet(ids);
  return new Map(ids.map((id, i) => [id, dossiers[i]]));
}

export async function withTitles(db: Database, rows: readonly LetterIndexRow[]): Promise<LetterRow[]> {
  const dossiers = await dossiersOf(db, rows);
  return rows.map((row) => ({ ...row, dossierTitle: dossiers.get(row.dossierId)?.title ?? '' }));
}

/** A letter that waits for a reply, with what has to be known before anybody is reminded. */
export interface AwaitingLetter extends LetterRow {
  /** Of the dossier; may be empty. */
  readonly portfolioHolder: string;
  /** Documents in the dossier that came in and were not read yet. */
  readonly unreadDocuments: number;
  readonly followUps: readonly FollowUp[];
}

/** Letters that wait for a reply. */
export async function awaitingLetters(db: Database): Promise<AwaitingLetter[]> {
  const [rows, unread] = await Promise.all([
    db.letterIndex.where('awaiting').equals(1).toArray(),
    db.unreadIndex.toArray(),
  ]);
  const [dossiers, followUps] = await Promise.all([dossiersOf(db, rows), followUpsOf(db, rows)]);
  const unreadIn = groupBy(unread, (row) => row.dossierId);
  return rows.map((row) => ({
    ...row,
    dossierTitle: dossiers.get(row.dossierId)?.title ?? '',
    portfolioHolder: dossiers.get(row.dossierId)?.portfolioHolder ?? '',
    unreadDocuments: unreadIn.get(row.dossierId)?.length ?? 0,
    followUps: followUps.get(row.id) ?? [],
  }));
}

/** Letters that have not gone out, drafts and those on their way to being signed, the last changed first. */
export async function draftLetters(db: Database, limit: number): Promise<LetterRow[]> {
  const unsent = db.letterIndex.where('state.status').anyOf(unsentStatuses);
  const rows = await unsent.reverse().sortBy('changedAt');
  return withTitles(db, rows.slice(0, limit));
}

/** All letters, last changed first. */
export async function allLetters(db: Database): Promise<LetterRow[]> {
  return withTitles(db, await db.letterIndex.orderBy('changedAt').reverse().toArray());
}

export async function lettersOfDossier(db: Database, dossierId: string): Promise<LetterRow[]> {
  const rows = await db.letterIndex.where('dossierId').equals(dossierId).sortBy('changedAt');
  return withTitles(db, rows.reverse());
}

export interface LetterOnDesk {
  readonly letter: Letter;
  readonly dossier: Dossier | null;
  readonly events: readonly LetterEvent[];
  readonly state: LetterState;
  /** The text as it went out, was signed or lies before who signs; null while it is written. */
  readonly frozenVersion: LetterVersion | null;
  /** Words were written in it elsewhere, after it was frozen: they are not in what is signed and sent. */
  readonly hasLaterText: boolean;
  readonly documents: readonly DossierDocument[];
  /** Documents in the whole dossier that came in and were not read yet. */
  readonly unreadDocuments: number;
  /** Letters that follow this one up. */
  readonly followUps: readonly FollowUp[];
}

/** One letter with all that stands beside it; null when it is not there. */
export async function letterOnDesk(db: Database, id: string): Promise<LetterOnDesk | null> {
  const letter = await db.letters.get(id);
  if (!letter || letter.deleted) return null;
  const [dossier, events, documents, unreadDocuments] = await Promise.all([
    db.dossiers.get(letter.dossierId),
    db.letterEvents.where('letterId').equals(id).toArray(),
    db.documents.where('letterId').equals(id).toArray(),
    db.unreadIndex.where('dossierId').equals(letter.dossierId).count(),
  ]);
  const state = letterState(events);
  const followUps = await followUpsOf(db, [{ id, events: standingEvents(events) }]);
  const versionId = frozenVersionId(state);
  const frozenVersion = versionId === null ? undefined : await db.letterVersions.get(versionId);
  const isOnItsWay = frozenVersion !== undefined && isUnsent(state);
  return {
    letter: { ...letter },
    dossier: dossier ?? null,
    events,
    state,
    frozenVersion: frozenVersion ?? null,
    hasLaterText: isOnItsWay && !(await saysTheSame(db, { ...letter }, frozenVersion)),
    documents: documents.filter((document) => document.deleted === null),
    unreadDocuments,
    followUps: followUps.get(id) ?? [],
  };
}

/** All events of each of the letters, those that were withdrawn too. */
export async function eventsOfLetters(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly LetterEvent[]>> {
  return groupBy(await db.letterEvents.where('letterId').anyOf(ids).toArray(), (event) => event.letterId);
}

/** What people left as it is in a letter, the latest first. */
export async function findingDecisions(db: Database, letterId: string): Promise<FindingDecision[]> {
  const rows = await db.findingDecisions.where('letterId').equals(letterId).toArray();
  return standingDecisions(rows).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Everything done to a letter, oldest first. */
export async function letterHistory(db: Database, id: string): Promise<JournalEntry[]> {
  return db.journal.where('partition').anyOf(`letter/${id}`, `sign/${id}`).sortBy('clock');
}
