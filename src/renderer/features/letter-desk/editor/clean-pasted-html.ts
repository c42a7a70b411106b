/**
 * What other programs put on the clipboard, made plain. The schema drops fonts, colours and everything it does
 * not know by itself. What is left to do here is to read from the styles what they mean - bold, italic, an item
 * of a list - and then to take them away.
 *
 * Styles are read as text, from an attribute of another name: the page's policy forbids styles that come in with
 * a document, also in one that is only parsed.
 */
const STYLE = 'data-pasted-style';
const WORD_LIST = /mso-list:\s*l\d+\s+level(\d+)/i;
const WORD_MARKER = /mso-list:\s*ignore/i;
const NUMBER = /^\s*(?:\d+|[a-z]{1,4})[.)]/i;
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(?:normal|[1-4]00)/i;
const ITALIC = /font-style:\s*italic/i;
const HEADING = /^H[1-6]$/;

interface OpenList {
  readonly element: HTMLElement;
  readonly level: number;
}

/** Without style sheets, without Word's conditional comments, and with the styles where they only mean something to us. */
function parsed(html: string): Document {
  const tame = html
    .replace(/<style[\s>][\s\S]*?<\/style\s*>/gi, '')
    .replace(/<!\[(?:if|endif)[^>]*\]>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE}$2`));
  return new DOMParser().parseFromString(tame, 'text/html');
}

function styleOf(element: Element): string {
  return element.getAttribute(STYLE) ?? '';
}

function styled(root: ParentNode): Element[] {
  return [...root.querySelectorAll(`[${STYLE}]`)];
}

/** The bullet or number that Word writes before an item; the list will draw its own. */
function takeMarker(item: Element): string {
  const markers = styled(item).filter((element) => WORD_MARKER.test(styleOf(element)));
  const text = markers[0]?.textContent ?? '';
  for (const marker of markers) marker.remove();
  return text;
}

function listItem(from: Element): HTMLElement {
  const item = from.ownerDocument.createElement('li');
  const paragraph = from.ownerDocument.createElement('p');
  paragraph.append(...from.childNodes);
  item.append(paragraph);
  return item;
}

/** Word writes an item as a paragraph and says only in a style of which list, and how deep. */
function gatherLists(root: Element): void {
  let open: OpenList[] = [];
  for (const child of [...root.children]) {
    const level = Number(WORD_LIST.exec(styleOf(child))?.[1] ?? 0);
    if (level === 0) {
      open = [];
      continue;
    }
    const isOrdered = NUMBER.test(takeMarker(child));
    const item = listItem(child);
    open = open.filter((list) => list.level <= level);
    const last = open.at(-1);
    if (last?.level === level) {
      last.element.append(item);
      child.remove();
      continue;
    }
    const element = root.ownerDocument.createElement(isOrdered ? 'ol' : 'ul');
    element.append(item);
    const above = last?.element.lastElementChild;
    if (above) {
      above.append(element);
      child.remove();
    } else child.replaceWith(element);
    open.push({ element, level });
  }
}

function wrap(element: Element, tag: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Bold and italic that are said in a style; and Google's bold around everything, which is none. */
function meanStyles(page: Document): void {
  for (const element of styled(page)) {
    const style = styleOf(element);
    element.removeAttribute(STYLE);
    if (element.tagName === 'B' && NOT_BOLD.test(style)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    if (HEADING.test(element.tagName)) continue;
    if (BOLD.test(style)) wrap(element, 'strong');
    if (ITALIC.test(style)) wrap(element, 'em');
  }
}

/** HTML from the clipboard, ready for the editor's own parser. */
export function cleanPastedHtml(html: string): string {
  const page = parsed(html);
  for (const unread of page.querySelectorAll('style, script, title, meta, link, xml')) unread.remove();
  const roots = new Set<Element>([page.body]);
  for (const element of styled(page)) {
    if (element.tagName === 'P' && element.parentElement && WORD_LIST.test(styleOf(element))) {
      roots.add(element.parentElement);
    }
  }
  for (const root of roots) gatherLists(root);
  meanStyles(page);
  return page.body.innerHTML;
}
