/**
 * Reference numbers by the council's pattern: `{jaar}` is the year of the letter, `{nr}` the next number of
 * that year. `{nr:3}` is padded with zeros to three places.
 */
import { Refusal } from '#core/refusals/refusal';

const NUMBER = /\{nr(?::([1-9]))?\}/;
const NUMBER_START = /\{nr[:}]/;
const YEAR = /\{jaar\}/g;

/** A pattern without a number would give every letter the same reference. */
export function checkReferencePattern(pattern: string): Refusal | null {
  if (!NUMBER.test(pattern)) return new Refusal('reference.patternWithoutNumber', {}, 'referencePattern');
  if (pattern.split(NUMBER_START).length > 2) {
    return new Refusal('reference.patternNumberTwice', {}, 'referencePattern');
  }
  if (/\{(?!jaar\}|nr(?::[1-9])?\})/.test(pattern)) {
    return new Refusal('reference.patternUnknownField', {}, 'referencePattern');
  }
  return null;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Without what people write differently: blanks and capitals. */
function bare(reference: string): string {
  return reference.replace(/\s+/g, '').toLowerCase();
}

/**
 * The next free reference in `year`, one past the highest given by this pattern, however it was written; gaps are never
 * filled.
 */
export function nextReference(pattern: string, year: number, given: readonly string[]): string {
  const ofYear = pattern.replace(YEAR, String(year));
  const match = NUMBER.exec(ofYear);
  if (!match) throw new RangeError(`pattern without {nr}: ${pattern}`);
  const before = ofYear.slice(0, match.index);
  const after = ofYear.slice(match.index + match[0].length);
  const number = new RegExp(`^${escapeForRegExp(bare(before))}(\\d{1,9})${escapeForRegExp(bare(after))}$`);
  const highest = given.reduce(
    (max, reference) => Math.max(max, Number(number.exec(bare(reference))?.[1] ?? 0)),
    0,
  );
  return `${before}${String(highest + 1).padStart(Number(match[1] ?? 1), '0')}${after}`;
}

/** Two references are one when they differ in blanks or capitals only: "2016/17" and "2016 / 17". */
export function sameReference(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
