/** Leaving a finding of the desk check as it is, and coming back on that. */
import type { Making } from '#core/clock';
import { FINDING_DECISION_VERSION, type FindingDecision } from '#core/records/finding-decision';
import { Refusal } from '#core/refusals/refusal';

export interface FindingName {
  readonly code: string;
  readonly about: string;
}

/** What was found is kept to this many characters; longer passages are known by how they begin. */
export const LONGEST_ABOUT = 2_000;

export function sameFinding(a: FindingName, b: FindingName): boolean {
  return a.code === b.code && a.about.slice(0, LONGEST_ABOUT) === b.about.slice(0, LONGEST_ABOUT);
}

/** Those that stand. */
export function standingDecisions(decisions: readonly FindingDecision[]): FindingDecision[] {
  return decisions.filter(({ deleted }) => deleted === null);
}

/** A refusal without a reason: who reads the letter later wants to know why. One finding has one decision. */
export function setFindingAside(
  letterId: string,
  { code, about }: FindingName,
  reason: string,
  decisions: readonly FindingDecision[],
  { clock, actor, newId }: Making,
): FindingDecision | Refusal {
  if (reason.trim() === '') return new Refusal('finding.noReason', {}, 'reason');
  const isThere = standingDecisions(decisions).some((each) => sameFinding(each, { code, about }));
  if (isThere) return new Refusal('finding.alreadyAside');
  return {
    id: newId(),
    v: FINDING_DECISION_VERSION,
    deleted: null,
    letterId,
    code,
    about: about.slice(0, LONGEST_ABOUT),
    reason: reason.trim(),
    at: clock.now(),
    by: actor,
  };
}
