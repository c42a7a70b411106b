/**
 * All reference numbers of a council, by count: which letter has each, which two letters share, and which were passed
 * over, with the reason where somebody gave one. Worked out of the letters and what was ever given.
 */
import { countBy, countOf, patternsOf, sameReference } from '#core/letter/reference';
import type { Council } from '#core/records/council';
import type { ReferenceNote } from '#core/records/reference-note';

/** A letter, and each reference it ever was given. */
export interface ReferencedLetter {
  readonly id: string;
  readonly subject: string;
  readonly isRemoved: boolean;
  readonly isSent: boolean;
  /** The one it has now, or had when it was removed. */
  readonly reference: string | null;
  /** Given once, and taken back or changed since. */
  readonly earlier: readonly string[];
  /** Those of its references count in. */
  readonly year: number;
}

export type RegisterRow =
  | { readonly kind: 'used'; readonly reference: string; readonly letters: readonly ReferencedLetter[] }
  /** Given to a letter that has another now, or none. */
  | {
      readonly kind: 'takenBack';
      readonly reference: string;
      readonly from: ReferencedLetter;
      readonly why: string | null;
    }
  | { readonly kind: 'missing'; readonly reference: string; readonly why: string | null }
  /** More in a row than anybody explains one by one. */
  | { readonly kind: 'manyMissing'; readonly from: string; readonly to: string; readonly count: number };

export interface RegisterCount {
  /** As `countOf` writes it: "2026/{nr}". */
  readonly count: string;
  /** The newest first. */
  readonly rows: readonly RegisterRow[];
  /** Where the count goes on. */
  readonly next: string;
}

export interface ReferenceRegister {
  readonly counts: readonly RegisterCount[];
  /** References no pattern of the council would give: of letters of long ago, mostly. */
  readonly others: readonly RegisterRow[];
  /** References that stand on more than one letter. */
  readonly doubles: readonly string[];
}

/** From here on missing numbers in a row are told as one stretch. */
const MANY = 20;

function livingOn(letters: readonly ReferencedLetter[], reference: string): ReferencedLetter[] {
  return letters.filter((letter) => letter.reference !== null && sameReference(letter.reference, reference));
}

function usedRow(reference: string, letters: readonly ReferencedLetter[]): RegisterRow {
  // Who was removed stands behind who is there.
  const sorted = letters.toSorted((a, b) => Number(a.isRemoved) - Number(b.isRemoved));
  return { kind: 'used', reference, letters: sorted };
}

export function isDouble(row: RegisterRow): boolean {
  return row.kind === 'used' && row.letters.filter(({ isRemoved }) => !isRemoved).length > 1;
}

interface Given {
  readonly letters: readonly ReferencedLetter[];
  readonly notes: readonly ReferenceNote[];
  readonly last: Readonly<Record<string, number>>;
}

function whyOf(notes: readonly ReferenceNote[], reference: string): string | null {
  return notes.find((note) => sameReference(note.reference, reference))?.reason ?? null;
}

function countRows(count: string, { letters, notes, last }: Given): RegisterCount | null {
  const { read, write } = countBy(count);
  const used = new Map<number, ReferencedLetter[]>();
  const takenBack = new Map<number, ReferencedLetter>();
  for (const letter of letters) {
    const number = letter.reference === null ? null : read(letter.reference);
    if (number !== null) used.set(number, [...(used.get(number) ?? []), letter]);
    for (const reference of letter.earlier) {
      const old = read(reference);
      if (old !== null) takenBack.set(old, letter);
    }
  }
  const known = [...used.keys(), ...takenBack.keys(), ...notes.flatMap((note) => read(note.reference) ?? [])];
  const before = last[count];
  if (known.length === 0 && before === undefined) return null;
  const highest = Math.max(before ?? 0, ...known);
  // A count that began elsewhere is looked after from where it was taken over.
  const lowest = Math.min(before === undefined ? Number.POSITIVE_INFINITY : before + 1, ...known);
  const rows: RegisterRow[] = [];
  let missing: number[] = [];
  const closeGap = (): void => {
    const [first, final] = [missing[0], missing.at(-1)];
    if (first !== undefined && final !== undefined && missing.length >= MANY) {
      rows.push({ kind: 'manyMissing', from: write(first), to: write(final), count: missing.length });
    } else {
      for (const number of missing) {
        const reference = write(number);
        rows.push({ kind: 'missing', reference, why: whyOf(notes, reference) });
      }
    }
    missing = [];
  };
  // Known numbers rather than all up to the highest: a slip of the pen can be a billion.
  const numbers = [...new Set(known)].filter((number) => number >= lowest).toSorted((a, b) => a - b);
  let at = lowest;
  for (const number of numbers) {
    const gap = number - at;
    if (gap >= MANY) {
      closeGap();
      rows.push({ kind: 'manyMissing', from: write(at), to: write(number - 1), count: gap });
    } else for (let between = at; between < number; between += 1) missing.push(between);
    at = number + 1;
    const here = used.get(number);
    const from = takenBack.get(number);
    const reference = write(number);
    if (here) {
      closeGap();
      rows.push(usedRow(reference, here));
    } else if (from) {
      closeGap();
      rows.push({ kind: 'takenBack', reference, from, why: whyOf(notes, reference) });
    } else missing.push(number);
  }
  closeGap();
  return { count, rows: rows.toReversed(), next: write(highest + 1) };
}

/** Newest counts and numbers first. */
export function referenceRegister(
  council: Pick<Council, 'referencePattern' | 'referencePatterns' | 'lastReferences'>,
  letters: readonly ReferencedLetter[],
  notes: readonly ReferenceNote[],
  thisYear: number,
): ReferenceRegister {
  const years = new Set([thisYear, ...letters.map(({ year }) => year)]);
  const last = council.lastReferences ?? {};
  const given = { letters, notes, last };
  const possible = [...years]
    .toSorted((a, b) => b - a)
    .flatMap((year) => patternsOf(council).map((pattern) => countOf(pattern, year)));
  const names = [...new Set([...possible, ...Object.keys(last).filter((count) => /\{nr/.test(count))])];
  const counts = names.map((count) => countRows(count, given)).filter((count) => count !== null);
  const reads = names.map((count) => countBy(count).read);
  const strange = letters.filter(
    ({ reference }) => reference !== null && reads.every((read) => read(reference) === null),
  );
  const others: RegisterRow[] = [];
  for (const { reference } of strange) {
    if (reference === null) continue;
    const isThere = others.some((row) => row.kind === 'used' && sameReference(row.reference, reference));
    if (!isThere) others.push(usedRow(reference, livingOn(letters, reference)));
  }
  const all = [...counts.flatMap(({ rows }) => rows), ...others];
  return {
    counts,
    others,
    doubles: all.flatMap((row) => (row.kind === 'used' && isDouble(row) ? [row.reference] : [])),
  };
}
