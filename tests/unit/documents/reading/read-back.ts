/** What the tests of the readers look at: every word of a proposal, and whether its body is well made. */
import { expect } from 'vitest';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { type BodyNode, blockTypes, letterBodyShape, plainText, walk } from '#core/letter/body';
import type { LetterProposal } from '#core/letter/letter-proposal';

/** Ids as a test wants them: `id1`, `id2`, in the order they were asked for. */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id${count}`;
  };
}

/** Everything a person would read in the proposal: its fields, dates written out, its body and its links. */
export function textOf(proposal: LetterProposal): string {
  const { body, doubts: _doubts, kind: _kind, date, yourLetterOf, ...fields } = proposal;
  const days = [date, yourLetterOf].map((day) => (day === null ? '' : formatDutchDate(day)));
  const links = [...walk(body)]
    .flatMap((node) => node.marks ?? [])
    .map(({ attrs }) => String(attrs?.href ?? ''));
  return [...Object.values(fields).flat(), ...days, plainText(body), ...links].join('\n');
}

export function words(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of `left` that are not in `right`, each as often as it is missing, sorted. */
export function missing(left: readonly string[], right: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const word of right) count.set(word, (count.get(word) ?? 0) + 1);
  return left
    .filter((word) => {
      const left = count.get(word) ?? 0;
      count.set(word, left - 1);
      return left <= 0;
    })
    .sort();
}

const lists = ['bulletList', 'orderedList'];
const inline = ['text', 'hardBreak'];
/** The content of each node as `core/letter/body.ts` describes it. */
const grammar: Readonly<Record<string, readonly string[]>> = {
  doc: ['summary', 'annex', ...blockTypes],
  summary: blockTypes,
  annex: blockTypes,
  blockquote: blockTypes,
  advicePoint: ['paragraph', ...lists],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', ...lists],
  paragraph: inline,
  heading: inline,
};

function expectNode(node: BodyNode): void {
  const children = (node.content ?? []).map(({ type }) => type);
  const allowed = grammar[node.type];
  if (allowed === undefined) {
    expect(children).toEqual([]);
    if (node.type === 'text') expect(node.text).not.toBe('');
    return;
  }
  expect(allowed).toEqual(expect.arrayContaining([...new Set(children)]));
  // Only a paragraph may be empty, and an item or a point begins with one.
  if (node.type !== 'paragraph') expect(children.length, node.type).toBeGreaterThan(0);
  if (node.type === 'listItem' || node.type === 'advicePoint') expect(children[0]).toBe('paragraph');
  for (const child of node.content ?? []) expectNode(child);
}

export function expectWellMade({ body }: LetterProposal): void {
  expect(letterBodyShape.safeParse(body).success).toBe(true);
  expectNode(body);
  const kinds = body.content.map(({ type }) => (type === 'summary' || type === 'annex' ? type : 'block'));
  expect(kinds.join(' ')).toMatch(/^(?:summary )?block(?: block)*(?: annex)*$/);
  const ids = [...walk(body)].filter(({ type }) => type === 'advicePoint' || type === 'annex');
  expect(new Set(ids.map(({ attrs }) => attrs?.id)).size).toBe(ids.length);
}

/** The kinds of the blocks of a body, with the words of each: enough to see how a text was read. */
export function outline(body: BodyNode): string[] {
  return (body.content ?? []).map((node) => {
    const { level, branch, kind, title } = node.attrs ?? {};
    const mark = [level, branch, kind, title].filter((value) => value !== undefined).join(' ');
    const name = mark === '' ? node.type : `${node.type} ${mark}`;
    return `${name}: ${plainText({ ...node, attrs: {} }).replaceAll('\n', ' / ')}`;
  });
}
