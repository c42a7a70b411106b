/**
 * Which blocks of a letter are its points of advice. A heading that names the advice opens a section, and its
 * numbered paragraphs, or else its list, are the points; without such a heading the sentence that leads in a
 * list tells; and a letter with neither may give its one advice in a sentence.
 */
import type { Branch, PointKind } from '#core/letter/body';
import {
  advisesTo,
  isAdvising,
  isForRejection,
  isLabelledPoint,
  leadsInAdvice,
  leadsInQuestions,
  topicOf,
} from './advice-words';
import { endsInColon, endsInQuestion } from './sentence-marks';
import type { HeadingLevel, ItemBlock, TextBlock } from './text-block';

export interface PointBlock {
  readonly kind: 'point';
  readonly branch: Branch;
  readonly pointKind: PointKind;
  readonly text: string;
  /** What hangs below it, its depths counted from the point. */
  readonly items: readonly ItemBlock[];
}
export type LetterBlock = TextBlock | PointBlock;

interface Section {
  readonly branch: Branch;
  readonly level: HeadingLevel;
  readonly from: number;
  to: number;
  /** It holds advice by now, so that the next heading of its own rank ends it. */
  found: boolean;
}

/** Items directly below each other, from `from` up to `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function textOf(block: TextBlock | undefined): string {
  return block?.kind === 'paragraph' ? block.text : '';
}

function endsSection(heading: TextBlock & { kind: 'heading' }, section: Section): boolean {
  if (topicOf(heading.text) !== null) return true;
  if (heading.level > section.level) return false;
  // Without numbers the rank of a heading is a guess: until advice was met, it may be a subhead.
  return section.found || /^\d/.test(heading.text);
}

function sectionsOf(blocks: readonly TextBlock[]): readonly Section[] {
  const sections: Section[] = [];
  let open: Section | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (open !== null && endsSection(block, open)) open = null;
      const topic = topicOf(block.text);
      if (topic === 'primary' || topic === 'fallback') {
        open = { branch: topic, level: block.level, from: index + 1, to: index + 1, found: false };
        sections.push(open);
      }
    } else if (open !== null) {
      open.to = index + 1;
      open.found ||= block.kind === 'item' || block.kind === 'numbered' || isAdvising(textOf(block));
    }
  }
  return sections;
}

function runsIn(blocks: readonly TextBlock[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  let start: number | null = null;
  for (let index = from; index <= to; index += 1) {
    const inList = index < to && blocks[index]?.kind === 'item';
    if (inList) start ??= index;
    else if (start !== null) {
      runs.push({ from: start, to: index });
      start = null;
    }
  }
  return runs;
}

/** Each point's block, and its branch. */
type Picked = Map<number, Branch>;

function pickItems(blocks: readonly TextBlock[], run: Run, branch: Branch, picked: Picked): void {
  for (let index = run.from; index < run.to; index += 1) {
    const block = blocks[index];
    if (block?.kind === 'item' && block.depth === 0) picked.set(index, branch);
  }
}

/** The paragraphs between a list and the list or heading before it. */
function leadOf(blocks: readonly TextBlock[], run: Run, from: number): readonly string[] {
  const lead: string[] = [];
  for (let index = run.from - 1; index >= from && blocks[index]?.kind === 'paragraph'; index -= 1) {
    lead.push(textOf(blocks[index]));
  }
  return lead;
}

function pickFromLists(blocks: readonly TextBlock[], section: Section, picked: Picked): void {
  // "Conclusies:" above a list says that it is not the advice.
  const runs = runsIn(blocks, section.from, section.to).filter(
    ({ from }) => topicOf(textOf(blocks[from - 1])) !== 'other',
  );
  const numbered = runs.filter(({ from }) => {
    const first = blocks[from];
    return first?.kind === 'item' && first.ordinal !== null;
  });
  const led = runs.map((run) => ({ run, lead: leadOf(blocks, run, section.from) }));
  const advising = led.filter(({ lead }) => lead.some(isAdvising)).map(({ run }) => run);
  const candidates = [numbered, advising, runs].find(({ length }) => length > 0) ?? [];
  // One list needs no other sign than the heading above it.
  const chosen = new Set(runs.length === 1 ? runs : candidates);
  for (const { run, lead } of led) {
    if (!chosen.has(run)) continue;
    pickItems(blocks, run, lead.some(isForRejection) ? 'fallback' : section.branch, picked);
  }
}

