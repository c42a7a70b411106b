/** Whether there is something to tell again: things came out otherwise than those who gave their input were told. */

import type { ReportBack, ToldOutcome } from '#core/records/report-back';
import type { PointStory, ReportedLetter, ReportFacts } from '#core/report-back/report-facts';

/** Names how a point stands, so that two moments can be compared. Never shown. */
export function outcomeCode(story: PointStory | undefined): string {
  if (!story) return '';
  const { withdrawn, executive, council, delivered, answer } = story;
  return [
    withdrawn ? `withdrawn ${withdrawn.on}` : '',
    executive ? `executive ${executive.verdict} ${executive.reply.on}` : '',
    ...council.map(({ date, state, treatment }) => `council ${date} ${state} ${treatment}`),
    delivered ? `delivered ${delivered.on} ${delivered.differs ? 'otherwise' : 'so'}` : '',
    answer ? `answer ${answer.on}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function letterCode({ state }: ReportedLetter): string {
  const { dispatch, reply, closure } = state;
  return [
    dispatch ? `sent ${dispatch.on}` : 'draft',
    reply ? `reply ${reply.form} ${reply.on}` : '',
    closure ? `closed ${closure.on}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** What there is to tell of, without what was said. */
export type TellingFacts = Pick<ReportFacts, 'links' | 'letters'>;

/** How everything stands that somebody at the session can ask after: the letters, and the points their input is in. */
export function outcomesNow({ links, letters }: TellingFacts): ToldOutcome[] {
  return letters.flatMap((letter): ToldOutcome[] => {
    const linked = new Set(
      links
        .filter(({ letterId, deleted }) => letterId === letter.id && deleted === null)
        .map(({ pointId }) => pointId),
    );
    return [
      { letterId: letter.id, pointId: null, outcome: letterCode(letter) },
      ...letter.points
        .filter(({ id }) => linked.has(id))
        .map(({ id }) => ({
          letterId: letter.id,
          pointId: id,
          outcome: outcomeCode(letter.stories.get(id)),
        })),
    ];
  });
}

/** The last time it was told, by the day and, of one day, as they were entered. */
export function lastReport(reports: readonly ReportBack[]): ReportBack | null {
  const standing = reports.filter(({ deleted }) => deleted === null);
  return (
    standing
      .toSorted((a, b) => {
        const [one, other] = [`${a.on} ${a.at} ${a.id}`, `${b.on} ${b.at} ${b.id}`];
        return one < other ? -1 : one > other ? 1 : 0;
      })
      .at(-1) ?? null
  );
}

export interface ReportState {
  readonly last: ReportBack | null;
  /** What is otherwise than it was told; empty while nothing was told yet. */
  readonly changed: readonly ToldOutcome[];
  /** A letter rests on the session and went out, and nobody was told; or it was told and came out otherwise. */
  readonly isDue: boolean;
}

export function reportState(facts: TellingFacts, reports: readonly ReportBack[]): ReportState {
  const last = lastReport(reports);
  const now = outcomesNow(facts);
  const isSent = facts.letters.some(({ state }) => state.dispatch !== null);
  if (!last) return { last, changed: [], isDue: isSent };
  const keyOf = ({ letterId, pointId }: ToldOutcome): string => `${letterId}/${pointId ?? ''}`;
  const told = new Map(last.told.map((each) => [keyOf(each), each.outcome]));
  // A point that was linked later and of which nothing became is no news.
  const changed = now.filter(
    (each) => (told.get(keyOf(each)) ?? (each.pointId === null ? null : '')) !== each.outcome,
  );
  return { last, changed, isDue: isSent && changed.length > 0 };
}
