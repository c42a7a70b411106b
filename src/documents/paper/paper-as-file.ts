import type { Paper } from './draw-pages';
import { paperStyle } from './paper-style';
import { UNITS_PER_PIXEL } from './word-xml';

const MM_PER_UNIT = 25.4 / 96 / UNITS_PER_PIXEL;

/** One document with nothing outside it, for a window that only prints: no script, no address to fetch. */
export function paperAsFile({ title, language, sheet, pages }: Paper): string {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = language;
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = file.createElement('style');
  const size = [sheet.width, sheet.height].map((units) => `${(units * MM_PER_UNIT).toFixed(2)}mm`);
  style.textContent = `@page { size: ${size.join(' ')}; margin: 0; }\nbody { margin: 0; }\n${paperStyle}`;
  file.head.prepend(charset);
  file.head.append(style);
  const paper = file.createElement('main');
  paper.className = 'paper';
  paper.append(...pages.map((page) => file.importNode(page, true)));
  file.body.append(paper);
  return `<!doctype html>${file.documentElement.outerHTML}`;
}
