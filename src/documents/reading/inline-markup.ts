/** The marks of Markdown that survive in copied text: `**bold**`, `_italic_`, `[words](address)`. */
import type { BodyMark, BodyNode } from '#core/letter/body';

// Every repeat is bounded or stops at its own delimiter, so that a text of nothing but brackets stays cheap.
const TOKEN =
  /\*\*(?=\S)(?<bold>[^*]{1,2000})(?<=\S)\*\*|(?<![\p{L}\p{N}_])__(?=\S)(?<strong>[^_]{1,2000})(?<=\S)__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])_(?=\S)(?<italic>[^_]{1,2000})(?<=\S)_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?=\S)(?<starred>[^*]{1,2000})(?<=\S)\*(?![\p{L}\p{N}*])|\[(?<words>[^[\]]{1,2000})\]\((?<href>[^()\s]{0,1000})\)/gu;

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;
/** What a converter leaves of a link whose target it did not have. */
const NO_ADDRESS = /^#?$/;

interface Token {
  readonly words: string;
  readonly mark: BodyMark | null;
}

function tokenOf(match: RegExpMatchArray): Token | null {
  const { bold, strong, italic, starred, words, href } = match.groups ?? {};
  const heavy = bold ?? strong;
  if (heavy !== undefined) return { words: heavy, mark: { type: 'bold' } };
  const slanted = italic ?? starred;
  if (slanted !== undefined) return { words: slanted, mark: { type: 'italic' } };
  if (words === undefined || href === undefined) return null;
  if (NO_ADDRESS.test(href)) return { words, mark: null };
  // Any other address is text: what it says is kept, where it leads is not followed.
  return SAFE_ADDRESS.test(href) ? { words, mark: { type: 'link', attrs: { href } } } : null;
}

function textNode(text: string, marks: readonly BodyMark[]): BodyNode[] {
  if (text === '') return [];
  return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }];
}

function parse(text: string, marks: readonly BodyMark[]): BodyNode[] {
  const nodes: BodyNode[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match);
    if (token === null) continue;
    nodes.push(...textNode(text.slice(from, match.index), marks));
    const { mark, words } = token;
    const twice = mark !== null && marks.some(({ type }) => type === mark.type);
    nodes.push(...parse(words, mark === null || twice ? marks : [...marks, mark]));
    from = match.index + match[0].length;
  }
  nodes.push(...textNode(text.slice(from), marks));
  return nodes;
}

/** Text nodes with their marks; a mark that is not closed is text like any other. */
export function inlineNodes(text: string): BodyNode[] {
  return parse(text, []);
}

/** The words without their marks, for comparing and for fields that hold plain text. */
export function plainInline(text: string): string {
  return inlineNodes(text)
    .map((node) => node.text ?? '')
    .join('');
}
