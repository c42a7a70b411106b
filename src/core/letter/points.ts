import {
  type BodyNode,
  type Branch,
  type LetterBody,
  type PointKind,
  plainText,
  walk,
} from '#core/letter/body';
import { letterNumber, type PointNumbering, usualNumbering } from '#core/letter/point-numbering';

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

/** Headings of this rank part a letter; the subject stands above them. */
const PART_RANK = 2;

function isPart(node: BodyNode): boolean {
  return node.type === 'heading' && Number(node.attrs?.level) === PART_RANK;
}

/** The numbers of the headings that part the letter, for where they are counted. */
export function partNumbers(body: LetterBody): ReadonlyMap<BodyNode, number> {
  const numbers = new Map<BodyNode, number>();
  for (const node of body.content) if (isPart(node)) numbers.set(node, numbers.size + 1);
  return numbers;
}

/**
 * Numbers by point id. Each branch counts by itself through the whole letter, or, numbered by part, anew in every
 * part. A point before the first part has no part to name.
 */
export function pointNumbers(
  body: LetterBody,
  numbering: PointNumbering = usualNumbering,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const count = { primary: 0, fallback: 0 };
  let part = 0;
  const number = (branch: Branch): string => {
    const { style, prefix } = numbering[branch];
    switch (style) {
      case 'decimal':
        return `${prefix}${count[branch]}`;
      case 'letter':
        return `${prefix}${letterNumber(count[branch])}`;
      case 'section':
        return part === 0 ? `${count[branch]}` : `${part}.${count[branch]}`;
    }
  };
  for (const node of walk(body)) {
    if (isPart(node)) {
      part += 1;
      for (const branch of ['primary', 'fallback'] as const) {
        if (numbering[branch].style === 'section') count[branch] = 0;
      }
    }
    if (node.type !== 'advicePoint') continue;
    const branch = branchOf(node);
    count[branch] += 1;
    numbers.set(String(node.attrs?.id), number(branch));
  }
  return numbers;
}

export function advicePoints(body: LetterBody, numbering: PointNumbering = usualNumbering): AdvicePoint[] {
  const numbers = pointNumbers(body, numbering);
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
