/**
 * What came from the clipboard, as a page one can look around in. Styles are read as text, from an attribute of
 * another name: the policy of the program forbids styles that come in with a document, also in one that is only
 * parsed.
 */
const STYLE = 'data-pasted-style';

/** Without style sheets and without Word's conditional comments. */
export function pastedPage(html: string): Document {
  const tame = html
    .replace(/<style[\s>][\s\S]*?<\/style\s*>/gi, '')
    .replace(/<!\[(?:if|endif)[^>]*\]>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE}$2`));
  return new DOMParser().parseFromString(tame, 'text/html');
}

export function styleOf(element: Element): string {
  return element.getAttribute(STYLE) ?? '';
}

export function styled(root: ParentNode): Element[] {
  return [...root.querySelectorAll(`[${STYLE}]`)];
}

export function withoutStyle(element: Element): void {
  element.removeAttribute(STYLE);
}

/** The element goes, what stood in it stays. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The same content in an element of another name. */
export function renamed(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  element.replaceWith(other);
  return other;
}

export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
