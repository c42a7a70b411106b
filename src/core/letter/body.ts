/**
 * The body of a letter as data: ProseMirror JSON, in the nodes the letter desk knows.
 *
 * While a letter is written its body lives in a Yjs document; this is what is exported, compared, searched
 * and frozen. The shape is loose on purpose: a node of a newer program passes through unharmed, and readers
 * meet it as an unknown block rather than as an error.
 *
 *     doc          summary? block+ annex*
 *     summary      block+                       "Samenvatting", before the body
 *     block        paragraph | heading | list | blockquote | advicePoint | table | picture | pageBreak
 *     inner        paragraph | bulletList | orderedList
 *     advicePoint  inner+                       attrs: id, branch, kind
 *     blockquote   inner+                       attrs: definitionId, when it quotes a working definition
 *     annex        block+                       attrs: id, title; each starts a page
 *     list         listItem+                    listItem: inner+
 *     table        tableRow+                    tableRow: (tableHeader | tableCell)+
 *     table cell   inner+                       attrs: colspan, rowspan, colwidth (pixels a column, or null)
 *     picture                                   attrs: hash, mediaType, alt, width, pixelWidth, pixelHeight
 *     inline       text | hardBreak | dueDate | citation | footnote
 *     footnote     text*                        attrs: id; its number is its place
 *     citation                                  attrs: source, id, words
 *     marks        bold, italic, underline, superscript, subscript, link{href}
 *
 * `dueDate` is the day the reply is due, worked out from the letter's date and the council's rule each time
 * it is shown, so that a date in the text can not go stale. Once frozen it carries the day in `attrs.day`.
 * `citation` shows `words` and stays tied to what it cites. A picture's `width` is in hundredths of the width of
 * the text; its bytes are the attachment named by `hash`.
 */
import { z } from 'zod';

/** Raise when the program learns a node: `BODY_WRITER` is what this editor writes, `BODY_READER` what it can show. */
export const BODY_READER = 2;
export const BODY_WRITER = 2;

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
export const bodyNodeShape: z.ZodType<BodyNode> = z.lazy(() =>
  z.looseObject({
    type: z.string(),
    attrs,
    content: z.array(bodyNodeShape).optional(),
    text: z.string().optional(),
    marks: z.array(markShape).optional(),
  }),
);
export const letterBodyShape: z.ZodType<LetterBody> = z.looseObject({
  type: z.literal('doc'),
  content: z.array(bodyNodeShape),
});

export const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'advicePoint',
  'table',
  'picture',
  'pageBreak',
] as const;
export const nodeTypes = [
  'doc',
  'summary',
  'annex',
  'listItem',
  'tableRow',
  'tableHeader',
  'tableCell',
  'text',
  'hardBreak',
  'dueDate',
  'citation',
  'footnote',
  ...blockTypes,
] as const;
export const markTypes = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'link'] as const;

const knownNodes: ReadonlySet<string> = new Set(nodeTypes);
const knownMarks: ReadonlySet<string> = new Set(markTypes);

export type Branch = 'primary' | 'fallback';
export type PointKind = 'recommendation' | 'question';

/** What a citation can be tied to: all of it lies in the dossier. */
export const citationSources = ['letter', 'reply', 'document', 'definition', 'contribution'] as const;
export type CitationSource = (typeof citationSources)[number];

export interface Citation {
  readonly source: CitationSource;
  /** Of the letter, the event of the reply, the document, the version of the definition, the contribution. */
  readonly id: string;
  readonly words: string;
}

export function citationOf(node: BodyNode): Citation | null {
  if (node.type !== 'citation') return null;
  const { source, id, words } = node.attrs ?? {};
  const known = citationSources.find((each) => each === source);
  if (known === undefined || typeof id !== 'string' || typeof words !== 'string') return null;
  return { source: known, id, words };
}

export interface BodyPicture {
  /** SHA-256 of the bytes, hexadecimal: their name among the attachments. */
  readonly hash: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** For who does not see it; empty as long as nobody wrote it. */
  readonly alt: string;
  /** In hundredths of the width of the text, 10 to 100. */
  readonly width: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

export function pictureOf(node: BodyNode): BodyPicture | null {
  if (node.type !== 'picture') return null;
  const { hash, mediaType, alt, width, pixelWidth, pixelHeight } = node.attrs ?? {};
  if (typeof hash !== 'string' || (mediaType !== 'image/png' && mediaType !== 'image/jpeg')) return null;
  const [across, down] = [Number(pixelWidth), Number(pixelHeight)];
  if (!(across > 0 && down > 0)) return null;
  return {
    hash,
    mediaType,
    alt: typeof alt === 'string' ? alt : '',
    width: Math.min(100, Math.max(10, Number(width) || 100)),
    pixelWidth: across,
    pixelHeight: down,
  };
}

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

/**
 * The words alone: a line per paragraph or heading, and after all of them a line per footnote. What is searched
 * and counted.
 */
export function plainText(node: BodyNode): string {
  let out = '';
  const notes: string[] = [];
  const visit = (part: BodyNode): void => {
    if (part.type === 'footnote' && part !== node) {
      notes.push(plainText(part));
      return;
    }
    if (part.text !== undefined) out += part.text;
    out += citationOf(part)?.words ?? '';
    if (part.type === 'annex' && typeof part.attrs?.title === 'string') out += `${part.attrs.title}\n`;
    for (const child of part.content ?? []) visit(child);
    if (lineEnding.has(part.type)) out += '\n';
  };
  visit(node);
  return [out.trimEnd(), ...notes.filter((note) => note !== '')].join('\n');
}
