/**
 * The look of the letters in a Word file the council has: a letter it sent, or the template they are made from. Only
 * the look is taken; where things stand on the page is ours, so that it fits the window of an envelope.
 */
import { letterFontNamed, type StationeryProposal } from '#core/letter/stationery-proposal';
import { contrastOnPaper, LEAST_CONTRAST, MOST_FOOTER_LINES } from '#core/letter/stationery-rule';
import type { Stationery } from '#core/records/stationery';
import { Refusal } from '#core/refusals/refusal';
import { isSealLine } from '#core/sealed-file/compose-sealed';
import { openFile, troubleOf } from '../seal/open-file';
import type { WordPart, WordParts } from '../word-text/word-parts';
import type { XmlNode } from '../xml/read-xml';
import { type AroundText, aroundText, linesOf, seenNodes, wordsOf } from './around-text';
import { colourIn, type FileStyles, fileStyles, sizeIn } from './file-styles';
import { findLogo } from './find-logo';

const SMALLEST = 9;
const LARGEST = 14;
/** Of a line in a record. */
const LONGEST_LINE = 500;
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
  readonly sizes: Tally<number>;
  readonly colours: Tally<string>;
}

function looksOf(all: readonly WordPart[], styles: FileStyles): Looks {
  const looks: Looks = { fonts: new Tally(), sizes: new Tally(), colours: new Tally() };
  for (const part of all) {
    let paragraph: XmlNode | null = null;
    for (const node of seenNodes(part.root)) {
      if (node.name === 'w:p') paragraph = node;
      if (node.name !== 'w:r') continue;
      const count = wordsOf(node).trim().length;
      if (count === 0) continue;
      looks.fonts.add(styles.ask(node, paragraph, styles.font), count);
      looks.sizes.add(styles.ask(node, paragraph, sizeIn), count);
      looks.colours.add(styles.ask(node, paragraph, colourIn), count);
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
function accentOf(around: Looks, body: Looks, styles: FileStyles): string | null {
  const headings = ['heading 1', 'heading 2', 'title'].flatMap(
    (name) => styles.askNamed(name, colourIn) ?? [],
  );
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
  const styles = fileStyles(parts);
  const around = aroundText(parts);
  const outside = [...around.headers, around.firstFooter, around.laterFooter].filter((part) => part !== null);
  const body = looksOf([parts.document], styles);
  const edge = looksOf([...new Set(outside)], styles);

  // A template may have no text yet: then its own style of text says what it will be in.
  const textFont = body.fonts.all()[0] ?? styles.ask(null, null, styles.font);
  const size = body.sizes.all()[0] ?? styles.ask(null, null, sizeIn);
  const labelFont = edge.fonts.all()[0] ?? styles.askNamed('heading 1', styles.font) ?? textFont;
  const accent = accentOf(edge, body, styles);
  const { logo, leftOut, place } = findLogo(parts, around);

  const named = [textFont, labelFont].filter((font) => font !== null);
  const [text, label] = [textFont, labelFont].map((font) => (font === null ? null : letterFontNamed(font)));
  const look: Partial<Stationery> = {
    ...(accent === null ? {} : { accent }),
    ...(text ? { textFont: text } : {}),
    ...(label ? { labelFont: label } : {}),
    ...(size !== null && size >= SMALLEST && size <= LARGEST ? { textSize: size } : {}),
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
