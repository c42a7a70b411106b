/** Lines put together to the paragraphs, items and headings somebody wrote. */
import { doubtfulSigns, isLoneMarker, type Marker, markerOf } from './line-markers';
import { seamOf, type Vocabulary } from './rejoin-word';
import { endsClause, endsInColon, endsSentence, startsLower, startsUpper } from './sentence-marks';
import { runsOn, type Setting } from './setting';
import type { SourceLine } from './source-lines';

export interface Passage {
  readonly marker: Marker | null;
  /** Without its marker. */
  readonly text: string;
  readonly lines: number;
  readonly indent: number;
  /** More room above it than between the lines of a paragraph, or a new page, or the start of the text. */
  readonly apart: boolean;
  /** The page its first line stands on. */
  readonly page: number;
}

export interface Passages {
  readonly passages: readonly Passage[];
  /** Places where joining was a judgement: a broken word, or a sentence carried over a blank line or a page. */
  readonly joined: number;
}

interface Draft {
  readonly marker: Marker | null;
  readonly parts: string[];
  readonly apart: boolean;
  readonly page: number;
  readonly indent: number;
  last: SourceLine;
  lines: number;
}

/**
 * From this share of the widest line on a line is full; letters differ in width. A line that ends a sentence
 * is more likely to end its paragraph too. In the letters this was measured on, last lines of a paragraph
 * came to 0.92 at most and lines before the last one to 0.97 at least.
 */
const FULL = 0.9;
const FULL_AFTER_SENTENCE = 0.95;

/** The next word would not have fitted behind it, so that the line ended because the paper did. */
function isFull(line: SourceLine, next: SourceLine, width: number): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  const share = endsSentence(line.text) ? FULL_AFTER_SENTENCE : FULL;
  return line.text.length + 1 + word >= width * share;
}

/** Shorter lines of a text that is not wrapped are names and headings, whatever the next begins with. */
const SHORTEST_PROSE = 40;

function isApart(line: SourceLine, before: SourceLine, setting: Setting): boolean {
  if (line.gap > setting.step || line.pageStart) return true;
  // What Word saves as text has a paragraph a line and no blank lines.
  return setting.width === null && endsSentence(before.text);
}

/** "jeugd-" and "hulp", "2025-" and "2026"; over a blank line only what can not begin anything of its own. */
function breaksWord(line: SourceLine, next: SourceLine, setting: Setting): boolean {
  if (!/[\p{L}\p{N}][-\u00ad]$/u.test(line.text)) return false;
  return startsLower(next.text) || (next.gap <= setting.step && /^[\p{L}\p{N}]/u.test(next.text));
}

/** Whether `next` goes on in the paragraph that `line` is the last line of. */
function continues(line: SourceLine, next: SourceLine, setting: Setting): boolean {
  if (breaksWord(line, next, setting)) return true;
  const { width } = setting;
  if (next.gap > setting.step && !(next.pageStart && next.gap <= setting.step + 1)) {
    // A blank line in the middle of a sentence: the turn of a page, when the line above was full.
    const full = width === null ? line.text.length >= SHORTEST_PROSE : isFull(line, next, width);
    return full && runsOn(line.text, next.text);
  }
  if (width === null) return line.text.length >= SHORTEST_PROSE && runsOn(line.text, next.text);
  if (isFull(line, next, width)) return !(endsInColon(line.text) && startsUpper(next.text));
  return !endsSentence(line.text) && !endsInColon(line.text) && startsLower(next.text);
}

/** A dash, a letter or a number that only happens to stand first on its line: the sentence runs on through it. */
function isAccident(marker: Marker, line: SourceLine, draft: Draft | undefined, setting: Setting): boolean {
  if (
    draft === undefined ||
    isApart(line, draft.last, setting) ||
    marker.kind === 'hash' ||
    marker.kind === 'quote'
  ) {
    return false;
  }
  if (marker.kind === 'bullet' && (draft.marker?.kind === 'bullet' || !doubtfulSigns.has(marker.sign))) {
    return false;
  }
  if (marker.kind === 'ordinal' && draft.marker?.kind === 'ordinal') return false;
  if (endsSentence(draft.last.text) || endsClause(draft.last.text)) return false;
  if (setting.width === null || !isFull(draft.last, line, setting.width)) return false;
  return marker.kind === 'section' || startsLower(marker.rest);
}

/** Some programs leave a bullet on a line of its own, above its words. */
function withLoneMarkers(lines: readonly SourceLine[]): SourceLine[] {
  const whole: SourceLine[] = [];
  for (const line of lines) {
    const lone = whole.at(-1);
    const takes = lone !== undefined && isLoneMarker(lone.text) && line.gap <= 1;
    if (takes && markerOf(line.text) === null && !isLoneMarker(line.text)) {
      whole[whole.length - 1] = { ...lone, text: `${lone.text} ${line.text}` };
    } else {
      whole.push(line);
    }
  }
  return whole;
}

/** The words with which a line goes on in the passage before it; null when it begins a passage. */
function continuation(
  draft: Draft | undefined,
  marker: Marker | null,
  line: SourceLine,
  setting: Setting,
): string | null {
  if (draft === undefined || draft.marker?.kind === 'hash') return null;
  if (marker?.kind === 'quote') {
    return draft.marker?.kind === 'quote' && line.gap === 0 ? marker.rest : null;
  }
  if (marker !== null) return null;
  // Words set in under those of an item belong to it, also after a full stop.
  const hangs = draft.marker !== null && line.indent > draft.indent && line.gap <= setting.step;
  return hangs || continues(draft.last, line, setting) ? line.text : null;
}

function append(draft: Draft, line: SourceLine, text: string, known: Vocabulary): 'word' | 'line' {
  const { glue, dropsHyphen } = seamOf(draft.last.text, text, known);
  const last = draft.parts.pop() ?? '';
  draft.parts.push(dropsHyphen ? last.slice(0, -1) : last, glue, text);
  draft.last = line;
  draft.lines += 1;
  return glue === '' ? 'word' : 'line';
}

export function passagesOf(lines: readonly SourceLine[], setting: Setting, known: Vocabulary): Passages {
  const drafts: Draft[] = [];
  let joined = 0;
  for (const line of withLoneMarkers(lines)) {
    const draft = drafts.at(-1);
    const found = markerOf(line.text);
    const marker = found === null || isAccident(found, line, draft, setting) ? null : found;
    const text = continuation(draft, marker, line, setting);
    if (draft !== undefined && text !== null) {
      const apart = isApart(line, draft.last, setting);
      if (append(draft, line, text, known) === 'word' || apart) joined += 1;
      continue;
    }
    drafts.push({
      marker,
      parts: [marker?.rest ?? line.text],
      apart: draft === undefined || isApart(line, draft.last, setting),
      page: line.page,
      indent: line.indent,
      last: line,
      lines: 1,
    });
  }
  const passages = drafts.map(({ marker, parts, lines: count, indent, apart, page }) => ({
    marker,
    text: parts.join('').replaceAll('\u00ad', ''),
    lines: count,
    indent,
    apart,
    page,
  }));
  return { passages, joined };
}
