/** What each advice point rests on: who said so, at which session, of which current, for or against. */
import { type CurrentOfOpinion, currentOf, currentsOf, sameName } from '#core/input/currents';
import type { AdvicePoint } from '#core/letter/points';
import { linksOfHeads } from '#core/ordering/merge';
import { namesOnce } from '#core/ordering/order-lists';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink, ContributionStance } from '#core/records/contribution-link';
import type { Current } from '#core/records/current';
import type { Session } from '#core/records/session';

export interface FoundationRecords {
  /** Of the dossier the letter is in. */
  readonly sessions: readonly Session[];
  readonly currents: readonly Current[];
  readonly contributions: readonly Contribution[];
  /** Of the letter. */
  readonly links: readonly ContributionLink[];
}

export interface Support {
  readonly link: ContributionLink;
  readonly stance: ContributionStance;
  readonly contribution: Contribution;
  readonly session: Session;
  readonly current: CurrentOfOpinion | null;
  /** How many said it: itself and those merged into it. */
  readonly voices: number;
}

export type StanceCounts = Readonly<Record<ContributionStance, number>>;

export interface PointFoundation {
  readonly point: AdvicePoint;
  readonly support: readonly Support[];
  /** Voices, by where they stand. */
  readonly counts: StanceCounts;
  readonly organisations: readonly string[];
}

/** A current over all sessions of the dossier: those of one name are one, as a conference and its sequel have them. */
export interface MatrixCurrent {
  readonly key: string;
  readonly name: string;
}

export interface Foundation {
  readonly points: readonly PointFoundation[];
  /** Links to points that are no longer in the letter: to be put elsewhere, or let go. */
  readonly adrift: readonly Support[];
  /** Contributions no point of this letter takes up, in the order of their sessions. */
  readonly untaken: readonly {
    readonly contribution: Contribution;
    readonly session: Session;
    readonly voices: number;
  }[];
  readonly currents: readonly MatrixCurrent[];
  /** Whether there is any input at all: without it, nothing can be founded. */
  readonly hasInput: boolean;
}

export function countStances(support: readonly Support[]): StanceCounts {
  const counts = { for: 0, against: 0, neutral: 0 };
  for (const { stance, voices } of support) counts[stance] += voices;
  return counts;
}

/** A key by name, so that the current "bestaand stelsel" of two sessions is one column. */
export function currentKey(current: { readonly name: string } | null): string {
  return current ? current.name.trim().toLocaleLowerCase('nl') : '';
}

/** Of one point, by current: what stands in a row of the matrix. */
export function cellOf(point: PointFoundation, key: string): readonly Support[] {
  return point.support.filter(({ current }) => currentKey(current) === key);
}

/** Sessions by their day, those without one last. */
function bySession(a: Session, b: Session): number {
  const [one, other] = [`${a.on ?? '9999'} ${a.id}`, `${b.on ?? '9999'} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

export function foundationOf(points: readonly AdvicePoint[], records: FoundationRecords): Foundation {
  const sessions = records.sessions.filter(({ deleted }) => deleted === null).toSorted(bySession);
  const sessionOf = new Map(sessions.map((session) => [session.id, session]));
  const rows = records.contributions.filter(
    ({ sessionId, erased }) => sessionOf.has(sessionId) && erased === null,
  );
  const { standing, behind, headOf } = voicesOf(rows);
  const currents = new Map(
    sessions.map(({ id }) => [id, currentsOf(records.currents.filter(({ sessionId }) => sessionId === id))]),
  );
  const byId = new Map(standing.map((row) => [row.id, row]));
  const voices = (id: string): number => 1 + (behind.get(id)?.length ?? 0);
  const supports = linksOfHeads(records.links, headOf).flatMap((link): Support[] => {
    const contribution = byId.get(link.contributionId);
    const session = contribution && sessionOf.get(contribution.sessionId);
    if (!contribution || !session) return [];
    return [
      {
        link,
        stance: link.stance,
        contribution,
        session,
        current: currentOf(contribution, currents.get(session.id) ?? []),
        voices: voices(contribution.id),
      },
    ];
  });
  const taken = new Set(supports.map(({ contribution }) => contribution.id));
  const known = new Set(points.map(({ id }) => id));
  const named: MatrixCurrent[] = [];
  for (const session of sessions) {
    for (const { name } of currents.get(session.id) ?? []) {
      if (!named.some((each) => sameName(each.name, name))) named.push({ key: currentKey({ name }), name });
    }
  }
  return {
    points: points.map((point) => {
      const support = supports.filter(({ link }) => link.pointId === point.id);
      return {
        point,
        support,
        counts: countStances(support),
        organisations: namesOnce(support.map(({ contribution }) => contribution.organisation)),
      };
    }),
    adrift: supports.filter(({ link }) => !known.has(link.pointId)),
    untaken: sessions.flatMap((session) =>
      standing
        .filter(({ sessionId, id }) => sessionId === session.id && !taken.has(id))
        .map((contribution) => ({ contribution, session, voices: voices(contribution.id) })),
    ),
    currents: named,
    hasInput: standing.length > 0,
  };
}
