/** A Word file beside the one this program makes of what was signed. */
import { type BlockDifference, blockDifference } from '#core/text-difference/block-difference';
import { isOtherwise } from '#core/text-difference/is-otherwise';
import type { Doubt, WordPassage } from '../word-text/passages';
import { readWordText, type WordText } from '../word-text/read-word-text';
import { openWordParts, type WordParts } from '../word-text/word-parts';

export type PassageDifference = BlockDifference<WordPassage>;

export interface LinkDifference {
  readonly kind: 'added' | 'removed';
  readonly target: string;
}

export type FileComparison =
  /** Every part of it is, byte for byte, what the program makes of the signed text. */
  | { readonly kind: 'exact' }
  /** Another program saved it; what can be read of it is the same. */
  | { readonly kind: 'sameText'; readonly savedWith: string | null }
  | {
      readonly kind: 'changed';
      readonly savedWith: string | null;
      /** All passages, the changed ones among those that stayed. */
      readonly passages: readonly PassageDifference[];
      readonly links: readonly LinkDifference[];
      /** What is in it that was not in what was signed, and cannot be compared as text. */
      readonly doubts: readonly Doubt[];
      /** Of the signed passages, from 0 to 1, how many are in it as they were. */
      readonly kept: number;
    };

export interface MissingPicture {
  readonly hash: string;
  readonly alt: string;
}

type Sha256 = (bytes: Uint8Array) => Promise<string>;

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function sameParts(a: WordParts, b: WordParts): boolean {
  if (a.entries.size !== b.entries.size) return false;
  for (const [name, bytes] of a.entries) {
    const other = b.entries.get(name);
    if (other === undefined || !sameBytes(bytes, other)) return false;
  }
  return true;
}

/** `Microsoft Office Word 16.0`, as the file says of itself. */
function savedWith(parts: WordParts): string | null {
  const properties = parts.part('docProps/app.xml')?.root;
  const said = (name: string): string =>
    properties?.children.find(({ localName }) => localName === name)?.text.trim() ?? '';
  const program = said('Application').split('/')[0]?.slice(0, 80) ?? '';
  return program === '' ? null : program;
}

function linkDifferences(before: readonly string[], after: readonly string[]): LinkDifference[] {
  const left = [...after];
  const removed: LinkDifference[] = [];
  for (const target of before) {
    const at = left.indexOf(target);
    if (at < 0) removed.push({ kind: 'removed', target });
    else left.splice(at, 1);
  }
  return [...removed, ...left.map((target): LinkDifference => ({ kind: 'added', target }))];
}

function compareTexts(signed: WordText, given: WordText, program: string | null): FileComparison {
  const passages = blockDifference(signed.passages, given.passages);
  const links = linkDifferences(signed.links, given.links);
  const doubts = [...given.doubts].filter((doubt) => !signed.doubts.has(doubt));
  if (!passages.some(isOtherwise) && links.length === 0 && doubts.length === 0) {
    return { kind: 'sameText', savedWith: program };
  }
  const stayed = passages.filter(({ kind }) => kind === 'same' || kind === 'reformed').length;
  const kept = signed.passages.length === 0 ? 0 : stayed / signed.passages.length;
  return { kind: 'changed', savedWith: program, passages, links, doubts, kept };
}

/**
 * `remade` is a file of our own writer; `missing` are the signed pictures it had to do without, because nobody has their
 * bytes. Rejects where `given` has a part with words in it that is no XML.
 */
export async function compareFiles(
  remade: Uint8Array,
  missing: readonly MissingPicture[],
  given: WordParts,
  sha256: Sha256,
): Promise<FileComparison> {
  const own = openWordParts(remade);
  if (missing.length === 0 && sameParts(own, given)) return { kind: 'exact' };
  const [signed, text] = await Promise.all([readWordText(own, sha256), readWordText(given, sha256)]);
  const lost = missing.map(
    ({ hash, alt }): WordPassage => ({ kind: 'picture', text: alt, owner: null, form: hash }),
  );
  const all = { ...signed, passages: [...signed.passages, ...lost] };
  return compareTexts(all, text, savedWith(given));
}
