/** What was promised or asked and is still owed, over all dossiers. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type CommitmentStanding, commitmentStanding, isOwed } from '#core/outcome/commitment-state';
import { askedWords, type OpenQuestion, openQuestions } from '#core/outcome/open-questions';
import { groupBy } from '../group-by';
import type { Tables } from '../tables-in';
import { dossierOutcomes } from './outcome-query';

export interface OwedCommitment {
  readonly standing: CommitmentStanding;
  readonly dossierTitle: string;
  readonly portfolioHolder: string;
}

/** The one due first comes first; those without a day come last. */
export async function owedCommitments(db: Tables): Promise<OwedCommitment[]> {
  const [commitments, events] = await Promise.all([
    db.commitments.filter(({ deleted }) => deleted === null).toArray(),
    db.commitmentEvents.toArray(),
  ]);
  const eventsOf = groupBy(events, ({ commitmentId }) => commitmentId);
  const dossiers = await db.dossiers.bulkGet([...new Set(commitments.map(({ dossierId }) => dossierId))]);
  const dossierOf = new Map(dossiers.flatMap((dossier) => (dossier ? [[dossier.id, dossier]] : [])));
  return commitments
    .map((commitment) => commitmentStanding(commitment, eventsOf.get(commitment.id) ?? []))
    .filter(isOwed)
    .flatMap((standing): OwedCommitment[] => {
      const dossier = dossierOf.get(standing.commitment.dossierId);
      if (!dossier || dossier.deleted) return [];
      return [{ standing, dossierTitle: dossier.title, portfolioHolder: dossier.portfolioHolder }];
    })
    .sort((a, b) => ((a.standing.commitment.due ?? '9999') < (b.standing.commitment.due ?? '9999') ? -1 : 1));
}

export interface AskedQuestion extends OpenQuestion {
  readonly dossierId: string;
  readonly dossierTitle: string;
}

/** Every question that was ever asked and is open, the oldest first. Reads the text of every sent letter. */
export async function allOpenQuestions(db: Tables): Promise<AskedQuestion[]> {
  const dossiers = await db.dossiers.filter(({ deleted }) => deleted === null).toArray();
  const found = await Promise.all(
    dossiers.map(async ({ id, title }) => {
      const { letters } = await dossierOutcomes(db, id);
      const asked = letters.map(({ letter, reference, sentOn, outcomes }) => ({
        letterId: letter.id,
        subject: letter.subject,
        reference,
        sentOn,
        outcomes,
      }));
      return openQuestions(asked).map((question) => ({ ...question, dossierId: id, dossierTitle: title }));
    }),
  );
  return found.flat().sort((a, b) => (a.askedOn < b.askedOn ? -1 : 1));
}

/** What a portfolio holder owes besides replies, for the one reminder about all of it. */
export async function owedBy(
  db: Tables,
  holder: string,
  today: CalendarDay,
): Promise<{
  readonly commitments: readonly { readonly words: string; readonly by: string; readonly due: CalendarDay }[];
  readonly questions: readonly string[];
}> {
  const theirs = await db.dossiers
    .filter(({ deleted, portfolioHolder }) => deleted === null && portfolioHolder.trim() === holder)
    .toArray();
  const ids = new Set(theirs.map(({ id }) => id));
  const commitments = (await owedCommitments(db)).flatMap(({ standing: { commitment } }) => {
    const { words, by, due, dossierId } = commitment;
    return ids.has(dossierId) && due !== null && due < today ? [{ words, by, due }] : [];
  });
  const questions = (await allOpenQuestions(db))
    .filter(({ dossierId }) => ids.has(dossierId))
    .map((question) => `${question.text} (${askedWords(question, today)})`);
  return { commitments, questions };
}
