import { DEFAULT_THRESHOLDS } from '#core/terms/term-state';

/** With how many days left, or fewer, a term is nearly due. Each device may have its own number. */
export const NEARLY_DUE_DAYS = { usual: DEFAULT_THRESHOLDS.nearlyDueDays, least: 1, most: 60 } as const;

export function isNearlyDueDays(days: number): boolean {
  return Number.isInteger(days) && days >= NEARLY_DUE_DAYS.least && days <= NEARLY_DUE_DAYS.most;
}

/** The number that was chosen, or the usual one where nothing was, or nothing that can be. */
export function nearlyDueDaysOf(chosen: number | null | undefined): number {
  return typeof chosen === 'number' && isNearlyDueDays(chosen) ? chosen : NEARLY_DUE_DAYS.usual;
}
