/** What a person should see about a reply before it is put away. */
import type { PointOutcome } from '#core/outcome/point-outcome';
import { standing } from '#core/outcome/standing';
import type { LetterEventOf } from '#core/records/letter-event';
import type { OutcomeEvent, OutcomeEventOf } from '#core/records/outcome-event';

export type ReplySignal =
  /** Points on which nobody said what this reply does with them. */
  | { readonly code: 'pointsWithoutVerdict'; readonly numbers: readonly string[] }
  /** The duty to give reasons: who departs from the advice says why. */
  | { readonly code: 'rejectedWithoutReason'; readonly numbers: readonly string[] }
  /** A final reply that leaves questions open. */
  | { readonly code: 'questionsLeftOpen'; readonly numbers: readonly string[] };

/** The verdicts of one reply, the later one of each point. */
export function verdictsOf(
  events: readonly OutcomeEvent[],
  replyId: string,
): ReadonlyMap<string, OutcomeEventOf<'verdict'>> {
  const verdicts = new Map<string, OutcomeEventOf<'verdict'>>();
  for (const event of standing(events)) {
    if (event.kind === 'verdict' && event.replyId === replyId) verdicts.set(event.pointId, event);
  }
  return verdicts;
}

export function assessmentOf(
  events: readonly OutcomeEvent[],
  replyId: string,
): OutcomeEventOf<'assessed'> | null {
  const found = standing(events).findLast((event) => event.kind === 'assessed' && event.replyId === replyId);
  return (found as OutcomeEventOf<'assessed'> | undefined) ?? null;
}

/** A point a reply has to say something about: one the council stands by, of a branch that is awake. */
export function asksVerdict({ withdrawn, sleeps }: PointOutcome): boolean {
  return withdrawn === null && !sleeps;
}

export function replySignals(
  outcomes: readonly PointOutcome[],
  events: readonly OutcomeEvent[],
  reply: LetterEventOf<'replied'>,
): ReplySignal[] {
  const verdicts = verdictsOf(events, reply.id);
  const numbersOf = (which: (outcome: PointOutcome) => boolean): string[] =>
    outcomes
      .filter(asksVerdict)
      .filter(which)
      .map(({ point }) => point.number);
  const signals: ReplySignal[] = [
    { code: 'pointsWithoutVerdict', numbers: numbersOf(({ pointId }) => !verdicts.has(pointId)) },
    {
      code: 'rejectedWithoutReason',
      numbers: numbersOf(({ pointId }) => {
        const verdict = verdicts.get(pointId);
        return verdict?.verdict === 'rejected' && verdict.reason === '';
      }),
    },
    {
      code: 'questionsLeftOpen',
      numbers:
        reply.form === 'final'
          ? numbersOf(({ point, answer }) => point.kind === 'question' && answer === null)
          : [],
    },
  ];
  return signals.filter(({ numbers }) => numbers.length > 0);
}
