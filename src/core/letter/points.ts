import {
  type BodyNode,
  type Branch,
  type LetterBody,
  type PointKind,
  plainText,
  walk,
} from '#core/letter/body';

/** An advice point as it stands in a letter. Its number is derived from its place and never stored. */
export interface AdvicePoint {
  readonly id: string;
  readonly number: string;
  readonly branch: Branch;
  readonly kind: PointKind;
  readonly text: string;
}

function branchOf(node: BodyNode): Branch {
  return node.attrs?.branch === 'fallback' ? 'fallback' : 'primary';
}

/**
 * Numbers by point id. Primary points count 1, 2, 3; points of the fallback advice A1, A2, A3 (A for
 * "alternatief"), so that "point 2" can only mean one thing.
 */
export function pointNumbers(body: LetterBody): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const count = { primary: 0, fallback: 0 };
  for (const node of walk(body)) {
    if (node.type !== 'advicePoint') continue;
    const branch = branchOf(node);
    count[branch] += 1;
    numbers.set(String(node.attrs?.id), branch === 'primary' ? `${count.primary}` : `A${count.fallback}`);
  }
  return numbers;
}

export function advicePoints(body: LetterBody): AdvicePoint[] {
  const numbers = pointNumbers(body);
  const points: AdvicePoint[] = [];
  for (const node of walk(body)) {
    if (node.type !== 'advicePoint') continue;
    const id = String(node.attrs?.id);
    points.push({
      id,
      number: numbers.get(id) ?? '',
      branch: branchOf(node),
      kind: node.attrs?.kind === 'question' ? 'question' : 'recommendation',
      text: plainText(node),
    });
  }
  return points;
}
