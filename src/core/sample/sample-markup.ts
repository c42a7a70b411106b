/**
 * The compact writing of letters in the sample council: one line a paragraph, a sign at its start for anything
 * else. Meant for files of our own, so whatever it does not know is an error and not a guess.
 *
 *     # Heading          ## Heading of the level below
 *     - bullet           1. numbered            > quoted
 *     ! advice point     ? point that asks      !! and ?? the same in the fallback advice
 *     two blanks more    belongs to the point above: a paragraph, or a list
 *     === Samenvatting   begins the summary, === alone ends it
 *     +++ Title          begins an annex, up to the next one or the end
 *
 * Inside a line: **bold**, *italic*, [words](https://address), and [[due]] for the day the reply is due.
 */
import type { BodyNode, Branch, LetterBody, PointKind } from '#core/letter/body';

const INLINE =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[\[due\]\]|\[(?<words>[^[\]]+)\]\((?<href>https:\/\/[^()\s]+)\)/g;

function text(words: string): BodyNode[] {
  return words === '' ? [] : [{ type: 'text', text: words }];
}

function markedText(words: string, type: string, attrs?: Readonly<Record<string, unknown>>): BodyNode {
  return { type: 'text', text: words, marks: [attrs ? { type, attrs } : { type }] };
}

function inline(line: string): BodyNode[] {
  const nodes: BodyNode[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    nodes.push(...text(line.slice(from, match.index)));
    const { bold, italic, words, href } = match.groups ?? {};
    if (bold) nodes.push(markedText(bold, 'bold'));
    else if (italic) nodes.push(markedText(italic, 'italic'));
    else if (words && href) nodes.push(markedText(words, 'link', { href }));
    else nodes.push({ type: 'dueDate' });
    from = match.index + match[0].length;
  }
  nodes.push(...text(line.slice(from)));
  return nodes;
}

function paragraph(line: string): BodyNode {
  return { type: 'paragraph', content: inline(line) };
}

type MutableNode = { type: string; attrs?: Record<string, unknown>; content: BodyNode[] };

/** Consecutive lines of one of these make one block. */
const gathered = [
  { sign: /^- (.+)$/, type: 'bulletList', item: 'listItem' },
  { sign: /^\d{1,2}\. (.+)$/, type: 'orderedList', item: 'listItem' },
  { sign: /^> (.+)$/, type: 'blockquote', item: null },
] as const;

const POINT = /^([!?]{1,2}) (.+)$/;
const points: Readonly<Record<string, readonly [Branch, PointKind]>> = {
  '!': ['primary', 'recommendation'],
  '?': ['primary', 'question'],
  '!!': ['fallback', 'recommendation'],
  '??': ['fallback', 'question'],
};

/** Adds one line to a run of blocks; `fresh` says that a list or quote must not go on from the line before. */
function addBlock(blocks: BodyNode[], line: string, fresh: boolean): void {
  const heading = /^(##?) (.+)$/.exec(line);
  if (heading?.[1] && heading[2]) {
    blocks.push({
      type: 'heading',
      attrs: { level: heading[1].length + 1 },
      content: inline(heading[2]),
    });
    return;
  }
  for (const { sign, type, item } of gathered) {
    const words = sign.exec(line)?.[1];
    if (words === undefined) continue;
    const part = item ? { type: item, content: [paragraph(words)] } : paragraph(words);
    const last = blocks.at(-1) as MutableNode | undefined;
    if (!fresh && last?.type === type) last.content.push(part);
    else blocks.push({ type, content: [part] });
    return;
  }
  // A sign without its blank is a slip of the pen, not a paragraph.
  if (/^(?:[-#>!?=+]|\d{1,2}\.(?!\d))/.test(line))
    throw new RangeError(`not in the markup of the sample: ${line}`);
  blocks.push(paragraph(line));
}

function pointOf(line: string, newId: () => string): MutableNode | null {
  const [, sign = '', words = ''] = POINT.exec(line) ?? [];
  const meaning = points[sign];
  if (!meaning) return null;
  const [branch, kind] = meaning;
  return { type: 'advicePoint', attrs: { id: newId(), branch, kind }, content: [paragraph(words)] };
}

function blocksOf(lines: readonly string[], newId: () => string): BodyNode[] {
  const blocks: BodyNode[] = [];
  let point: MutableNode | null = null;
  let previous = '';
  for (const line of lines) {
    if (line.startsWith('  ')) {
      if (!point) throw new RangeError(`belongs to no point: ${line}`);
      addBlock(point.content, line.trim(), false);
    } else {
      point = pointOf(line, newId);
      if (point) blocks.push(point);
      else if (line !== '') addBlock(blocks, line, previous === '');
    }
    previous = line;
  }
  return blocks;
}

interface Section {
  readonly kind: 'body' | 'summary' | 'annex';
  readonly title: string;
  readonly lines: string[];
}

function sectionsOf(lines: readonly string[]): Section[] {
  let current: Section = { kind: 'body', title: '', lines: [] };
  const sections = [current];
  const begin = (kind: Section['kind'], title = ''): void => {
    current = { kind, title, lines: [] };
    sections.push(current);
  };
  for (const line of lines) {
    if (line === '===' || line === '=== Samenvatting') {
      const ends = line === '===';
      if (ends !== (current.kind === 'summary')) throw new RangeError(`out of place: ${line}`);
      if (!ends && (sections.length > 1 || current.lines.length > 0)) {
        throw new RangeError('the summary comes first');
      }
      begin(ends ? 'body' : 'summary');
    } else if (line.startsWith('+++ ')) begin('annex', line.slice(4));
    else current.lines.push(line);
  }
  return sections;
}

/** Reads the lines of one letter; throws a RangeError that quotes the line it cannot place. */
export function sampleBody(lines: readonly string[], newId: () => string): LetterBody {
  const sections = sectionsOf(lines);
  const content = sections.flatMap(({ kind, title, lines: own }, index): BodyNode[] => {
    if (kind === 'summary' && sections[index + 1]?.kind !== 'body')
      throw new RangeError('the summary does not end');
    const attrs = kind === 'annex' ? { attrs: { id: newId(), title } } : {};
    const blocks = blocksOf(own, newId);
    return kind === 'body' ? blocks : [{ type: kind, ...attrs, content: blocks }];
  });
  return { type: 'doc', content };
}
