/** The letter in headings and points, to see it whole and to go somewhere in it. */
import type { Node as DocNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { type BodyNode, type LetterBody, plainText } from '#core/letter/body';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { partNumbers, pointNumbers } from '#core/letter/points';
import { outlinedNodes } from '../body/reading';
import { numbersIn } from '../editor/point-numbers';
import { shownText } from '../editor/shown-text';

export type OutlineKind = 'heading' | 'point' | 'summary' | 'annex';

export interface OutlineItem {
  /** Where it is: a position in the document, or the place in reading order of a letter that is only read. */
  readonly at: number;
  readonly kind: OutlineKind;
  /** How far it stands in. */
  readonly depth: 0 | 1 | 2;
  /** Of a point, and of a heading where those are counted. */
  readonly number: string | null;
  /** The words; empty for what has none yet. */
  readonly text: string;
}

const KINDS: Readonly<Record<string, OutlineKind>> = {
  heading: 'heading',
  advicePoint: 'point',
  summary: 'summary',
  annex: 'annex',
};
/** As much of a point as fits on two lines. */
const LONGEST = 90;

function itemOf(
  type: string,
  attrs: Readonly<Record<string, unknown>>,
  text: string,
  at: number,
  inSection: boolean,
  number: string | null,
): OutlineItem | null {
  const kind = KINDS[type];
  if (!kind) return null;
  const words = kind === 'summary' ? '' : kind === 'annex' ? String(attrs.title ?? '') : text.trim();
  const depth = kind === 'point' || (kind === 'heading' && attrs.level === 3) ? 1 : 0;
  return {
    at,
    kind,
    depth: inSection && depth === 0 ? 1 : inSection ? 2 : depth,
    number,
    text: words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words,
  };
}

/** Of a letter being written. */
export function outlineOfDoc(state: EditorState): OutlineItem[] {
  const numbers = numbersIn(state);
  const items: OutlineItem[] = [];
  const visit = (parent: DocNode, start: number, inSection: boolean): void => {
    let pos = start;
    for (const node of parent.children) {
      // Only what is shown is read: a long letter has many paragraphs and few headings.
      const text = KINDS[node.type.name] ? shownText(node, 2 * LONGEST) : '';
      const number =
        node.type.name === 'heading' ? numbers.headings.get(pos) : numbers.points.get(String(node.attrs.id));
      const item = itemOf(node.type.name, node.attrs, text, pos, inSection, number ?? null);
      if (item) items.push(item);
      if (item?.kind === 'summary' || item?.kind === 'annex') visit(node, pos + 1, true);
      pos += node.nodeSize;
    }
  };
  visit(state.doc, 0, false);
  return items;
}

/** Of a letter that is only read. */
export function outlineOfBody(body: LetterBody, numbering: LetterNumbering): OutlineItem[] {
  const points = pointNumbers(body, numbering.points);
  const parts = numbering.headings ? partNumbers(body) : new Map<BodyNode, number>();
  const inSections = new Set<BodyNode>(
    body.content
      .filter((node) => node.type === 'summary' || node.type === 'annex')
      .flatMap((section) => section.content ?? []),
  );
  return [...outlinedNodes(body)].flatMap((node, index) => {
    const text = plainText(node).replace(/\s+/g, ' ');
    const part = parts.get(node);
    const number = part === undefined ? (points.get(String(node.attrs?.id)) ?? null) : String(part);
    const item = itemOf(node.type, node.attrs ?? {}, text, index, inSections.has(node), number);
    return item ? [item] : [];
  });
}

/** Which item the position lies in: the last that begins at or before it; -1 before the first. */
export function itemAt(items: readonly OutlineItem[], position: number): number {
  return items.findLastIndex((item) => item.at <= position);
}

/** Whether they look the same. Where they are is another matter: that moves with every letter typed before them. */
export function looksSame(a: readonly OutlineItem[], b: readonly OutlineItem[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, depth, number, text }, index) => {
      const other = b[index];
      return kind === other?.kind && depth === other.depth && number === other.number && text === other.text;
    })
  );
}