function pickInSection(blocks: readonly TextBlock[], section: Section, picked: Picked): void {
  const before = picked.size;
  for (let index = section.from; index < section.to; index += 1) {
    if (blocks[index]?.kind === 'numbered') picked.set(index, section.branch);
  }
  if (picked.size === before) pickFromLists(blocks, section, picked);
}

/** Lists outside such a section that are led in by a sentence that advises or asks. */
function pickLedInLists(blocks: readonly TextBlock[], sections: readonly Section[], picked: Picked): void {
  const covered = new Set<number>();
  for (const { from, to } of sections) for (let index = from; index < to; index += 1) covered.add(index);
  for (const run of runsIn(blocks, 0, blocks.length)) {
    if (covered.has(run.from)) continue;
    const lead = textOf(blocks[run.from - 1]);
    const asks = blocks
      .slice(run.from, run.to)
      .some((block) => block.kind === 'item' && endsInQuestion(block.text));
    if (leadsInAdvice(lead) || (asks && leadsInQuestions(lead))) {
      pickItems(blocks, run, isForRejection(lead) ? 'fallback' : 'primary', picked);
    }
  }
}

function pickParagraphs(
  blocks: readonly TextBlock[],
  isPoint: (text: string) => boolean,
  picked: Picked,
): void {
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || !isPoint(block.text)) return;
    picked.set(index, isForRejection(block.text) ? 'fallback' : 'primary');
  });
}

function pick(blocks: readonly TextBlock[]): Picked {
  const picked: Picked = new Map();
  const sections = sectionsOf(blocks);
  for (const section of sections) pickInSection(blocks, section, picked);
  pickLedInLists(blocks, sections, picked);
  pickParagraphs(blocks, isLabelledPoint, picked);
  if (picked.size === 0) pickParagraphs(blocks, advisesTo, picked);
  return picked;
}

/** A number is dropped only where the point's place gives the same one again; any other stays in the words. */
function pointText(block: TextBlock, place: number): string {
  if (block.kind === 'numbered') return `${block.label} ${block.text}`;
  if (block.kind !== 'item' || block.ordinal === null) return block.text;
  const { label, number } = block.ordinal;
  return number === place && /^\d/.test(label) ? block.text : `${label} ${block.text}`;
}

/** The items below the point at `index`: deeper ones, or a list that its own last words announce. */
function hanging(blocks: readonly TextBlock[], index: number): readonly ItemBlock[] {
  const point = blocks[index];
  if (point === undefined) return [];
  const announces = point.kind !== 'item' && endsInColon(point.text);
  const items: ItemBlock[] = [];
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'item') break;
    if (announces) items.push(block);
    else if (point.kind === 'item' && block.depth > 0) items.push({ ...block, depth: block.depth - 1 });
    else break;
  }
  return items;
}

/** The same blocks in the same order, with the points among them named. */
export function recognisePoints(blocks: readonly TextBlock[]): readonly LetterBlock[] {
  const picked = pick(blocks);
  const count = { primary: 0, fallback: 0 };
  const out: LetterBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const branch = picked.get(index);
    if (block === undefined) continue;
    if (branch === undefined) {
      out.push(block);
      continue;
    }
    count[branch] += 1;
    const items = hanging(blocks, index);
    const last = items.at(-1)?.text ?? block.text;
    const pointKind = endsInQuestion(last) ? 'question' : 'recommendation';
    out.push({ kind: 'point', branch, pointKind, text: pointText(block, count[branch]), items });
    index += items.length;
  }
  return out;
}
