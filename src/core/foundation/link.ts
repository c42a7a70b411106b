/**
 * Tying contributions to advice points. It says what a letter rests on and changes none of its words, so it goes on after
 * the letter was sent.
 */
import type { Making } from '#core/clock';
import { add, type Change, patch } from '#core/journal/change';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
import {
  CONTRIBUTION_LINK_VERSION,
  type ContributionLink,
  type ContributionStance,
} from '#core/records/contribution-link';
import { Refusal } from '#core/refusals/refusal';

export interface ToLink {
  /** All of the session. */
  readonly rows: readonly Contribution[];
  readonly ids: readonly string[];
  /** Of those contributions, to any letter. */
  readonly links: readonly ContributionLink[];
  readonly letterId: string;
  readonly pointId: string;
  /** As the letter has them now. */
  readonly pointIds: ReadonlySet<string>;
  readonly stance: ContributionStance;
}

/** What was tied already gets the stance given; what is merged is tied through the one that stands for it. */
export function linkContributions(given: ToLink, making: Making): Change[] | Refusal {
  const { rows, ids, links, letterId, pointId, stance } = given;
  if (!given.pointIds.has(pointId)) return new Refusal('foundation.pointGone');
  const { headOf } = voicesOf(rows);
  const heads = [...new Set(ids.map((id) => headOf.get(id)))];
  if (heads.some((head) => !head || head.erased)) return new Refusal('foundation.contributionGone');
  return heads.flatMap((head): Change[] => {
    if (!head) return [];
    const there = links.find(
      (link) =>
        link.deleted === null &&
        link.letterId === letterId &&
        link.pointId === pointId &&
        link.contributionId === head.id,
    );
    if (there) return there.stance === stance ? [] : [patch('contributionLinks', there.id, { stance })];
    return [
      add('contributionLinks', {
        id: making.newId(),
        v: CONTRIBUTION_LINK_VERSION,
        deleted: null,
        sessionId: head.sessionId,
        contributionId: head.id,
        letterId,
        pointId,
        stance,
      }),
    ];
  });
}

/** Lets go of all ties between these contributions, and what stands behind them, and one point. */
export function unlinkContributions(
  { rows, ids, links, letterId, pointId }: Omit<ToLink, 'stance' | 'pointIds'>,
  making: Making,
): Change[] {
  const { headOf } = voicesOf(rows);
  const heads = new Set(ids.map((id) => headOf.get(id)?.id ?? id));
  const deleted = { at: making.clock.now(), by: making.actor };
  return links
    .filter(
      (link) =>
        link.deleted === null &&
        link.letterId === letterId &&
        link.pointId === pointId &&
        heads.has(headOf.get(link.contributionId)?.id ?? link.contributionId),
    )
    .map((link) => patch('contributionLinks', link.id, { deleted }));
}
