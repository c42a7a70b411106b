/** What was promised or asked and is still owed, over all dossiers. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LateCommitment } from '#core/letter/combined-reminder-text';
import { type CommitmentRecord, commitmentRecord } from '#core/outcome/commitment-record';
import { type CommitmentStanding, commitmentStanding, isOwed } from '#core/outcome/commitment-state';
import {
  type AnsweredQuestion,
  type AskedLetter,
  answeredQuestions,
  askedWords,
  type OpenQuestion,
  openQuestions,
} from '#core/outcome/open-questions';
import { isOverdueQuestion } from '#core/outcome/overdue-questions';
import type { Commitment } from '#core/records/commitment';
import type { LetterKind } from '#core/records/letter';
import type { RecordId } from '#core/records/record';
import type { EquatedDays } from '#core/terms/equated-days';
import { groupBy } from '../group-by';
import type { Tables } from '../tables-in';
import { dossierOutcomes, type SentLetterOutcomes } from './outcome-query';

export interface OwedCommitment {
  readonly standing: CommitmentStanding;
  readonly dossierTitle: string;
  readonly portfolioHolder: string;
  /** Of the document it can be read in; null where it was only spoken, or the document is gone. */
  readonly documentName: string | null;
}

async function documentNames(
  db: Tables,
  commitments: readonly Pick<Commitment, 'documentId'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(commitments.flatMap(({ documentId }) => documentId ?? []));
  const found = await db.documents.bulkGet([...ids]);
  return new Map(found.flatMap((row) => (row && row.deleted === null ? [[row.id, row.fileName]] : [])));
}

async function standingCommitments(
  db: Tables,
  isWanted: (standing: CommitmentStanding) => boolean,
): Promise<OwedCommitment[]> {
  const [commitments, events] = await Promise.all([
    db.commitments.filter(({ deleted }) => deleted === null).toArray(),
    db.commitmentEvents.toArray(),
  ]);
  const eventsOf = groupBy(events, ({ commitmentId }) => commitmentId);
  const wanted = commitments
    .map((commitment) => commitmentStanding(commitment, eventsOf.get(commitment.id) ?? []))
    .filter(isWanted);
  const [dossiers, nameOf] = await Promise.all([
    db.dossiers.bulkGet([...new Set(wanted.map(({ commitment }) => commitment.dossierId))]),
    documentNames(
      db,
      wanted.map(({ commitment }) => commitment),
    ),
  ]);
  const dossierOf = new Map(dossiers.flatMap((dossier) => (dossier ? [[dossier.id, dossier]] : [])));
  return wanted.flatMap((standing): OwedCommitment[] => {
    const { dossierId, documentId } = standing.commitment;
    const dossier = dossierOf.get(dossierId);
    if (!dossier || dossier.deleted) return [];
    const { title: dossierTitle, portfolioHolder } = dossier;
    const documentName = documentId === null ? null : (nameOf.get(documentId) ?? null);
    return [{ standing, dossierTitle, portfolioHolder, documentName }];
  });
}

function inOrderOf(keyOf: (commitment: OwedCommitment) => string) {
  return (a: OwedCommitment, b: OwedCommitment): number => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one !== other) return one < other ? -1 : 1;
    return a.standing.commitment.id < b.standing.commitment.id ? -1 : 1;
  };
}

/** The one due first comes first; those without a day come last. */
export async function owedCommitments(db: Tables): Promise<OwedCommitment[]> {
  const owed = await standingCommitments(db, isOwed);
  return owed.sort(inOrderOf(({ standing }) => standing.commitment.due ?? '9999'));
}

/** Fulfilled and lapsed, the last settled first. */
export async function settledCommitments(db: Tables): Promise<OwedCommitment[]> {
  const settled = await standingCommitments(db, (standing) => !isOwed(standing));
  return settled.sort(inOrderOf(({ standing }) => standing.last?.on ?? '')).reverse();
}

