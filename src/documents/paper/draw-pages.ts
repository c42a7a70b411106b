/**
 * A Word file as the pages Word would make of it, within reason: from the very bytes that are exported, so that what
 * is looked at is what is sent. The only part of this room that needs a page to draw in; docs/decisions says why it
 * is ours.
 */
import { drawDocument, type Sheet } from './draw-document';
import { layOutPages } from './lay-out-pages';
import { paperStyle } from './paper-style';

export interface Paper {
  readonly title: string;
  readonly language: string;
  readonly sheet: Sheet;
  readonly pages: readonly HTMLElement[];
}

export { paperAsFile } from './paper-as-file';
export { paperStyle };

/**
 * `place` is an element of the document that has `paperStyle`; it is measured in there, out of sight, and left
 * empty. Rejects with the signal's reason when that came first, and throws when the bytes are not a Word file.
 */
export async function drawPages(docx: Uint8Array, place: HTMLElement, signal: AbortSignal): Promise<Paper> {
  const drawn = drawDocument(docx, place);
  signal.throwIfAborted();
  const pages = await layOutPages(drawn, place, signal);
  return { title: drawn.title, language: drawn.language, sheet: drawn.sheet, pages };
}
