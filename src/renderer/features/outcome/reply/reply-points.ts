/** The points a reply has to answer, numbered through for the keys, each with what was found for it. */
import { align } from '#core/alignment/align';
import { passageStarts } from '#core/document-text/joined-text';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { asksVerdict, verdictsOf } from '#core/outcome/reply-signals';
import type { DocumentText } from '#core/records/document-text';
import type { OutcomeEventOf } from '#core/records/outcome-event';
import type { AnsweredLetter } from '#store';

export interface ReplyPoint {
  /** The number of its key: counted through all letters the reply answers. */
  readonly ordinal: number;
  readonly letterId: string;
  readonly replyId: string;
  readonly outcome: PointOutcome;
  /** What this reply does with it; null while nobody said so. */
  readonly verdict: OutcomeEventOf<'verdict'> | null;
}

export interface Found {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Points that ask for a verdict; those that were withdrawn or whose branch sleeps are not among them. */
export function replyPoints(answered: readonly AnsweredLetter[]): ReplyPoint[] {
  const points = answered.flatMap(({ letter, reply }) => {
    const verdicts = verdictsOf(letter.outcomeEvents, reply.id);
    return letter.outcomes.filter(asksVerdict).map((outcome) => ({
      letterId: letter.letter.id,
      replyId: reply.id,
      outcome,
      verdict: verdicts.get(outcome.pointId) ?? null,
    }));
  });
  return points.map((point, i) => ({ ...point, ordinal: i + 1 }));
}

/** Below this a likeness of point and passage is not worth a person's look. */
const LEAST_CERTAINTY = 0.5;
/** A shorter line is a heading or an address. */
const LEAST_WORDS = 5;

export function pointName(of: { readonly letterId: string; readonly pointId: string }): string {
  return `${of.letterId}/${of.pointId}`;
}

/** Passages of the reply that speak of a point in its own words, to propose; by the name of the point. */
export function foundPassages(
  points: readonly Pick<ReplyPoint, 'letterId' | 'outcome'>[],
  text: DocumentText,
): ReadonlyMap<string, Found> {
  const starts = passageStarts(text.passages);
  const clauses = text.passages.flatMap(({ words }, i) =>
    words.split(/\s+/).length < LEAST_WORDS ? [] : [{ id: String(i), text: words }],
  );
  const named = points.map(({ outcome }) => ({
    id: pointName(outcome),
    branch: outcome.point.branch,
    text: outcome.point.text,
  }));
  const found = new Map<string, Found>();
  for (const { pointIds, clauseIds, certainty } of align(named, clauses).groups) {
    const [clause] = clauseIds;
    if (clause === undefined || certainty < LEAST_CERTAINTY) continue;
    const index = Number(clause);
    const from = starts[index] ?? 0;
    const words = text.passages[index]?.words ?? '';
    for (const id of pointIds) found.set(id, { from, to: from + words.length, words });
  }
  return found;
}
