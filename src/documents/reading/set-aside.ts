/**
 * Lines of a page that are no part of what it says - footnotes, page numbers, running heads - taken out, so
 * that a sentence broken by the turn of a page can be joined. Nothing is dropped: the caller keeps them.
 */
import { runsOn } from './setting';
import type { SourceLine } from './source-lines';

export interface SetAside {
  readonly running: readonly SourceLine[];
  /** A footnote is its lines, number first; lines that run on have been joined. */
  readonly footnotes: readonly (readonly string[])[];
  readonly pageLines: readonly string[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Without a full stop behind the number: "1. Advies" is a heading or an item. */
const NOTE_START = /^(?:(\d{1,2})\s|\[(\d{1,2})\]\s?|([⁰¹²³⁴-⁹]{1,2})\s?)(?=["'‘“(]?[\p{Lu}\d])/u;
/** "adviezen1 tonen", "uitgebracht.2 Hierin", "beleid¹", "beleid[1]": a number against the end of a word. */
const REFERENCE = /[\p{Ll}][.,;:’”)]?(?:(\d{1,2})|\[(\d{1,2})\]|([⁰¹²³⁴-⁹]{1,2}))(?![\p{L}\p{N}/])/gu;
/** Notes take up less than this of a page. */
const MOST_NOTE_LINES = 20;

function figure(match: RegExpMatchArray): number {
  const superscript = match[3];
  if (superscript === undefined) return Number(match[1] ?? match[2]);
  return Number([...superscript].map((char) => SUPERSCRIPTS.indexOf(char)).join(''));
}

function isNearPageEnd(lines: readonly SourceLine[], from: number): boolean {
  const end = lines.slice(from + 1, from + 1 + MOST_NOTE_LINES).findIndex((line) => line.pageStart);
  return end >= 0 || from + MOST_NOTE_LINES >= lines.length;
}

/** Indices of lines that begin a note, and of lines that go on in one. */
function findNotes(lines: readonly SourceLine[]): ReadonlyMap<number, 'start' | 'more'> {
  const notes = new Map<number, 'start' | 'more'>();
  const referred = new Set<number>();
  let expected = 1;
  /** How many more lines the note may have; none outside notes. */
  let room = 0;
  lines.forEach((line, index) => {
    const start = NOTE_START.exec(line.text);
    const isNext = start !== null && figure(start) === expected && referred.has(expected);
    if (isNext && (room > 0 || line.afterRule || (line.gap > 0 && isNearPageEnd(lines, index)))) {
      notes.set(index, 'start');
      expected += 1;
      room = MOST_NOTE_LINES;
      return;
    }
    room = line.pageStart || line.gap > 0 ? 0 : Math.max(0, room - 1);
    if (room > 0) notes.set(index, 'more');
    else for (const match of line.text.matchAll(REFERENCE)) referred.add(figure(match));
  });
  return notes;
}

const NAMED_PAGE = /^(?:pagina|bladzijde|blad|pag\.|blz\.|p\.) ?\d{1,3}(?: ?(?:van|\/|-) ?\d{1,3})?$/i;
const BARE_PAGE = /^(?:[-–] ?\d{1,3} ?[-–]|\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?)$/i;

const startsPage = (line: SourceLine, index: number): boolean => line.pageStart || index === 0;

/** Texts that stand at the top of more than one page. */
function runningHeads(lines: readonly SourceLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines.filter(startsPage)) {
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

function addToNote(note: string[], text: string): void {
  const before = note.at(-1) ?? '';
  if (runsOn(before, text)) note.splice(-1, 1, `${before} ${text}`);
  else note.push(text);
}

export function setAside(lines: readonly SourceLine[]): SetAside {
  const notes = findNotes(lines);
  const heads = runningHeads(lines);
  const paged = lines.some((line) => line.pageStart);
  const running: SourceLine[] = [];
  const footnotes: string[][] = [];
  const pageLines: string[] = [];
  let pageStart = false;
  lines.forEach((line, index) => {
    const note = notes.get(index);
    const next = lines[index + 1];
    const endsPage = next === undefined ? paged : next.pageStart;
    const atEdge = line.pageStart || endsPage || notes.get(index - 1) !== undefined;
    pageStart ||= line.pageStart;
    if (note === 'start') footnotes.push([line.text]);
    else if (note === 'more') addToNote(footnotes.at(-1) ?? [], line.text);
    else if (
      NAMED_PAGE.test(line.text) ||
      (atEdge && BARE_PAGE.test(line.text)) ||
      (startsPage(line, index) && heads.has(line.text))
    ) {
      pageLines.push(line.text);
    } else {
      running.push(pageStart && !line.pageStart ? { ...line, pageStart } : line);
      pageStart = false;
    }
  });
  return { running, footnotes, pageLines };
}
