/** What became of the points of a letter, or of all letters of a dossier. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { letterNumbering } from '#core/letter/letter-numbering';
import { letterState } from '#core/letter/letter-state';
import { type AdvicePoint, advicePoints } from '#core/letter/points';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { pointOutcomes } from '#core/outcome/point-outcomes';
import type { Commitment } from '#core/records/commitment';
import type { CommitmentEvent } from '#core/records/commitment-event';
import type { DocumentText } from '#core/records/document-text';
import type { Letter } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { Motion } from '#core/records/motion';
import type { MotionEvent } from '#core/records/motion-event';
import type { OutcomeEvent } from '#core/records/outcome-event';
import { groupBy } from '../group-by';
import { readStoredBody } from '../letter-body/stored-body';
import type { Tables } from '../tables-in';

export interface SentLetterOutcomes {
  readonly letter: Letter;
  readonly reference: string | null;
  readonly sentOn: CalendarDay | null;
  readonly events: readonly LetterEvent[];
  readonly outcomeEvents: readonly OutcomeEvent[];
  /** Of the text as it went out; of a draft, as it stands. */
  readonly points: readonly AdvicePoint[];
  readonly outcomes: readonly PointOutcome[];
}

export interface DossierOutcomes {
  readonly dossierId: string;
  /** Sent letters, the oldest first. */
  readonly letters: readonly SentLetterOutcomes[];
  readonly motions: readonly Motion[];
  readonly motionEvents: readonly MotionEvent[];
  readonly commitments: readonly Commitment[];
  readonly commitmentEvents: readonly CommitmentEvent[];
  readonly texts: readonly DocumentText[];
}

/** The points of a letter as it went out, with the numbers they had. */
export async function pointsOfLetter(
  db: Tables,
  letter: Letter,
  events: readonly LetterEvent[],
): Promise<readonly AdvicePoint[]> {
  const { dispatch } = letterState(events);
  const version = dispatch ? await db.letterVersions.get(dispatch.versionId) : undefined;
  const [council] = await db.councils.toArray();
  const body = version?.body ?? (await readStoredBody(db, letter.id)).body;
  const { points } = letterNumbering(version?.head ?? letter, council ?? {});
  return advicePoints(body, points);
}

interface ChainRows {
  readonly motions: readonly Motion[];
  readonly motionEvents: readonly MotionEvent[];
  readonly commitments: readonly Commitment[];
  readonly commitmentEvents: readonly CommitmentEvent[];
}

async function chainRows(db: Tables, dossierId: string): Promise<ChainRows> {
  const [motions, motionEvents, commitments, commitmentEvents] = await Promise.all([
    db.motions.where('dossierId').equals(dossierId).toArray(),
    db.motionEvents.where('dossierId').equals(dossierId).toArray(),
    db.commitments.where('dossierId').equals(dossierId).toArray(),
    db.commitmentEvents.where('dossierId').equals(dossierId).toArray(),
  ]);
  return {
    motions: motions.filter(({ deleted }) => deleted === null),
    motionEvents,
    commitments: commitments.filter(({ deleted }) => deleted === null),
    commitmentEvents,
  };
}

async function outcomesWith(
  db: Tables,
  letter: Letter,
  events: readonly LetterEvent[],
  outcomeEvents: readonly OutcomeEvent[],
  chain: ChainRows,
): Promise<SentLetterOutcomes> {
  const points = await pointsOfLetter(db, letter, events);
  const { dispatch, reference } = letterState(events);
  const records = { letterId: letter.id, points, letterEvents: events, outcomeEvents, ...chain };
  const outcomes = pointOutcomes(records);
  return { letter, reference, sentOn: dispatch?.on ?? null, events, outcomeEvents, points, outcomes };
}

/** One letter; null when it is not there. */
export async function letterOutcomes(db: Tables, letterId: string): Promise<SentLetterOutcomes | null> {
  const letter = await db.letters.get(letterId);
  if (!letter || letter.deleted) return null;
  const [events, outcomeEvents, chain] = await Promise.all([
    db.letterEvents.where('letterId').equals(letterId).toArray(),
    db.outcomeEvents.where('letterId').equals(letterId).toArray(),
    chainRows(db, letter.dossierId),
  ]);
  const { body: _, ...row } = letter;
  return outcomesWith(db, row, events, outcomeEvents, chain);
}

/** All sent letters of a dossier, with its motions, commitments and the texts of its documents. */
export async function dossierOutcomes(db: Tables, dossierId: string): Promise<DossierOutcomes> {
  const ids = (await db.letterIndex.where('dossierId').equals(dossierId).toArray())
    .filter(({ state }) => state.dispatch !== null)
    .sort((a, b) => ((a.state.dispatch?.on ?? '') < (b.state.dispatch?.on ?? '') ? -1 : 1))
    .map(({ id }) => id);
  const [letters, events, outcomeEvents, chain, texts] = await Promise.all([
    db.letters.bulkGet(ids),
    db.letterEvents.where('letterId').anyOf(ids).toArray(),
    db.outcomeEvents.where('letterId').anyOf(ids).toArray(),
    chainRows(db, dossierId),
    db.documentTexts.where('dossierId').equals(dossierId).toArray(),
  ]);
  const eventsOf = groupBy(events, (event) => event.letterId);
  const outcomesOf = groupBy(outcomeEvents, (event) => event.letterId);
  const sent: SentLetterOutcomes[] = [];
  for (const found of letters) {
    if (!found) continue;
    const { body: _, ...letter } = found;
    sent.push(
      await outcomesWith(db, letter, eventsOf.get(letter.id) ?? [], outcomesOf.get(letter.id) ?? [], chain),
    );
  }
  return { dossierId, letters: sent, ...chain, texts: texts.filter(({ deleted }) => deleted === null) };
}
