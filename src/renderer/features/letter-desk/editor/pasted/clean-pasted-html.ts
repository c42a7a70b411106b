/**
 * What other programs put on the clipboard, made plain. The schema drops fonts, colours and everything it does
 * not know by itself. What is left to do here is to read from the styles what they mean - bold, an item of a list, a
 * footnote, a quotation - and then to take them away.
 */
import { gatherFootnotes } from './pasted-footnotes';
import { gatherLists } from './pasted-lists';
import { pastedPage, renamed, styled, styleOf, unwrap, withoutStyle, words } from './pasted-page';
import { meanTables } from './pasted-tables';

const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(?:normal|[1-4]00)/i;
const ITALIC = /font-style:\s*italic/i;
const UNDERLINE = /text-decoration(?:-line)?:[^;]*underline/i;
const ABOVE = /vertical-align:\s*super/i;
const BELOW = /vertical-align:\s*sub/i;
const NEW_PAGE = /page-break-before:\s*always|break-before:\s*page/i;
const COMMENT = /mso-comment-(?:reference|continuation)|mso-element:\s*comment/i;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const UNREAD = 'style, script, title, meta, link, xml, del, template, noscript';

type MarkTag = 'strong' | 'em' | 'u' | 'sup' | 'sub';

function wrap(element: Element, tag: MarkTag): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Word's own styles that no element stands for. */
function meanClasses(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  for (const quote of page.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const block = page.createElement('blockquote');
    const before = quote.previousElementSibling;
    if (before?.tagName === 'BLOCKQUOTE') before.append(quote);
    else {
      quote.before(block);
      block.append(quote);
    }
  }
}

/** Where Word begins a page. */
function meanPageBreaks(page: Document): void {
  for (const element of styled(page)) {
    if (!NEW_PAGE.test(styleOf(element))) continue;
    const line = page.createElement('hr');
    line.setAttribute('data-page-break', '');
    const block = element.closest(`p, ${HEADINGS}`) ?? element;
    block.before(line);
    if (element.tagName === 'BR') element.remove();
  }
}

function marksOf(style: string): MarkTag[] {
  return [
    ...(BOLD.test(style) ? (['strong'] as const) : []),
    ...(ITALIC.test(style) ? (['em'] as const) : []),
    ...(UNDERLINE.test(style) ? (['u'] as const) : []),
    ...(ABOVE.test(style) ? (['sup'] as const) : []),
    ...(BELOW.test(style) ? (['sub'] as const) : []),
  ];
}

/** What is said in a style; and Google's bold around everything, which is none. */
function meanStyles(page: Document): void {
  for (const element of styled(page)) {
    const style = styleOf(element);
    withoutStyle(element);
    if (element.tagName === 'B' && NOT_BOLD.test(style)) {
      unwrap(element);
      continue;
    }
    const isHeading = element.closest(HEADINGS) !== null;
    const isLink = element.closest('a[href]') !== null;
    for (const tag of marksOf(style)) {
      if (tag === 'strong' && isHeading) continue;
      if (tag === 'u' && isLink) continue;
      wrap(element, tag);
    }
  }
  // A heading is bold and a link underlined of itself.
  for (const element of page.querySelectorAll(`:is(${HEADINGS}) :is(b, strong), a[href] u, u a[href] u`)) {
    unwrap(element);
  }
}

/** Empty paragraphs for space, which the letter makes by itself; and the runs of blanks that Word marks. */
function withoutFiller(page: Document): void {
  for (const paragraph of page.querySelectorAll(`p, ${HEADINGS}`)) {
    const stands = paragraph.querySelector('img, hr, [data-footnote], cite, [data-due-date]') !== null;
    const isOnly =
      paragraph.parentElement?.matches('td, th, li') && paragraph.parentElement.childElementCount === 1;
    if (words(paragraph) === '' && !stands && !isOnly) paragraph.remove();
  }
}

/** HTML from the clipboard, ready for the editor's own parser. */
export function cleanPastedHtml(html: string): string {
  const page = pastedPage(html);
  // Copied from a letter: it is as it should be.
  if (page.querySelector('[data-pm-slice]') && styled(page).length === 0) return html;
  for (const unread of page.querySelectorAll(UNREAD)) unread.remove();
  for (const comment of styled(page)) if (COMMENT.test(styleOf(comment))) comment.remove();
  gatherFootnotes(page);
  meanClasses(page);
  meanPageBreaks(page);
  gatherLists(page);
  meanStyles(page);
  meanTables(page);
  withoutFiller(page);
  return page.body.innerHTML;
}
