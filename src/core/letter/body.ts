/**
 * The body of a letter as data: ProseMirror JSON, in the nodes the letter desk knows.
 *
 * While a letter is written its body lives in a Yjs document; this is what is exported, compared, searched
 * and frozen. The shape is loose on purpose: a node of a newer program passes through unharmed, and readers
 * meet it as an unknown block rather than as an error.
 *
 *     doc          summary? block+ annex*
 *     summary      block+                       "Samenvatting", before the body
 *     block        paragraph | heading | bulletList | orderedList | blockquote | advicePoint
 *     advicePoint  (paragraph | bulletList | orderedList)+    attrs: id, branch, kind
 *     blockquote   (paragraph | list)+
 *     annex        block+                       attrs: id, title; each starts a page
 *     list         listItem+                    listItem: (paragraph | list)+
 *     inline       text (marks: bold, italic, link{href}) | hardBreak | dueDate
 *
 * `dueDate` is the day the reply is due, worked out from the letter's date and the council's rule each time
 * it is shown, so that a date in the text can not go stale. Once frozen it carries the day in `attrs.day`.
 */
import { z } from 'zod';

/** Raise when the program learns a node: `BODY_WRITER` is what this editor writes, `BODY_READER` what it can show. */
export const BODY_READER = 1;
export const BODY_WRITER = 1;

/** The name of the fragment inside the letter's Yjs document. */
export const BODY_FRAGMENT = 'body';

export interface BodyMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
}

export interface BodyNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly BodyNode[] | undefined;
  readonly text?: string | undefined;
  readonly marks?: readonly BodyMark[] | undefined;
}

export interface LetterBody extends BodyNode {
  readonly type: 'doc';
  readonly content: readonly BodyNode[];
}

const attrs = z.record(z.string(), z.unknown()).optional();
const markShape = z.looseObject({ type: z.string(), attrs });
const nodeShape: z.ZodType<BodyNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    attrs,
    content: z.array(nodeShape).optional(),
    text: z.string().optional(),
    marks: z.array(markShape).optional(),
  }),
);
export const letterBodyShape: z.ZodType<LetterBody> = z.looseObject({
  type: z.literal('doc'),
  content: z.array(nodeShape),
});

export const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'advicePoint',
] as const;
export const nodeTypes = [
  'doc',
  'summary',
  'annex',
  'listItem',
  'text',
  'hardBreak',
  'dueDate',
  ...blockTypes,
] as const;
export const markTypes = ['bold', 'italic', 'link'] as const;

const knownNodes: ReadonlySet<string> = new Set(nodeTypes);
const knownMarks: ReadonlySet<string> = new Set(markTypes);

export type Branch = 'primary' | 'fallback';
export type PointKind = 'recommendation' | 'question';

/** Every node in reading order, the given one first. */
export function* walk(node: BodyNode): Generator<BodyNode> {
  yield node;
  for (const child of node.content ?? []) yield* walk(child);
}

/** Names of nodes and marks this program does not know; empty when it can show and keep everything. */
export function unknownParts(body: BodyNode): string[] {
  const unknown = new Set<string>();
  for (const node of walk(body)) {
    if (!knownNodes.has(node.type)) unknown.add(node.type);
    for (const mark of node.marks ?? []) if (!knownMarks.has(mark.type)) unknown.add(mark.type);
  }
  return [...unknown];
}

const lineEnding = new Set(['paragraph', 'heading', 'hardBreak']);

/** The words alone: a line per paragraph or heading. What is searched and counted. */
export function plainText(node: BodyNode): string {
  let out = '';
  const visit = (part: BodyNode): void => {
    if (part.text !== undefined) out += part.text;
    if (part.type === 'annex' && typeof part.attrs?.title === 'string') out += `${part.attrs.title}\n`;
    for (const child of part.content ?? []) visit(child);
    if (lineEnding.has(part.type)) out += '\n';
  };
  visit(node);
  return out.trimEnd();
}
