import type { DrawingTools } from './drawing-tools';
import type { WordPart } from './word-package';
import { firstBelow, UNITS_PER_PIXEL } from './word-xml';

/** English metric units: 914,400 to the inch. */
const PER_PIXEL = 9525;
const SCALE = UNITS_PER_PIXEL / PER_PIXEL;
const CHUNK = 0x80_00;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** A data address rather than one of a blob: the same page is sent to be made into a PDF. */
function dataAddress(bytes: Uint8Array, type: string): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return `data:${type};base64,${btoa(text)}`;
}

/** Marks what has a place on the page itself, not among the words; its place is in the units of the page. */
export const ON_PAGE = 'onPage';

/** From the edge of the page; null for what stands elsewhere. */
function offset(anchor: Element, axis: 'positionH' | 'positionV'): number | null {
  const position = firstBelow(anchor, axis);
  const value = position && firstBelow(position, 'posOffset');
  if (position?.getAttribute('relativeFrom') !== 'page' || !value) return null;
  return Number(value.textContent) * SCALE;
}

function putOnPage(image: HTMLElement, anchor: Element | null): void {
  const [left, top] = anchor ? [offset(anchor, 'positionH'), offset(anchor, 'positionV')] : [null, null];
  if (left === null || top === null) return;
  image.className = ON_PAGE;
  image.style.left = `${left}px`;
  image.style.top = `${top}px`;
}

export function drawPicture(drawing: Element, part: WordPart, tools: DrawingTools): HTMLElement | null {
  const extent = firstBelow(drawing, 'extent');
  const name = part.targets.get(firstBelow(drawing, 'blip')?.getAttribute('r:embed') ?? '');
  const bytes = name === undefined ? null : tools.bytes(name);
  const type = TYPES[name?.split('.').at(-1)?.toLowerCase() ?? ''];
  if (extent === null || bytes === null || type === undefined) return null;
  const image = document.createElement('img');
  image.width = Math.round(Number(extent.getAttribute('cx')) * SCALE);
  image.height = Math.round(Number(extent.getAttribute('cy')) * SCALE);
  image.alt = firstBelow(drawing, 'docPr')?.getAttribute('descr') ?? '';
  image.src = dataAddress(bytes, type);
  putOnPage(image, firstBelow(drawing, 'anchor'));
  return image;
}
