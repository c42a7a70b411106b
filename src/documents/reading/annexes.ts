/** The annexes behind a letter, told by their label: "Bijlage:", "Bijlage 2 - Overzicht". */
import { endsSentence, startsLower } from './sentence-marks';
import type { Setting } from './setting';
import type { SourceLine } from './source-lines';
import type { TextBlock } from './text-block';

export interface AnnexLines {
  /** Behind the label; empty when it stands alone, and then the first line below is the title. */
  readonly title: string;
  readonly lines: readonly SourceLine[];
}

export interface WithAnnexes {
  readonly letter: readonly SourceLine[];
  readonly annexes: readonly AnnexLines[];
}

const LABEL = /^bijlage(?: (\d{1,2}|[A-Z]|[IVX]{1,4}))?(?: ?[:.–—-] ?|$| (?=\S))/i;
const LONGEST_TITLE = 200;

/** The title on the line of the label, null when the line is no label. Empty where the title stands below. */
function titleIn({ text }: SourceLine, place: number): string | null {
  const match = LABEL.exec(text);
  if (match === null || text.length > LONGEST_TITLE) return null;
  const title = text.slice(match[0].length).trim().replace(/\.$/, '');
  const marked = match[1] !== undefined || /[:–—-]/.test(match[0]) || title === '';
  // "Bijlage 1 laat zien dat ..." is a sentence.
  if (!marked || (title !== '' && startsLower(title))) return null;
  // A number is dropped only where the annex's place gives it again.
  const number = match[1] === undefined || match[1] === `${place}` ? '' : `${match[1]} `;
  return `${number}${title}`.trim();
}

/**
 * Cuts the annexes off. In a letter with a closing they stand below it (`from` is the line behind it); in one
 * without they begin a page, or at least stand apart. A label with nothing below it only mentions an annex.
 */
export function splitAnnexes(
  lines: readonly SourceLine[],
  from: number | null,
  setting: Setting,
): WithAnnexes {
  const starts: { readonly index: number; readonly title: string }[] = [];
  for (let index = from ?? 1; index < lines.length - 1; index += 1) {
    const line = lines[index];
    if (line === undefined || (from === null && !line.pageStart && line.gap <= setting.step)) continue;
    const title = titleIn(line, starts.length + 1);
    if (title !== null && starts.at(-1)?.index !== index - 1) starts.push({ index, title });
  }
  const annexes = starts.map(({ index, title }, place) => ({
    title,
    lines: lines.slice(index + 1, starts[place + 1]?.index),
  }));
  return { letter: lines.slice(0, starts[0]?.index), annexes };
}

function isTitle(block: TextBlock | undefined): block is TextBlock & { kind: 'heading' | 'paragraph' } {
  const words = block?.kind === 'heading' || block?.kind === 'paragraph' ? block.text : '';
  return words !== '' && words.length <= LONGEST_TITLE && !endsSentence(words);
}

/** The title of an annex and what is left of its blocks. */
export function titleOf(
  label: string,
  blocks: readonly TextBlock[],
): { readonly title: string; readonly blocks: readonly TextBlock[] } {
  const [first, second] = blocks;
  if (label !== '' || !isTitle(first)) return { title: label, blocks };
  if (!first.text.endsWith(':')) return { title: first.text, blocks: blocks.slice(1) };
  // "Informatie uit:" and below it from what.
  if (isTitle(second)) return { title: `${first.text} ${second.text}`, blocks: blocks.slice(2) };
  return { title: first.text.slice(0, -1), blocks: blocks.slice(1) };
}
