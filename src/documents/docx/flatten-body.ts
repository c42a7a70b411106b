/**
 * The tree of a body as the row of paragraphs Word knows. Every node gives up its words, also where it does
 * not belong and also when a newer program made it. Paragraphs with nothing in them are left out: a screen
 * reader stops at each.
 */
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { Annex, BodyParagraph, FlatBody, HeadingRank } from './body-paragraph';
import { inlinePieces, type Piece } from './inline-pieces';
import { safeLine } from './safe-text';
import { indent } from './stationery';

/** Where a node stands, and what is the same all through one letter. */
interface Place {
  readonly left: number;
  readonly quoted: boolean;
  readonly level: number;
  readonly summaryRank: HeadingRank;
  readonly nextList: () => number;
}

const inlineTypes: ReadonlySet<string> = new Set(['text', 'hardBreak', 'dueDate']);
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

function text(nodes: readonly BodyNode[], place: Place): BodyParagraph[] {
  const pieces = inlinePieces(nodes);
  return pieces.length === 0 ? [] : [{ kind: 'text', pieces, quoted: place.quoted, left: place.left }];
}

function heading(nodes: readonly BodyNode[], rank: HeadingRank, startsPage = false): BodyParagraph[] {
  const pieces = inlinePieces(nodes);
  return pieces.length === 0 ? [] : [{ kind: 'heading', rank, pieces, startsPage }];
}

/** The words that can stand behind a number or bullet, apart from what follows them. */
function leadingWords(
  paragraphs: readonly BodyParagraph[],
  left: number,
): readonly [readonly Piece[], readonly BodyParagraph[]] {
  const [first, ...rest] = paragraphs;
  return first?.kind === 'text' && first.left === left ? [first.pieces, rest] : [[], paragraphs];
}

function listStart(node: BodyNode): number {
  const start = Number(node.attrs?.start ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= HIGHEST_START ? start : 1;
}

function list(node: BodyNode, place: Place): BodyParagraph[] {
  const ordered = node.type === 'orderedList';
  const shared = { ordered, start: ordered ? listStart(node) : 1, list: place.nextList() };
  const left = place.left + indent.list;
  return (node.content ?? []).flatMap((item): BodyParagraph[] => {
    const within = { ...place, left, level: place.level + 1 };
    const inside = blocks(item.type === 'listItem' ? (item.content ?? []) : [item], within);
    // A bullet with nothing behind it says nothing; a number that falls out would shift the others.
    if (inside.length === 0 && !ordered) return [];
    const [pieces, rest] = leadingWords(inside, left);
    const level = Math.min(place.level, DEEPEST_LEVEL);
    return [{ kind: 'item', ...shared, level, pieces, quoted: place.quoted, left }, ...rest];
  });
}

function point(node: BodyNode, place: Place): BodyParagraph[] {
  const left = place.left + indent.point;
  const inside = blocks(node.content ?? [], { ...place, left, level: 0 });
  const [pieces, rest] = leadingWords(inside, left);
  const branch = node.attrs?.branch === 'fallback' ? 'fallback' : 'primary';
  return [{ kind: 'point', branch, question: node.attrs?.kind === 'question', pieces, left }, ...rest];
}

function summary(node: BodyNode, place: Place): BodyParagraph[] {
  const inside = blocks(node.content ?? [], place);
  return inside.length === 0 ? [] : [...heading([words('Samenvatting')], place.summaryRank), ...inside];
}

function block(node: BodyNode, place: Place): BodyParagraph[] {
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      return text(content, place);
    case 'heading':
      return heading(content, headingRank(node));
    case 'bulletList':
    case 'orderedList':
      return list(node, place);
    case 'blockquote':
      return blocks(content, { ...place, left: place.left + indent.quote, quoted: true, level: 0 });
    case 'advicePoint':
      return point(node, place);
    case 'summary':
      return summary(node, place);
    case 'annex':
      // One that is not at the end, with the others: it stays where it was put.
      return [...heading([words(annexTitle(node))], 1, true), ...blocks(content, place)];
    default:
      return blocks(node.text === undefined ? content : [words(node.text), ...content], place);
  }
}

function blocks(nodes: readonly BodyNode[], place: Place): BodyParagraph[] {
  const out: BodyParagraph[] = [];
  let loose: BodyNode[] = [];
  const gather = (): void => {
    out.push(...text(loose, place));
    loose = [];
  };
  for (const node of nodes) {
    if (inlineTypes.has(node.type)) loose.push(node);
    else {
      gather();
      out.push(...block(node, place));
    }
  }
  gather();
  return out;
}

function annexes(nodes: readonly BodyNode[], place: Place): Annex[] {
  return nodes
    .map((node) => ({ title: annexTitle(node), paragraphs: blocks(node.content ?? [], place) }))
    .filter((annex) => annex.title !== '' || annex.paragraphs.length > 0);
}

/** Annexes come apart from the letter, because the signature stands between. */
export function flattenBody(body: LetterBody): FlatBody {
  const ranks = body.content.filter((node) => node.type === 'heading').map(headingRank);
  let lists = 0;
  const place: Place = {
    left: 0,
    quoted: false,
    level: 0,
    // A part like the others. Our own forms begin at the second rank, under the subject.
    summaryRank: ranks.includes(1) ? 1 : 2,
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
  return {
    letter: blocks(
      body.content.filter((node) => node.type !== 'annex'),
      place,
    ),
    annexes: annexes(
      body.content.filter((node) => node.type === 'annex'),
      place,
    ),
  };
}
