/**
 * Reference numbers by the council's pattern: `{jaar}` is the year of the letter, `{nr}` the next number of
 * that year. `{nr:3}` is padded with zeros to three places.
 */
import { Refusal } from '#core/refusals/refusal';

const NUMBER = /\{nr(?::([1-9]))?\}/;
const YEAR = /\{jaar\}/g;

/** A pattern without a number would give every letter the same reference. */
export function checkReferencePattern(pattern: string): Refusal | null {
  if (!NUMBER.test(pattern)) return new Refusal('reference.patternWithoutNumber', {}, 'referencePattern');
  if (/\{(?!jaar\}|nr(?::[1-9])?\})/.test(pattern)) {
    return new Refusal('reference.patternUnknownField', {}, 'referencePattern');
  }
  return null;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The next free reference in `year`, one past the highest given by this pattern; gaps are never filled. */
export function nextReference(pattern: string, year: number, given: readonly string[]): string {
  const ofYear = pattern.replace(YEAR, String(year));
  const match = NUMBER.exec(ofYear);
  if (!match) throw new RangeError(`pattern without {nr}: ${pattern}`);
  const before = ofYear.slice(0, match.index);
  const after = ofYear.slice(match.index + match[0].length);
  const number = new RegExp(`^${escapeForRegExp(before)}(\\d{1,9})${escapeForRegExp(after)}$`);
  const highest = given.reduce(
    (max, reference) => Math.max(max, Number(number.exec(reference)?.[1] ?? 0)),
    0,
  );
  return `${before}${String(highest + 1).padStart(Number(match[1] ?? 1), '0')}${after}`;
}

/** Two references are one when they differ in blanks or capitals only: "2016/17" and "2016 / 17". */
export function sameReference(a: string, b: string): boolean {
  const bare = (reference: string): string => reference.replace(/\s+/g, '').toLowerCase();
  return bare(a) === bare(b);
}
