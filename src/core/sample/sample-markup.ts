/**
 * The compact writing of letters in the sample council: one line a paragraph, a sign at its start for anything
 * else. Meant for files of our own, so whatever it does not know is an error and not a guess.
 *
 *     # Heading          ## Heading of the level below
 *     - bullet           1. numbered            > quoted
 *     ! advice point     ? point that asks      !! and ?? the same in the fallback advice
 *     >{key} quoted      the same, of the working definition of that name
 *     two blanks more    belongs to the point above: a paragraph, or a list
 *     | a | b |          a row of a table; the first is its head
 *     ![alt](file 60)    a picture, 60 hundredths of the text wide
 *     ---                a new page
 *     === Samenvatting   begins the summary, === alone ends it
 *     +++ Title          begins an annex, up to the next one or the end
 *
 * Inside a line: **bold**, *italic*, __underlined__, x^2^, H~2~O, [words](https://address), [^a note at the foot],
 * [[due]] for the day the reply is due, and [[letter:key|words]] or [[reply:key|words]] to cite another letter of
 * the sample or the reply to it.
 */
import type { BodyNode, Branch, LetterBody, PointKind } from '#core/letter/body';
import { inline, type SampleSources } from '#core/sample/sample-inline';

/** Makes ids, and knows what the markup only names. */
interface Making {
  readonly newId: () => string;
  readonly from: SampleSources;
}

function words(line: string, { newId, from }: Making): BodyNode[] {
  return inline(line, newId, from);
}

function paragraph(line: string, making: Making): BodyNode {
  return { type: 'paragraph', content: words(line, making) };
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

const PICTURE = /^!\[(?<alt>[^\]]+)\]\((?<file>[a-z0-9.-]+) (?<width>\d{2,3})\)$/;

function pictureIn(line: string, { from }: Making): BodyNode | null {
  const { alt, file, width } = PICTURE.exec(line)?.groups ?? {};
  if (!alt || !file) return null;
  return { type: 'picture', attrs: { ...from.picture(file), alt, width: Number(width) } };
}

function tableRow(line: string, type: 'tableHeader' | 'tableCell', making: Making): BodyNode {
  const cells = line.slice(1, -1).split('|');
  const cell = (text: string): BodyNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(text.trim(), making)],
  });
  return { type: 'tableRow', content: cells.map(cell) };
}

/** Adds one line to a run of blocks; `fresh` says that a list or quote must not go on from the line before. */
function addBlock(blocks: BodyNode[], line: string, fresh: boolean, making: Making): void {
  const picture = pictureIn(line, making);
  if (picture || line === '---') {
    blocks.push(picture ?? { type: 'pageBreak' });
    return;
  }
  if (/^\|.+\|$/.test(line)) {
    const last = blocks.at(-1) as MutableNode | undefined;
    if (!fresh && last?.type === 'table') last.content.push(tableRow(line, 'tableCell', making));
    else blocks.push({ type: 'table', content: [tableRow(line, 'tableHeader', making)] });
    return;
  }
  const heading = /^(##?) (.+)$/.exec(line);
  if (heading?.[1] && heading[2]) {
    blocks.push({
      type: 'heading',
      attrs: { level: heading[1].length + 1 },
      content: words(heading[2], making),
    });
    return;
  }
  for (const { sign, type, item } of gathered) {
    const own = sign.exec(line)?.[1];
    if (own === undefined) continue;
    const part = item ? { type: item, content: [paragraph(own, making)] } : paragraph(own, making);
    const last = blocks.at(-1) as MutableNode | undefined;
    if (!fresh && last?.type === type) last.content.push(part);
    else blocks.push({ type, content: [part] });
    return;
  }
  const definition = /^>\{([a-z0-9-]+)\} (.+)$/.exec(line);
  if (definition?.[1] && definition[2]) {
    const attrs = { definitionId: making.from.cited('definition', definition[1]) };
    blocks.push({ type: 'blockquote', attrs, content: [paragraph(definition[2], making)] });
    return;
  }
  // A sign without its blank is a slip of the pen, not a paragraph.
  if (/^(?:[-#>!?=+|]|\d{1,2}\.(?!\d))/.test(line))
    throw new RangeError(`not in the markup of the sample: ${line}`);
  blocks.push(paragraph(line, making));
}

function pointOf(line: string, making: Making): MutableNode | null {
  const [, sign = '', own = ''] = POINT.exec(line) ?? [];
  const meaning = points[sign];
  if (!meaning) return null;
  const [branch, kind] = meaning;
  return {
    type: 'advicePoint',
    attrs: { id: making.newId(), branch, kind },
    content: [paragraph(own, making)],
  };
}

function blocksOf(lines: readonly string[], making: Making): BodyNode[] {
  const blocks: BodyNode[] = [];
  let point: MutableNode | null = null;
  let previous = '';
  for (const line of lines) {
    if (line.startsWith('  ')) {
      if (!point) throw new RangeError(`belongs to no point: ${line}`);
      addBlock(point.content, line.trim(), false, making);
    } else {
      point = pointOf(line, making);
      if (point) blocks.push(point);
      else if (line !== '') addBlock(blocks, line, previous === '', making);
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
export function sampleBody(lines: readonly string[], newId: () => string, from: SampleSources): LetterBody {
  const making: Making = { newId, from };
  const sections = sectionsOf(lines);
  const content = sections.flatMap(({ kind, title, lines: own }, index): BodyNode[] => {
    if (kind === 'summary' && sections[index + 1]?.kind !== 'body')
      throw new RangeError('the summary does not end');
    const attrs = kind === 'annex' ? { attrs: { id: newId(), title } } : {};
    const blocks = blocksOf(own, making);
    return kind === 'body' ? blocks : [{ type: kind, ...attrs, content: blocks }];
  });
  return { type: 'doc', content };
}
