/**
 * The tree of a body as the row of blocks Word knows. Every node gives up its words, also where it does
 * not belong and also when a newer program made it. Paragraphs with nothing in them are left out: a screen
 * reader stops at each.
 */
import { type BodyNode, type Branch, type LetterBody, pictureOf } from '#core/letter/body';
import type { PointNumbering } from '#core/letter/point-numbering';
import { partNumbers, pointNumbers } from '#core/letter/points';
import type { Annex, BodyBlock, FlatBody, Flow, HeadingRank, PlacedBlock } from './body-paragraph';
import { inlinePieces, type Piece } from './inline-pieces';
import { pointIndent } from './list-numbers';
import { safeLine } from './safe-text';
import { indent } from './stationery';
import { tableGrid } from './table-grid';

/** What is the same all through one letter. */
interface Numbers {
  readonly summaryRank: HeadingRank;
  readonly isCounted: (heading: BodyNode) => boolean;
  /** The part a point counts in; null where its branch is not counted by part. */
  readonly partOf: (point: BodyNode) => string | null;
  readonly pointIndent: Readonly<Record<Branch, number>>;
  readonly nextList: () => number;
}

/** Where a node stands. */
interface Place {
  readonly left: number;
  readonly quoted: boolean;
  readonly level: number;
  readonly fallback: number | null;
  readonly inCell: boolean;
  readonly numbers: Numbers;
}

/** A page break stands between blocks until it is known what it comes before. */
type Part = BodyBlock | { readonly kind: 'pageBreak' };

const inlineTypes: ReadonlySet<string> = new Set(['text', 'hardBreak', 'dueDate', 'citation', 'footnote']);
/** Word's numbering has nine levels, and starts as high as this. */
const DEEPEST_LEVEL = 8;
const HIGHEST_START = 32_767;

function words(text: string): BodyNode {
  return { type: 'text', text };
}

function headingRank(node: BodyNode): HeadingRank {
  const level = Number(node.attrs?.level);
  return level === 1 || level === 3 ? level : 2;
}

function annexTitle(node: BodyNode): string {
  return typeof node.attrs?.title === 'string' ? safeLine(node.attrs.title) : '';
}

function isFallback(node: BodyNode | undefined): boolean {
  return node?.type === 'advicePoint' && node.attrs?.branch === 'fallback';
}

function text(nodes: readonly BodyNode[], { quoted, left, fallback }: Place): Part[] {
  const pieces = inlinePieces(nodes);
  return pieces.length === 0 ? [] : [{ kind: 'text', pieces, quoted, left, fallback }];
}

function heading(nodes: readonly BodyNode[], rank: HeadingRank, numbered = false): Part[] {
  const pieces = inlinePieces(nodes);
  return pieces.length === 0 ? [] : [{ kind: 'heading', rank, pieces, numbered }];
}

/** The words that can stand behind a number or bullet, apart from what follows them. */
function leadingWords(parts: readonly Part[], left: number): readonly [readonly Piece[], readonly Part[]] {
  const [first, ...rest] = parts;
  return first?.kind === 'text' && first.left === left ? [first.pieces, rest] : [[], parts];
}

function listStart(node: BodyNode): number {
  const start = Number(node.attrs?.start ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= HIGHEST_START ? start : 1;
}

function list(node: BodyNode, place: Place): Part[] {
  const ordered = node.type === 'orderedList';
  const shared = { ordered, start: ordered ? listStart(node) : 1, list: place.numbers.nextList() };
  const left = place.left + indent.list;
  const { quoted, fallback } = place;
  return (node.content ?? []).flatMap((item): Part[] => {
    const within = { ...place, left, level: place.level + 1 };
    const inside = parts(item.type === 'listItem' ? (item.content ?? []) : [item], within);
    // A bullet with nothing behind it says nothing; a number that falls out would shift the others.
    if (inside.length === 0 && !ordered) return [];
    const [pieces, rest] = leadingWords(inside, left);
    const level = Math.min(place.level, DEEPEST_LEVEL);
    return [{ kind: 'item', ...shared, level, pieces, quoted, left, fallback }, ...rest];
  });
}

function point(node: BodyNode, place: Place): Part[] {
  const branch: Branch = isFallback(node) ? 'fallback' : 'primary';
  const edge = place.left + (branch === 'fallback' ? indent.fallback : 0);
  const fallback = branch === 'fallback' ? edge : null;
  const left = edge + place.numbers.pointIndent[branch];
  const inside = parts(node.content ?? [], { ...place, left, level: 0, fallback });
  const [pieces, rest] = leadingWords(inside, left);
  const question = node.attrs?.kind === 'question';
  return [
    { kind: 'point', branch, question, part: place.numbers.partOf(node), pieces, left, fallback },
    ...rest,
  ];
}

function summary(node: BodyNode, place: Place): Part[] {
  const inside = parts(node.content ?? [], place);
  return inside.length === 0
    ? []
    : [...heading([words('Samenvatting')], place.numbers.summaryRank), ...inside];
}

function table(node: BodyNode, place: Place): Part[] {
  const rows = (node.content ?? []).filter((row) => row.type === 'tableRow');
  const stray = (node.content ?? []).filter((row) => row.type !== 'tableRow');
  const grid = place.inCell ? null : tableGrid(rows);
  if (grid === null)
    return parts(
      (node.content ?? []).flatMap((row) => row.content ?? [row]),
      place,
    );
  const within = { ...place, left: 0, level: 0, quoted: false, fallback: null, inCell: true };
  const isHeader = grid.rows.map((row) => row.every((cell) => cell.node?.type === 'tableHeader'));
  const headers = isHeader.indexOf(false) < 0 ? 1 : isHeader.indexOf(false);
  return [
    {
      kind: 'table',
      widths: grid.widths,
      headerRows: headers,
      left: place.left,
      rows: grid.rows.map((row) =>
        row.map((cell) => ({
          header: cell.node?.type === 'tableHeader',
          columns: cell.columns,
          rows: cell.rows,
          blocks: cell.node === null || cell.rows === 'further' ? [] : cellBlocks(cell.node, within),
        })),
      ),
    },
    ...parts(stray, place),
  ];
}

function cellBlocks(node: BodyNode, place: Place): BodyBlock[] {
  const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
  const inside = parts(isCell ? (node.content ?? []) : [node], place);
  return inside.filter((part) => part.kind !== 'pageBreak');
}

function block(node: BodyNode, place: Place): Part[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return text(content, place);
    case 'heading':
      return heading(content, headingRank(node), place.numbers.isCounted(node));
    case 'bulletList':
    case 'orderedList':
      return list(node, place);
    case 'blockquote':
      return parts(content, { ...place, left: place.left + indent.quote, quoted: true, level: 0 });
    case 'advicePoint':
      return point(node, place);
    case 'summary':
      return summary(node, place);
    case 'table':
      return table(node, place);
    case 'picture':
      return [{ kind: 'picture', picture: pictureOf(node), left: place.left }, ...parts(content, place)];
    case 'pageBreak':
      return [{ kind: 'pageBreak' }, ...parts(content, place)];
    case 'annex':
      // One that is not at the end, with the others: it stays where it was put.
      return [{ kind: 'pageBreak' }, ...heading([words(annexTitle(node))], 1), ...parts(content, place)];
    default:
      return parts(node.text === undefined ? content : [words(node.text), ...content], place);
  }
}

