/** Passages named for what they look like: heading, paragraph, item, quotation. */
import { itemDepths } from './item-depths';
import { type Passage, passagesOf } from './passages';
import { levelsOf, looksLikeHeading } from './plain-headings';
import type { Vocabulary } from './rejoin-word';
import type { Setting } from './setting';
import type { SourceLine } from './source-lines';
import type { TextBlock } from './text-block';

export interface Blocks {
  readonly blocks: readonly TextBlock[];
  /** See `Passages.joined`. */
  readonly joined: number;
}

const QUOTES: readonly (readonly [open: string, close: string])[] = [
  ['‘', '’'],
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
];

/** The whole passage is one quotation: it opens with a quote that closes at its end and not before. */
function isQuotation(text: string): boolean {
  const pair = QUOTES.find(([open]) => text.startsWith(open));
  if (pair === undefined || text.length < 20) return false;
  const end = text.replace(/[.,;]$/, '');
  if (!end.endsWith(pair[1])) return false;
  // Inside a word the closing quote is an apostrophe: "zo’n", "cliënten’s".
  for (
    let at = text.indexOf(pair[1], 1);
    at >= 0 && at < end.length - 1;
    at = text.indexOf(pair[1], at + 1)
  ) {
    if (!/\p{L}/u.test(text.charAt(at + 1))) return false;
  }
  return true;
}

function blockOf(passage: Passage, depth: number): TextBlock {
  const { marker, text } = passage;
  switch (marker?.kind) {
    case 'bullet':
      return { kind: 'item', ordinal: null, depth, text };
    case 'ordinal':
      return { kind: 'item', ordinal: { label: marker.label, number: marker.number }, depth, text };
    case 'section':
      return { kind: 'numbered', label: marker.label, text };
    case 'quote':
      return { kind: 'quote', text };
    default:
      return isQuotation(text) ? { kind: 'quote', text } : { kind: 'paragraph', text };
  }
}

/** The words of a heading keep the number they came with: other letters cite it. */
function headingText({ marker, text }: Passage): string {
  return marker?.kind === 'section' || marker?.kind === 'ordinal' ? `${marker.label} ${text}` : text;
}

export function linesToBlocks(lines: readonly SourceLine[], setting: Setting, known: Vocabulary): Blocks {
  const { passages, joined } = passagesOf(lines, setting, known);
  const heading = looksLikeHeading(passages);
  const levels = levelsOf(passages, heading);
  const depths = itemDepths(passages, heading);
  const blocks = passages.map((passage, index): TextBlock => {
    const level = levels[index] ?? null;
    if (level === null) return blockOf(passage, depths[index] ?? 0);
    return { kind: 'heading', level, text: headingText(passage) };
  });
  return { blocks, joined };
}
