import type { JournalEntry } from '#core/journal/journal-entry';
import { awaitsReply } from '#core/letter/letter-state';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Dossier } from '#core/records/dossier';
import type { DossierDocument } from '#core/records/dossier-document';
import type { LetterEvent } from '#core/records/letter-event';
import type { FollowUp } from '#core/terms/ladder';
import type { Database } from '../database';
import { groupBy } from '../group-by';
import { type LetterRow, lettersOfDossier } from './letter-queries';
import { followUpsOf } from './term-queries';

export interface DossierRow {
  readonly dossier: Dossier;
  readonly letters: number;
  readonly awaiting: number;
  /** The moment something last happened in it; null for an empty dossier. */
  readonly changedAt: string | null;
}

export async function allDossiers(db: Database): Promise<DossierRow[]> {
  const dossiers = await db.dossiers.filter((dossier) => dossier.deleted === null).toArray();
  const rows = new Map(
    dossiers.map((dossier) => [
      dossier.id,
      { dossier, letters: 0, awaiting: 0, changedAt: null as string | null },
    ]),
  );
  await db.letterIndex.each((letter) => {
    const row = rows.get(letter.dossierId);
    if (!row) return;
    row.letters += 1;
    if (awaitsReply(letter.state)) row.awaiting += 1;
    if (row.changedAt === null || letter.changedAt > row.changedAt) row.changedAt = letter.changedAt;
  });
  return [...rows.values()].sort((a, b) => a.dossier.title.localeCompare(b.dossier.title, 'nl'));
}

/** Whether there is any dossier at all: what the first screen has to know, without counting letters. */
export async function hasDossiers(db: Database): Promise<boolean> {
  return (await db.dossiers.filter((dossier) => dossier.deleted === null).first()) !== undefined;
}

export interface UnreadDossier {
  readonly dossierId: string;
  readonly title: string;
  readonly documents: number;
}

/** Dossiers in which documents came in that nobody has read yet, most of them first. */
export async function unreadDossiers(db: Database): Promise<UnreadDossier[]> {
  const unreadIn = groupBy(await db.unreadIndex.toArray(), (row) => row.dossierId);
  const dossiers = await db.dossiers.bulkGet([...unreadIn.keys()]);
  return dossiers
    .filter((dossier) => dossier !== undefined)
    .filter((dossier) => dossier.deleted === null)
    .map(({ id, title }) => ({ dossierId: id, title, documents: unreadIn.get(id)?.length ?? 0 }))
    .sort((a, b) => b.documents - a.documents || (a.dossierId < b.dossierId ? -1 : 1));
}

/** All versions of its working definition, those that were removed too: a letter may quote one. */
export function definitionVersions(db: Database, dossierId: string): Promise<DefinitionVersion[]> {
  return db.definitionVersions.where('dossierId').equals(dossierId).toArray();
}

export interface DossierView {
  readonly dossier: Dossier;
  readonly letters: readonly LetterRow[];
  readonly events: readonly LetterEvent[];
  /** By letter, those that follow it up, from whichever dossier. */
  readonly followUps: ReadonlyMap<string, readonly FollowUp[]>;
  readonly documents: readonly DossierDocument[];
  /** Of its working definition, those that were removed too. */
  readonly definitions: readonly DefinitionVersion[];
  readonly history: readonly JournalEntry[];
}

/** One dossier with all that happened in it; null when it is not there. */
export async function dossierView(db: Database, id: string): Promise<DossierView | null> {
  const dossier = await db.dossiers.get(id);
  if (!dossier || dossier.deleted) return null;
  const [letters, documents, definitions, history] = await Promise.all([
    lettersOfDossier(db, id),
    db.documents.where('dossierId').equals(id).toArray(),
    definitionVersions(db, id),
    db.journal.where('partition').equals(`dossier/${id}`).sortBy('clock'),
  ]);
  const [events, followUps] = await Promise.all([
    db.letterEvents
      .where('letterId')
      .anyOf(letters.map((letter) => letter.id))
      .toArray(),
    followUpsOf(db, letters),
  ]);
  return {
    dossier,
    letters,
    events,
    followUps,
    documents: documents.filter((document) => document.deleted === null),
    definitions,
    history,
  };
}
