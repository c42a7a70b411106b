/** The picture at the head of a Word file, and on which side of the page it stands. */
import { MOST_LOGO_BYTES, type ProposedLogo } from '#core/letter/stationery-proposal';
import { LONGEST_LINE } from '#core/records/record';
import type { Stationery } from '#core/records/stationery';
import { pictureFacts } from '../docx/picture';
import { childNamed, childrenNamed, numberIn } from '../paper/word-xml';
import type { WordPart, WordParts } from '../word-text/word-parts';
import type { XmlNode } from '../xml/read-xml';
import { type AroundText, alignmentOf, seenNodes } from './around-text';

type Place = Stationery['logoPlace'];

export interface FoundLogo {
  readonly logo: ProposedLogo | null;
  readonly leftOut: 'tooLarge' | 'otherKind' | null;
  readonly place: Place | null;
}

/** Smaller pictures are lines and marks to fold by. */
const LEAST_SIDE = 16;
/** Further down in the text a picture is about something. */
const HEAD_PARAGRAPHS = 12;
const EMUS_PER_TWIP = 635;
/** A4 and the margins Word begins with, in twips. */
const PAGE = { width: 11_906, margin: 1417 } as const;

function placeOfSide(side: string | null | undefined): Place | null {
  if (side === 'right' || side === 'end' || side === 'outside') return 'right';
  if (side === 'center') return 'centre';
  return side === 'left' || side === 'start' || side === 'both' || side === 'inside' ? 'left' : null;
}

/** `middle`: how far along the width of the page, 0 to 1. */
function placeAt(middle: number): Place {
  return middle < 0.4 ? 'left' : middle > 0.6 ? 'right' : 'centre';
}

function marginAndWidth(section: XmlNode | null): { readonly margin: number; readonly width: number } {
  return {
    margin: numberIn(childNamed(section, 'pgMar'), 'left') ?? PAGE.margin,
    width: numberIn(childNamed(section, 'pgSz'), 'w') ?? PAGE.width,
  };
}

/** Of a picture that floats: by its side, or by how far from the edge it was put. */
function placeOfAnchor(anchor: XmlNode, section: XmlNode | null): Place | null {
  const position = childNamed(anchor, 'positionH');
  const side = placeOfSide(childNamed(position, 'align')?.text.trim());
  if (side) return side;
  const offset = Number(childNamed(position, 'posOffset')?.text);
  const extent = Number(childNamed(anchor, 'extent')?.getAttribute('cx'));
  if (!position || !Number.isFinite(offset) || !Number.isFinite(extent)) return null;
  const { margin, width } = marginAndWidth(section);
  const from = position.getAttribute('relativeFrom') === 'page' ? 0 : margin;
  return placeAt((from + (offset + extent / 2) / EMUS_PER_TWIP) / width);
}

/** Of a picture in a table: by which of its columns it stands in. */
function placeOfCell(row: XmlNode, cell: XmlNode): Place | null {
  const cells = childrenNamed(row, 'tc');
  if (cells.length < 2) return null;
  const widths = cells.map((each) => numberIn(childNamed(childNamed(each, 'tcPr'), 'tcW'), 'w') ?? 1);
  const at = cells.indexOf(cell);
  const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return all > 0 ? placeAt((before + (widths[at] ?? 0) / 2) / all) : null;
}

interface Hanging {
  readonly target: string | null;
  readonly alt: string;
  readonly place: Place | null;
}

function picturesIn(part: WordPart, section: XmlNode | null): Hanging[] {
  const found: Hanging[] = [];
  interface Around {
    readonly paragraph: XmlNode | null;
    readonly row: XmlNode | null;
    readonly cell: XmlNode | null;
  }
  let paragraphs = 0;
  const look = (node: XmlNode, around: Around): void => {
    const { paragraph, row, cell } = around;
    if (node.name === 'w:drawing' || node.name === 'w:pict') {
      let alt = '';
      let id: string | null = null;
      let place: Place | null = null;
      for (const each of seenNodes(node)) {
        if (each.name === 'wp:docPr') alt = each.getAttribute('descr') ?? '';
        if (each.name === 'wp:anchor') place = placeOfAnchor(each, section);
        if (each.name === 'a:blip') id ??= each.getAttribute('r:embed');
        if (each.name === 'v:imagedata') id ??= each.getAttribute('r:id');
      }
      if (id === null) return;
      const relation = part.relations.get(id);
      place ??= placeOfSide(paragraph && alignmentOf(paragraph)) ?? (row && cell && placeOfCell(row, cell));
      found.push({ target: relation && !relation.isOutside ? relation.target : null, alt, place });
      return;
    }
    for (const child of node.children) {
      if (child.name === 'mc:Fallback') continue;
      if (child.name === 'w:p') paragraphs += 1;
      if (paragraphs > HEAD_PARAGRAPHS) return;
      look(child, {
        paragraph: child.name === 'w:p' ? child : paragraph,
        row: child.name === 'w:tr' ? child : row,
        cell: child.name === 'w:tc' ? child : cell,
      });
    }
  };
  look(part.root, { paragraph: null, row: null, cell: null });
  return found;
}

/**
 * The first that can be a logo: of the header of the first page, of the later ones, then at the head of the text. One
 * in a header that cannot be taken is still the logo: a picture in the text is not it.
 */
export function findLogo(parts: WordParts, { headers, section }: AroundText): FoundLogo {
  let leftOut: FoundLogo['leftOut'] = null;
  for (const part of [...headers, parts.document]) {
    if (leftOut !== null) break;
    for (const { target, alt, place } of picturesIn(part, section)) {
      const bytes = target === null ? undefined : parts.entries.get(target);
      if (bytes === undefined) continue;
      const facts = pictureFacts(bytes);
      if (facts && Math.min(facts.width, facts.height) < LEAST_SIDE) continue;
      if (facts === null) leftOut ??= 'otherKind';
      else if (bytes.length > MOST_LOGO_BYTES) leftOut ??= 'tooLarge';
      else {
        const mediaType = facts.kind === 'png' ? 'image/png' : 'image/jpeg';
        return { logo: { bytes, mediaType, alt: alt.trim().slice(0, LONGEST_LINE) }, leftOut: null, place };
      }
    }
  }
  return { logo: null, leftOut, place: null };
}
