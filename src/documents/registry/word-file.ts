/** What is done with a Word file that is there: drawn as pages, or held against what was signed. */
import type { Paper } from '../paper/draw-pages';
import type { CheckTools, FileCheck } from '../seal/check-word-file';
import type { Candidate, Match } from '../seal/match-unsealed';
import type { WordParts } from '../word-text/word-parts';

/** The pages of a Word file, for the screen, the printer and a PDF; needs a document to draw in. */
export const pagePainter = {
  /** What a shadow tree needs for the pages to look as they should; see `drawPages` for the rest. */
  async style(): Promise<string> {
    return (await import('../paper/draw-pages')).paperStyle;
  },
  async draw(docx: Uint8Array, place: HTMLElement, signal: AbortSignal): Promise<Paper> {
    const { drawPages } = await import('../paper/draw-pages');
    return drawPages(docx, place, signal);
  },
  async asFile(paper: Paper): Promise<string> {
    return (await import('../paper/draw-pages')).paperAsFile(paper);
  },
} as const;

/** Holds a Word file against what was signed, see `seal/check-word-file.ts`. */
export const fileChecker = {
  async check(bytes: Uint8Array, tools: CheckTools): Promise<FileCheck> {
    return (await import('../seal/check-word-file')).checkWordFile(bytes, tools);
  },
  async match(parts: WordParts, candidates: readonly Candidate[], tools: CheckTools): Promise<Match | null> {
    return (await import('../seal/match-unsealed')).matchUnsealed(parts, candidates, tools);
  },
} as const;
