/** Findings as the panel shows them: one row for all places of one matter, and apart what people left as it is. */
import { type Finding, findingKey, type Severity } from '#core/letter/desk-check/finding';
import { sameFinding } from '#core/letter/finding-decisions';
import type { FindingDecision } from '#core/records/finding-decision';

export interface FindingRow {
  readonly key: string;
  readonly severity: Severity;
  /** In reading order, at least one. */
  readonly places: readonly [Finding, ...Finding[]];
}

export interface AsideRow extends FindingRow {
  readonly decision: FindingDecision;
}

export interface FindingRows {
  readonly problems: readonly FindingRow[];
  readonly hints: readonly FindingRow[];
  readonly aside: readonly AsideRow[];
}

export const NO_ROWS: FindingRows = { problems: [], hints: [], aside: [] };

export function groupFindings(
  findings: readonly Finding[],
  decisions: readonly FindingDecision[],
): FindingRows {
  const rows = new Map<string, FindingRow>();
  for (const finding of findings) {
    const key = findingKey(finding);
    const row = rows.get(key);
    if (row) rows.set(key, { ...row, places: [...row.places, finding] });
    else rows.set(key, { key, severity: finding.severity, places: [finding] });
  }
  const all = [...rows.values()].map((row) => ({
    ...row,
    decision: decisions.find((decision) => sameFinding(decision, row.places[0])) ?? null,
  }));
  const open = all.filter(({ decision }) => decision === null);
  return {
    problems: open.filter(({ severity }) => severity === 'problem'),
    hints: open.filter(({ severity }) => severity === 'hint'),
    aside: all.flatMap((row) => (row.decision ? [{ ...row, decision: row.decision }] : [])),
  };
}
