/**
 * The look of the letters in a Word file the council has: a letter it sent, or the template they are made from. Only
 * the look is taken; where things stand on the page is ours, so that it fits the window of an envelope.
 */
import { letterFontNamed, type StationeryProposal } from '#core/letter/stationery-proposal';
import { contrastOnPaper, LEAST_CONTRAST, MOST_FOOTER_LINES } from '#core/letter/stationery-rule';
import { LONGEST_LINE } from '#core/records/record';
import { type Stationery, textSizes } from '#core/records/stationery';
import { Refusal } from '#core/refusals/refusal';
import { isSealLine } from '#core/sealed-file/compose-sealed';
import { type RunLook, runLook, type ThemeFonts } from '../paper/looks';
import { type StyleBook, styleBook } from '../paper/style-book';
import { childNamed, toPoints, valueIn } from '../paper/word-xml';
import { openFile, troubleOf } from '../seal/open-file';
import type { WordPart, WordParts } from '../word-text/word-parts';
import { everyNode } from '../xml/read-xml';
import { type AroundText, aroundText, linesOf, seenNodes, wordsOf } from './around-text';
import { findLogo } from './find-logo';

/** How far the three parts of a grey lie apart at the most, of 255. */
const GREY = 24;
/** What Word gives headings and themes that nobody chose a colour for. */
const WORDS_OWN = new Set([
  '2F5496',
  '365F91',
  '2E74B5',
  '1F3763',
  '1F4D78',
  '243F60',
  '0F4761',
  '4F81BD',
  '4472C4',
]);

/** How many characters stand in each font, size or colour. */
class Tally<T> {
  readonly #counts = new Map<T, number>();

  add(value: T | null, count: number): void {
    if (value !== null) this.#counts.set(value, (this.#counts.get(value) ?? 0) + count);
  }

  /** The most used first. */
  all(): T[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  }
}

interface Looks {
  readonly fonts: Tally<string>;
  /** In points. */
  readonly sizes: Tally<number>;
  readonly colours: Tally<string>;
}

function themeFonts(parts: WordParts): ThemeFonts {
  const fonts = new Map<'major' | 'minor', string>();
  const [theme] = parts.related('theme');
  for (const node of theme ? everyNode(theme.root) : []) {
    const role = node.name === 'a:majorFont' ? 'major' : node.name === 'a:minorFont' ? 'minor' : null;
    const name = role && childNamed(node, 'latin')?.getAttribute('typeface');
    if (role && name) fonts.set(role, name);
  }
  return fonts;
}

/** RRGGBB in capitals; null for text that was given none. */
function colourOf({ color }: RunLook): string | null {
  return color === undefined || color === 'auto' ? null : color.slice(1).toUpperCase();
}

function sizeOf({ size }: RunLook): number | null {
  // Word counts in half points.
  return size === undefined ? null : Math.round(toPoints(size) * 2) / 2;
}

function looksOf(all: readonly WordPart[], styles: StyleBook, theme: ThemeFonts): Looks {
  const looks: Looks = { fonts: new Tally(), sizes: new Tally(), colours: new Tally() };
  for (const part of all) {
    let style = styles.defaultParagraph;
    for (const node of seenNodes(part.root)) {
      if (node.name === 'w:p') style = styles.paragraph(valueIn(childNamed(node, 'pPr'), 'pStyle'));
      if (node.name !== 'w:r') continue;
      const count = wordsOf(node).trim().length;
      if (count === 0) continue;
      const own = childNamed(node, 'rPr');
      const look = {
        ...style.run,
        ...styles.character(valueIn(own, 'rStyle')),
        ...runLook(own, theme),
      };
      looks.fonts.add(look.font ?? null, count);
      looks.sizes.add(sizeOf(look), count);
      looks.colours.add(colourOf(look), count);
    }
  }
  return looks;
}

/** Not the black and grey of text, and dark enough to be read on paper. */
function isAccent(colour: string): boolean {
  const levels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...levels) - Math.min(...levels) > GREY && contrastOnPaper(colour) >= LEAST_CONTRAST;
}

/** A colour somebody chose: around the text, of a heading, in the text; then one of Word's own, where it is used. */
function accentOf(around: Looks, body: Looks, styles: StyleBook): string | null {
  const headings = ['heading 1', 'heading 2', 'title'].flatMap((name) => {
    const style = styles.named(name);
    return (style && colourOf(style.run)) ?? [];
  });
  const used = [...around.colours.all(), ...body.colours.all()];
  const chosen = [...around.colours.all(), ...headings, ...body.colours.all()].filter(
    (colour) => !WORDS_OWN.has(colour),
  );
  return [...chosen, ...used].find(isAccent) ?? null;
}

function footerOf({
  firstFooter,
  laterFooter,
}: AroundText): Pick<StationeryProposal['look'], 'footer' | 'footerOn'> {
  // A sealed letter has a line of its own under the text, with what belongs to that letter alone.
  const isFooterLine = (line: string): boolean => line.length <= LONGEST_LINE && !isSealLine(line);
  const first = linesOf(firstFooter);
  const later = linesOf(laterFooter);
  const lines = first.length > 0 ? first : later;
  const footer = lines.filter(isFooterLine).slice(0, MOST_FOOTER_LINES);
  if (footer.length === 0) return {};
  return { footer, footerOn: later.join('\n') === lines.join('\n') ? 'every' : 'first' };
}

function proposal(parts: WordParts): StationeryProposal {
  const theme = themeFonts(parts);
  const styles = styleBook(parts.related('styles')[0] ?? null, theme);
  const around = aroundText(parts);
  const outside = [...around.headers, around.firstFooter, around.laterFooter].filter((part) => part !== null);
  const body = looksOf([parts.document], styles, theme);
  const edge = looksOf([...new Set(outside)], styles, theme);

  // A template may have no text yet: then its own style of text says what it will be in.
  const usual = styles.defaultParagraph.run;
  const textFont = body.fonts.all()[0] ?? usual.font ?? null;
  const size = body.sizes.all()[0] ?? sizeOf(usual);
  const labelFont = edge.fonts.all()[0] ?? styles.named('heading 1')?.run.font ?? textFont;
  const accent = accentOf(edge, body, styles);
  const { logo, leftOut, place } = findLogo(parts, around);

  const named = [textFont, labelFont].filter((font) => font !== null);
  const [text, label] = [textFont, labelFont].map((font) => (font === null ? null : letterFontNamed(font)));
  const look: Partial<Stationery> = {
    ...(accent === null ? {} : { accent }),
    ...(text ? { textFont: text } : {}),
    ...(label ? { labelFont: label } : {}),
    ...(size !== null && size >= textSizes.smallest && size <= textSizes.largest ? { textSize: size } : {}),
    ...(logo && place ? { logoPlace: place } : {}),
    ...footerOf(around),
  };
  const otherFonts = [...new Set(named.filter((font) => letterFontNamed(font) === null))];
  return { logo, logoLeftOut: leftOut, look, otherFonts };
}

/**
 * Rejects with `stationery.unreadable` (why: `empty`, `notWord`, `oldWord`, `encrypted`, `truncated`, `damaged` or
 * `tooLarge`); of templates it reads .dotx as it does .docx. What is in it may be nothing that can be taken over.
 */
export async function readStationery(bytes: Uint8Array): Promise<StationeryProposal> {
  const parts = openFile(bytes);
  if (typeof parts === 'string') throw new Refusal('stationery.unreadable', { why: parts });
  try {
    return proposal(parts);
  } catch (error) {
    throw new Refusal('stationery.unreadable', { why: troubleOf(error) });
  }
}
