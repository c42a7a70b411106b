/**
 * What other programs put on the clipboard, made plain. The schema drops fonts, colours and everything it does
 * not know by itself; what is left to do here is to give Word its lists back. Word writes an item as a
 * paragraph with the bullet as text before it, and says only in a style which list and how deep.
 */
const WORD_LIST = /mso-list:\s*l\d+\s+level(\d+)/i;
const NUMBER = /^\s*(?:\d+|[a-z]{1,4})[.)]/i;

interface OpenList {
  readonly element: HTMLElement;
  readonly level: number;
}

function isOrdered(item: HTMLElement): boolean {
  const marker = item.querySelector('[style*="mso-list:Ignore" i]')?.textContent ?? item.textContent ?? '';
  return NUMBER.test(marker);
}

/** The bullet or number itself, which the list will draw anew. */
function withoutMarker(item: HTMLElement): void {
  for (const marker of item.querySelectorAll('[style*="mso-list:Ignore" i]')) marker.remove();
}

function listItem(from: HTMLElement): HTMLElement {
  const item = from.ownerDocument.createElement('li');
  const paragraph = from.ownerDocument.createElement('p');
  withoutMarker(from);
  paragraph.append(...from.childNodes);
  item.append(paragraph);
  return item;
}

function gatherLists(root: HTMLElement): void {
  let open: OpenList[] = [];
  for (const child of [...root.children]) {
    const level = Number(WORD_LIST.exec(child.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0 || !(child instanceof HTMLElement)) {
      open = [];
      continue;
    }
    open = open.filter((list) => list.level <= level);
    const last = open.at(-1);
    const ordered = isOrdered(child);
    const item = listItem(child);
    if (last?.level === level) {
      last.element.append(item);
      child.remove();
      continue;
    }
    const element = root.ownerDocument.createElement(ordered ? 'ol' : 'ul');
    element.append(item);
    const parent = last?.element.lastElementChild;
    if (parent) {
      parent.append(element);
      child.remove();
    } else child.replaceWith(element);
    open.push({ element, level });
  }
}

/** HTML from the clipboard, ready for the editor's own parser. */
export function cleanPastedHtml(html: string): string {
  // Word hides its bullets from other programs in conditional comments of a form of its own.
  const page = new DOMParser().parseFromString(html.replace(/<!\[(?:if|endif)[^>]*\]>/gi, ''), 'text/html');
  for (const unread of page.querySelectorAll('style, script, title, meta, link, xml')) unread.remove();
  // Google wraps all it copies in a bold that is not bold.
  for (const wrapper of page.querySelectorAll('b[style*="font-weight:normal" i]')) {
    wrapper.replaceWith(...wrapper.childNodes);
  }
  const roots = new Set<HTMLElement>([page.body]);
  for (const item of page.querySelectorAll('[style*="mso-list" i]')) {
    if (item.parentElement && item.tagName === 'P') roots.add(item.parentElement);
  }
  for (const root of roots) gatherLists(root);
  return page.body.innerHTML;
}
