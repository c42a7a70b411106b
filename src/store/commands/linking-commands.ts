/** Tying contributions to the advice points that rest on them. */
import { linkContributions as linkRule, unlinkContributions as unlinkRule } from '#core/foundation/link';
import type { Partition } from '#core/journal/journal-entry';
import {
  type ContributionLink,
  type ContributionStance,
  contributionStances,
} from '#core/records/contribution-link';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { pointsOfLetters } from '../queries/letter-points';
import type { Tables } from '../tables-in';
import { contributionsOfSession } from './ordering-commands';

async function linksOf(db: Tables, sessionId: string, letterId: string): Promise<ContributionLink[]> {
  const links = await db.contributionLinks.where('sessionId').equals(sessionId).toArray();
  return links.filter((link) => link.letterId === letterId);
}

export interface PointOfLetter {
  readonly letterId: string;
  readonly pointId: string;
}

/**
 * Contributions of one session rest under a point from now on, or speak against it. Also of a letter that went out: it is
 * knowledge about the letter, not its text.
 */
export function linkContributions(
  { gate, making }: StoreContext,
  sessionId: string,
  ids: readonly string[],
  { letterId, pointId }: PointOfLetter,
  stance: ContributionStance,
): Promise<Committed<number>> {
  const partition: Partition = `session/${sessionId}`;
  return gate.commit({ intent: 'linkContribution', partition }, async (db) => {
    const [rows, links, points] = await Promise.all([
      contributionsOfSession(db, sessionId),
      linksOf(db, sessionId, letterId),
      pointsOfLetters(db, [letterId]),
    ]);
    const own = points.get(letterId);
    if (!own) return new Refusal('record.gone', { table: 'letters' });
    const pointIds = new Set(own.map(({ id }) => id));
    const changes = linkRule({ rows, ids, links, letterId, pointId, pointIds, stance }, making);
    return changes instanceof Refusal ? changes : { changes, result: changes.length };
  });
}

export function unlinkContributions(
  { gate, making }: StoreContext,
  sessionId: string,
  ids: readonly string[],
  { letterId, pointId }: PointOfLetter,
): Promise<Committed<number>> {
  const partition: Partition = `session/${sessionId}`;
  return gate.commit({ intent: 'unlinkContribution', partition }, async (db) => {
    const rows = await contributionsOfSession(db, sessionId);
    const links = await linksOf(db, sessionId, letterId);
    const changes = unlinkRule({ rows, ids, links, letterId, pointId }, making);
    return { changes, result: changes.length };
  });
}

/** Puts contributions under another point of the same letter, or under none; each keeps where it stood. */
export function moveLinks(
  { gate, making }: StoreContext,
  sessionId: string,
  ids: readonly string[],
  letterId: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Promise<Committed<number>> {
  const partition: Partition = `session/${sessionId}`;
  return gate.commit({ intent: 'linkContribution', partition }, async (db) => {
    const [rows, links, points] = await Promise.all([
      contributionsOfSession(db, sessionId),
      linksOf(db, sessionId, letterId),
      pointsOfLetters(db, [letterId]),
    ]);
    const pointIds = new Set((points.get(letterId) ?? []).map(({ id }) => id));
    const before = new Map(
      links
        .filter((link) => link.deleted === null && link.pointId === from)
        .map(({ contributionId, stance }) => [contributionId, stance]),
    );
    const stanceOf = (id: string): ContributionStance => before.get(id) ?? 'for';
    const changes = from === null ? [] : unlinkRule({ rows, ids, links, letterId, pointId: from }, making);
    for (const stance of to === null ? [] : contributionStances) {
      const those = ids.filter((id) => stanceOf(id) === stance);
      const given = { rows, ids: those, links, letterId, pointId: to ?? '', pointIds, stance };
      const on = linkRule(given, making);
      if (on instanceof Refusal) return on;
      changes.push(...on);
    }
    return { changes, result: changes.length };
  });
}