function parts(nodes: readonly BodyNode[], place: Place): Part[] {
  const out: Part[] = [];
  let loose: BodyNode[] = [];
  const gather = (): void => {
    if (loose.length > 0) out.push(...text(loose, place));
    loose = [];
  };
  nodes.forEach((node, at) => {
    if (inlineTypes.has(node.type)) loose.push(node);
    else {
      gather();
      // Straight under the advice itself nothing else would tell where the fallback begins.
      const before = nodes[at - 1];
      if (isFallback(node) && before?.type === 'advicePoint' && !isFallback(before)) {
        out.push({ kind: 'branchLabel', left: place.left + indent.fallback });
      }
      for (const part of block(node, place)) out.push(part);
    }
  });
  gather();
  return out;
}

/** Two breaks in a row are one: nobody asks for an empty page. */
function flow(inside: readonly Part[]): Flow {
  const placed: PlacedBlock[] = [];
  let startsPage = false;
  for (const part of inside) {
    if (part.kind === 'pageBreak') startsPage = true;
    else {
      placed.push({ block: part, startsPage });
      startsPage = false;
    }
  }
  return { blocks: placed, endsPage: startsPage };
}

function annexes(nodes: readonly BodyNode[], place: Place): Annex[] {
  return nodes
    .map((node) => ({ title: annexTitle(node), ...flow(parts(node.content ?? [], place)) }))
    .filter((annex) => annex.title !== '' || annex.blocks.length > 0);
}

function numbersOf(body: LetterBody, numbering: PointNumbering, numberedHeadings: boolean): Numbers {
  const ranks = body.content.filter((node) => node.type === 'heading').map(headingRank);
  const counted = numberedHeadings ? partNumbers(body) : new Map<BodyNode, number>();
  const byPart = numbering.primary.style === 'section' || numbering.fallback.style === 'section';
  const numbers = byPart ? pointNumbers(body, numbering) : new Map<string, string>();
  let lists = 0;
  return {
    // A part like the others. Our own forms begin at the second rank, under the subject.
    summaryRank: ranks.includes(1) ? 1 : 2,
    isCounted: (node) => counted.has(node),
    partOf: (node) => {
      if (numbering[isFallback(node) ? 'fallback' : 'primary'].style !== 'section') return null;
      const [part = '', own] = (numbers.get(String(node.attrs?.id)) ?? '').split('.');
      return own === undefined ? '' : part;
    },
    pointIndent: { primary: pointIndent(numbering.primary), fallback: pointIndent(numbering.fallback) },
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
}

/** Annexes come apart from the letter, because the signature stands between. */
export function flattenBody(
  body: LetterBody,
  numbering: PointNumbering,
  numberedHeadings: boolean,
): FlatBody {
  const place: Place = {
    left: 0,
    quoted: false,
    level: 0,
    fallback: null,
    inCell: false,
    numbers: numbersOf(body, numbering, numberedHeadings),
  };
  const isAnnex = (node: BodyNode): boolean => node.type === 'annex';
  return {
    letter: flow(
      parts(
        body.content.filter((node) => !isAnnex(node)),
        place,
      ),
    ),
    annexes: annexes(body.content.filter(isAnnex), place),
  };
}
