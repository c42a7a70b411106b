import { z } from 'zod';
import { type Known, recordBase, recordId } from '#core/records/record';

export const contributionStances = ['for', 'against', 'neutral'] as const;
export const contributionStance = z.enum(contributionStances);
export type ContributionStance = z.infer<typeof contributionStance>;

/** An advice point rests on a contribution, or is spoken against by it. */
export const contributionLinkShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  contributionId: recordId,
  letterId: recordId,
  /** Stable id of the point's block in the letter. */
  pointId: z.string().min(1).max(100),
  stance: contributionStance,
});
export type ContributionLink = Known<z.infer<typeof contributionLinkShape>>;
export const CONTRIBUTION_LINK_VERSION = 1;
