/**
 * The text of a PDF as lines, a form feed between its pages. A PDF knows only where each piece of text stands; lines,
 * blank lines, indents and columns are read off that, so that the letter reader finds what it finds in other texts.
 */
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { Refusal } from '#core/refusals/refusal';
import { BOUNDS, checkSize } from './bounds';

export interface PdfText {
  readonly text: string;
  readonly pages: number;
  /** Counted from 1. */
  readonly pagesWithoutText: readonly number[];
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fewer letters on a page are a stamp or a page number on a picture. */
const LEAST_LETTERS = 12;
/** A scan has hardly any text on nearly all of its pages. */
const SCAN_SHARE = 0.8;
const PDF = [0x25, 0x50, 0x44, 0x46];
/** How far into a file its mark may stand: some programs write a line before it. */
const MARK_WITHIN = 1024;

// In a page the worker is a file of our own origin, as the content policy asks; Node has none and runs it in line.
if (typeof Worker !== 'undefined') pdf.GlobalWorkerOptions.workerSrc = workerAddress;

function hasMark(bytes: Uint8Array): boolean {
  const end = Math.min(MARK_WITHIN, bytes.length - PDF.length);
  for (let at = 0; at <= end; at += 1)
    if (PDF.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Pieces that stand on one line, from left to right; lines from the top down. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    // A superscript stands a little higher and is smaller.
    const near =
      first && Math.abs(first.y - piece.y) <= Math.max(2, 0.45 * Math.max(first.height, piece.height));
    if (line && near) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function wordsOf(line: readonly Piece[], letter: number): string {
  let words = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width } of line) {
    const room = x - end;
    if (words !== '') {
      // A gap as wide as three letters is a column; one as wide as part of a letter a blank.
      if (room > 3 * letter) words += '   ';
      else if (room > 0.25 * letter && !words.endsWith(' ') && !text.startsWith(' ')) words += ' ';
    }
    words += text;
    end = x + width;
  }
  return words.trim();
}

function pageText(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces);
  const all = lines.flat();
  const letter =
    median(all.flatMap(({ text, width }) => (text.length > 3 ? [width / text.length] : []))) || 5;
  const left = Math.min(...all.map(({ x }) => x));
  const steps = lines.flatMap((line, at) => {
    const above = lines[at - 1]?.[0];
    return above && line[0] ? [above.y - line[0].y] : [];
  });
  const height = median(all.map((piece) => piece.height)) || 10;
  // The step of a line to the next; the median could be that of a page of headings.
  const step = median(steps.filter((each) => each < 2 * height)) || 1.2 * height;
  const out: string[] = [];
  lines.forEach((line, at) => {
    const [first] = line;
    const above = lines[at - 1]?.[0];
    const words = wordsOf(line, letter);
    if (!first || words === '') return;
    const room = above ? (above.y - first.y) / step : 0;
    for (let blank = 1; blank < Math.min(4, Math.round(room - 0.1)); blank += 1) out.push('');
    if (room > 1.3 && Math.round(room - 0.1) < 2) out.push('');
    out.push(' '.repeat(Math.max(0, Math.round((first.x - left) / (2 * letter)))) + words);
  });
  return out.join('\n');
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new Refusal('reading.locked', { format: 'PDF' })
    : new Refusal('reading.broken', { format: 'PDF' });
}

async function piecesOn(page: pdf.PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) }];
  });
}

/**
 * Throws `reading.empty`, `reading.tooLarge` (megabytes, limit), `reading.tooManyPages` (pages, limit), `reading.locked`
 * (format), `reading.broken` (format), and `reading.scan` (pages) for pages that are pictures.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  checkSize(bytes);
  if (!hasMark(bytes)) throw new Refusal('reading.broken', { format: 'PDF' });
  const task = pdf.getDocument({
    // The worker takes what it is given; the caller keeps its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages = document.numPages;
    if (pages > BOUNDS.pages) throw new Refusal('reading.tooManyPages', { pages, limit: BOUNDS.pages });
    const texts: string[] = [];
    const pagesWithoutText: number[] = [];
    for (let number = 1; number <= pages; number += 1) {
      const page = await document.getPage(number);
      const text = pageText(await piecesOn(page));
      if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST_LETTERS) pagesWithoutText.push(number);
      texts.push(text);
      page.cleanup();
    }
    if (pagesWithoutText.length >= SCAN_SHARE * pages) throw new Refusal('reading.scan', { pages });
    return { text: texts.join('\f'), pages, pagesWithoutText };
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}
