/**
 * Which block, or which lines of it, stand on which page: by Word's rules for keeping paragraphs together, for lines
 * that would stand alone, and for notes at the foot of the page that refers to them. Sums only; nothing is moved.
 */
import type { Block } from './flow';
import type { Line } from './lines';
import { UNITS_PER_PIXEL } from './word-xml';

export interface Slice {
  readonly at: number;
  readonly from: number;
  /** Up to this line; null for the whole rest of the block, whose lines were not asked for. */
  readonly to: number | null;
}

export interface FilledPage {
  readonly slices: readonly Slice[];
  readonly notes: readonly number[];
}

export interface Measured {
  readonly blocks: readonly Block[];
  readonly heightOf: (at: number) => number;
  readonly notesOf: (at: number) => readonly number[];
  /** Costly, and only asked where a block does not fit whole. */
  readonly linesOf: (at: number) => readonly Line[];
  /** What the head of a table takes when it is repeated. */
  readonly headOf: (at: number) => number;
  readonly noteHeight: (number: number) => number;
  /** Between the text and the first note. */
  readonly noteRoom: number;
  readonly roomOn: (page: number) => number;
}

/** Half a pixel is a matter of rounding, not of room. */
const SLACK = UNITS_PER_PIXEL / 2;
/** So many lines of a paragraph stay together at the end and at the beginning of a page. */
const TOGETHER = 2;

export async function fillPages(measured: Measured, pause: () => Promise<void>): Promise<FilledPage[]> {
  const { blocks } = measured;
  const pages: FilledPage[] = [];
  let slices: Slice[] = [];
  let notes: number[] = [];
  let used = 0;
  let under = 0;
  let at = 0;
  let from = 0;

  const noteRoom = (numbers: readonly number[]): number =>
    numbers.length === 0
      ? 0
      : numbers.reduce((sum, number) => sum + measured.noteHeight(number), measured.noteRoom);
  const roomLeft = (more: readonly number[]): number =>
    measured.roomOn(pages.length) - used - noteRoom([...notes, ...more]) + SLACK;
  const close = async (): Promise<void> => {
    pages.push({ slices, notes });
    slices = [];
    notes = [];
    used = 0;
    under = 0;
    await pause();
  };

  /** How many of its lines fit, by their height alone. */
  const fitting = (lines: readonly Line[], head: number): number => {
    const first = lines[from];
    if (first === undefined) return 0;
    let count = 0;
    const more: number[] = [];
    for (const line of lines.slice(from)) {
      more.push(...line.notes);
      if (head + line.bottom - first.top > roomLeft(more)) break;
      count += 1;
    }
    return count;
  };

  while (at < blocks.length) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.breakBefore && from === 0 && slices.length > 0) await close();
    const isTop = slices.length === 0;
    // Word drops the room above a paragraph that a full page brought to the top of the next one.
    const isBrought = isTop && pages.length > 0 && !block.breakBefore;
    const before = from > 0 || isBrought ? 0 : Math.max(under, block.before);

    if (from === 0) {
      const its = measured.notesOf(at);
      const height = measured.heightOf(at);
      if (before + height <= roomLeft(its)) {
        slices.push({ at, from: 0, to: null });
        notes.push(...its);
        used += before + height;
        under = block.after;
        at += 1;
        continue;
      }
    }

    used += before;
    const lines = measured.linesOf(at);
    const total = lines.length - from;
    let count = fitting(lines, from > 0 ? measured.headOf(at) : 0);
    if (count >= total && total > 0) {
      const rest = lines.slice(from);
      const [first] = rest;
      slices.push({ at, from, to: from === 0 ? null : lines.length });
      notes.push(...rest.flatMap((line) => line.notes));
      used += (rest.at(-1)?.bottom ?? 0) - (first?.top ?? 0);
      under = block.after;
      at += 1;
      from = 0;
      continue;
    }
    if (block.keepLines && !isTop) count = 0;
    if (block.widowControl && count > 0) {
      if (total - count < TOGETHER) count = total - TOGETHER;
      if (from === 0 && count < TOGETHER) count = 0;
    }
    // Higher than a page: it has to be broken somewhere, or to stand out.
    if (count <= 0 && isTop) count = Math.max(1, Math.min(total, fitting(lines, 0)));
    if (count > 0 || total === 0) {
      const taken = lines.slice(from, from + count);
      slices.push({ at, from, to: from + count });
      notes.push(...taken.flatMap((line) => line.notes));
      from += count;
      if (from >= lines.length) {
        at += 1;
        from = 0;
      }
      await close();
      continue;
    }
    const kept = firstKept(slices, blocks);
    if (kept < slices.length) {
      at = slices[kept]?.at ?? at;
      slices = slices.slice(0, kept);
      notes = slices.flatMap((slice) => notesOfSlice(slice, measured));
    }
    await close();
  }
  if (slices.length > 0 || pages.length === 0) await close();
  return pages;
}

function notesOfSlice({ at, from, to }: Slice, measured: Measured): readonly number[] {
  if (from === 0 && to === null) return measured.notesOf(at);
  return measured
    .linesOf(at)
    .slice(from, to ?? undefined)
    .flatMap((line) => line.notes);
}

/** The first of those at the end of a page that want to stay with what comes after; none where that is all of them. */
function firstKept(slices: readonly Slice[], blocks: readonly Block[]): number {
  let first = slices.length;
  for (let index = slices.length - 1; index >= 0; index -= 1) {
    const slice = slices[index];
    if (slice === undefined || slice.from > 0 || !blocks[slice.at]?.keepNext) break;
    first = index;
  }
  return first === 0 ? slices.length : first;
}