/** What the journal tells of each of the commitments. */
export async function commitmentRecords(
  db: Tables,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommitmentRecord>> {
  const found = (await db.commitments.bulkGet([...ids])).filter((row) => row !== undefined);
  const partitions = [...new Set(found.map(({ dossierId }) => `dossier/${dossierId}`))];
  const entries = await db.journal.where('partition').anyOf(partitions).sortBy('clock');
  const entriesIn = groupBy(entries, ({ partition }) => partition);
  return new Map(
    found.map(({ id, dossierId }) => [id, commitmentRecord(id, entriesIn.get(`dossier/${dossierId}`) ?? [])]),
  );
}

/** Commitments whose day was taken off, settled or not: a calendar may still have them. */
export async function commitmentsOnceDue(db: Tables): Promise<RecordId[]> {
  const ids = (
    await db.commitments.filter(({ deleted, due }) => deleted === null && due === null).toArray()
  ).map(({ id }) => id);
  const records = await commitmentRecords(db, ids);
  return ids.filter((id) => records.get(id)?.lastDue);
}

interface Asked {
  readonly dossierId: string;
  readonly dossierTitle: string;
  readonly portfolioHolder: string;
  /** Of the letter it was asked in. */
  readonly letterKind: LetterKind;
}
export type AskedQuestion = OpenQuestion & Asked;
export type AnsweredAskedQuestion = AnsweredQuestion & Asked;

/** Reads the text of every sent letter. */
async function questionsIn<Q extends OpenQuestion>(
  db: Tables,
  questionsOf: (letters: readonly AskedLetter[]) => readonly Q[],
  isWanted: (letter: SentLetterOutcomes) => boolean = () => true,
): Promise<(Q & Asked)[]> {
  const dossiers = await db.dossiers.filter(({ deleted }) => deleted === null).toArray();
  const found = await Promise.all(
    dossiers.map(async ({ id: dossierId, title: dossierTitle, portfolioHolder }) => {
      const { letters } = await dossierOutcomes(db, dossierId);
      const kindOf = new Map(letters.map(({ letter }) => [letter.id, letter.kind]));
      const asked = letters.filter(isWanted).map(({ letter, reference, sentOn, outcomes }) => ({
        letterId: letter.id,
        subject: letter.subject,
        reference,
        sentOn,
        outcomes,
      }));
      return questionsOf(asked).map((question) => ({
        ...question,
        dossierId,
        dossierTitle,
        portfolioHolder,
        letterKind: kindOf.get(question.letterId) ?? 'other',
      }));
    }),
  );
  return found.flat();
}

/** Every question that was ever asked and is open, the oldest first. */
export async function allOpenQuestions(
  db: Tables,
  isWanted?: (letter: SentLetterOutcomes) => boolean,
): Promise<AskedQuestion[]> {
  const open = await questionsIn(db, openQuestions, isWanted);
  return open.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}

/** Every question that got its answer, the last answered first. */
export async function allAnsweredQuestions(db: Tables): Promise<AnsweredAskedQuestion[]> {
  const answered = await questionsIn(db, answeredQuestions);
  return answered.sort((a, b) => (a.answer.on < b.answer.on ? 1 : a.answer.on > b.answer.on ? -1 : 0));
}

export interface OwedWanted {
  readonly holder: string;
  readonly today: CalendarDay;
  readonly equatedDays: EquatedDays;
  /** Letters that are left alone for now, and their questions with them. */
  readonly leftOut: ReadonlySet<string>;
}

/** What a portfolio holder owes besides replies and is past its day, for the one reminder about all of it. */
export async function owedBy(
  db: Tables,
  { holder, today, equatedDays, leftOut }: OwedWanted,
): Promise<{ readonly commitments: readonly LateCommitment[]; readonly questions: readonly string[] }> {
  const theirs = await db.dossiers
    .filter(({ deleted, portfolioHolder }) => deleted === null && portfolioHolder.trim() === holder)
    .toArray();
  const ids = new Set(theirs.map(({ id }) => id));
  const commitments = (await owedCommitments(db)).flatMap(({ standing: { commitment, last } }) => {
    const { words, by, due, dossierId } = commitment;
    const partlyOn = last?.kind === 'partly' ? last.on : null;
    return ids.has(dossierId) && due !== null && due < today ? [{ words, by, due, partlyOn }] : [];
  });
  const questions = await allOpenQuestions(
    db,
    ({ letter, events }) =>
      ids.has(letter.dossierId) &&
      !leftOut.has(letter.id) &&
      isOverdueQuestion({ events, today, equatedDays }),
  );
  return {
    commitments,
    questions: questions.map((question) => `${question.text} (${askedWords(question, today)})`),
  };
}
