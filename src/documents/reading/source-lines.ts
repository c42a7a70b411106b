/** A text as the lines somebody sees, with the blank between them counted. */

export interface SourceLine {
  /** Trimmed, blanks collapsed to one space, never empty. */
  readonly text: string;
  /** The same words in the columns they stood in: split at tabs and at runs of blanks. */
  readonly cells: readonly string[];
  /** Empty lines before it. */
  readonly gap: number;
  /** Columns it is set in by. */
  readonly indent: number;
  /** It is the first of a page. */
  readonly pageStart: boolean;
  /** Of the page it stands on, counted from 1; pages are told by their form feeds. */
  readonly page: number;
  /** The mark Word sets above footnotes stood before it: a line of nothing but blanks, or a rule. */
  readonly afterRule: boolean;
}

/** Control characters that stand for something in what Word and DOS write. */
const WORD_LINE_BREAK = '\u000b';
const WORD_UNBREAKABLE_HYPHEN = '\u001e';
const WORD_OPTIONAL_HYPHEN = '\u001f';
const DOS_END_OF_FILE = '\u001a';

/** A sign of the Symbol or Wingdings font at the start of a line. Word keeps these in the private-use area. */
const SYMBOL_BULLET = /^([\t ]*)([\uf020-\uf0ff])/gm;
/** Those that tell one level of a list from another; every other is the round bullet. */
const symbolBullets: ReadonlyMap<string, string> = new Map([
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0fc', '✓'],
  ['\uf02d', '-'],
]);

/**
 * Characters that say how a word is set, not what it says. A soft hyphen at the end of a line stays: there it
 * shows that a word was broken.
 */
function plainCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(WORD_LINE_BREAK, '\n')
    .replaceAll(WORD_OPTIONAL_HYPHEN, '\u00ad')
    .replaceAll(WORD_UNBREAKABLE_HYPHEN, '-')
    .replaceAll(DOS_END_OF_FILE, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\u00ad(?![ \t]*\n)/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(
      SYMBOL_BULLET,
      (_, indent: string, sign: string) => `${indent}${symbolBullets.get(sign) ?? '•'} `,
    );
}

const RULE_WIDTH = 20;
const isRule = (line: string): boolean =>
  line.length >= RULE_WIDTH && /^(?:[ \t]+|[ \t]*[_\u2014\u2500-]+[ \t]*)$/.test(line);
/** Underlinings and drawn borders: no letter, no figure, and none of the signs that could be a marker. */
const isOrnament = (line: string): boolean => line.length >= 3 && /^[-=_*~#.\s\u2500-\u257f]+$/.test(line);

function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === ' ') columns += 1;
    else if (char === '\t') columns += 4;
    else break;
  }
  return columns;
}

/**
 * Lines with words in them, in order. Lines of mere ornament are passed over.
 *
 * Text taken out of a PDF often has no form feed but one blank before the first line of a page, directly
 * under the last line of the page before it.
 */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = 0;
  let pageBreak = false;
  let afterRule = false;
  for (const [index, page] of plainCharacters(text).split('\f').entries()) {
    for (const raw of page.split('\n')) {
      const line = raw.trim();
      if (line === '' || isOrnament(line)) {
        afterRule ||= isRule(raw);
        gap += 1;
        continue;
      }
      const indent = indentOf(raw);
      lines.push({
        text: line.replace(/\s+/g, ' '),
        cells: line.split(/\t\s*|\s{2,}/),
        gap,
        indent,
        pageStart: pageBreak || (gap === 0 && indent === 1 && raw[0] === ' ' && lines.at(-1)?.indent === 0),
        page: index + 1,
        afterRule,
      });
      gap = 0;
      pageBreak = false;
      afterRule = false;
    }
    pageBreak = lines.length > 0;
  }
  return lines;
}
