/** Tables as the letter can hold them: at the level of blocks, one deep, with paragraphs and lists in their cells. */
import { renamed, unwrap } from './pasted-page';

const HOLDERS = 'table, ul, ol, blockquote';

/** Of tables in tables the words stay, in the cell they were in. */
function flatten(page: Document): void {
  for (const inner of page.querySelectorAll('table table')) {
    const cells = [...inner.querySelectorAll('td, th')];
    inner.replaceWith(...cells.flatMap((cell) => [...cell.childNodes]));
  }
}

/** In a list, a quotation or an item no table can stand: it comes after. */
function lift(element: Element): void {
  let outermost: Element | null = null;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.matches(HOLDERS)) outermost = at;
  }
  outermost?.after(element);
}

export function meanTables(page: Document): void {
  flatten(page);
  for (const cell of page.querySelectorAll('thead td')) renamed(cell, 'th');
  for (const element of page.querySelectorAll('td blockquote, th blockquote')) unwrap(element);
  for (const element of page.querySelectorAll('td :is(h1,h2,h3,h4,h5,h6), th :is(h1,h2,h3,h4,h5,h6)')) {
    const paragraph = renamed(element, 'p');
    const strong = page.createElement('strong');
    strong.append(...paragraph.childNodes);
    paragraph.append(strong);
  }
  for (const caption of page.querySelectorAll('caption')) {
    caption.closest('table')?.before(renamed(caption, 'p'));
  }
  for (const element of page.querySelectorAll('colgroup, col')) element.remove();
  // A page break in a cell or an item would cut it in two.
  for (const element of page.querySelectorAll(`:is(${HOLDERS}) hr[data-page-break]`)) element.remove();
  // From the last: what is put after the same list keeps its order.
  for (const element of [
    ...page.querySelectorAll(`:is(ul, ol, blockquote) table, :is(${HOLDERS}) img`),
  ].reverse()) {
    lift(element);
  }
  // A picture stands between paragraphs.
  for (const image of page.querySelectorAll('p img, h1 img, h2 img, h3 img')) {
    image.closest('p, h1, h2, h3')?.after(image);
  }
}
