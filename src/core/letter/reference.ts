/**
 * Reference numbers by the council's pattern: `{jaar}` is the year of the letter, `{nr}` the next number of
 * that year. `{nr:3}` is padded with zeros to three places.
 */
import type { Council } from '#core/records/council';
import type { LetterKind } from '#core/records/letter';
import { Refusal } from '#core/refusals/refusal';

const NUMBER = /\{nr(?::([1-9]))?\}/;
const NUMBER_START = /\{nr[:}]/;
const YEAR = /\{jaar\}/g;

/** A pattern without a number would give every letter the same reference. */
export function checkReferencePattern(pattern: string, field = 'referencePattern'): Refusal | null {
  if (!NUMBER.test(pattern)) return new Refusal('reference.patternWithoutNumber', {}, field);
  if (pattern.split(NUMBER_START).length > 2) return new Refusal('reference.patternNumberTwice', {}, field);
  if (/\{(?!jaar\}|nr(?::[1-9])?\})/.test(pattern)) {
    return new Refusal('reference.patternUnknownField', {}, field);
  }
  return null;
}

/** The same for all patterns of a council that are given; the field is `referencePatterns.<kind>` for one of a kind. */
export function checkReferencePatterns(given: Partial<Patterns>): Refusal | null {
  const main = given.referencePattern === undefined ? null : checkReferencePattern(given.referencePattern);
  if (main) return main;
  for (const [kind, pattern] of Object.entries(given.referencePatterns ?? {})) {
    const wrong = checkReferencePattern(pattern, `referencePatterns.${kind}`);
    if (wrong) return wrong;
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

type Patterns = Pick<Council, 'referencePattern' | 'referencePatterns'>;

/** The pattern letters of this kind are numbered by: their own, or that of all others. */
export function patternOf({ referencePattern, referencePatterns }: Patterns, kind: LetterKind): string {
  return referencePatterns?.[kind] ?? referencePattern;
}

/** Every pattern that is in use, the one for most letters first. */
export function patternsOf({ referencePattern, referencePatterns = {} }: Patterns): string[] {
  return [...new Set([referencePattern, ...Object.values(referencePatterns)])];
}

/**
 * One count of references: a pattern with its year filled in, such as "2026/{nr}". Patterns without a year count on
 * for ever. `lastReferences` of a council is kept by it.
 */
export function countOf(pattern: string, year: number): string {
  return pattern.replace(YEAR, String(year));
}

interface Count {
  readonly write: (number: number) => string;
  /** The number in a reference of this count, however it was written; null for any other. */
  readonly read: (reference: string) => number | null;
}

/** Throws a RangeError for a pattern without a number: those are refused where they are typed. */
export function countBy(count: string): Count {
  const match = NUMBER.exec(count);
  if (!match) throw new RangeError(`pattern without {nr}: ${count}`);
  const before = count.slice(0, match.index);
  const after = count.slice(match.index + match[0].length);
  const number = new RegExp(`^${escapeForRegExp(bare(before))}(\\d{1,9})${escapeForRegExp(bare(after))}$`);
  const places = Number(match[1] ?? 1);
  return {
    write: (value) => `${before}${String(value).padStart(places, '0')}${after}`,
    read: (reference) => {
      const digits = number.exec(bare(reference))?.[1];
      return digits === undefined ? null : Number(digits);
    },
  };
}

/**
 * The next free reference in `year`, one past the highest given by this pattern, however it was written, and past
 * `last`, where a count goes on that began elsewhere; gaps are never filled.
 */
export function nextReference(pattern: string, year: number, given: readonly string[], last = 0): string {
  const { write, read } = countBy(countOf(pattern, year));
  return write(given.reduce((max, reference) => Math.max(max, read(reference) ?? 0), last) + 1);
}

/** Two references are one when they differ in blanks or capitals only: "2016/17" and "2016 / 17". */
export function sameReference(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
