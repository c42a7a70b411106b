/** Word writes an item as a paragraph and says only in a style of which list, and how deep. */
import { styled, styleOf } from './pasted-page';

const WORD_LIST = /mso-list:\s*(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/i;
const WORD_MARKER = /mso-list:\s*ignore/i;
const NUMBER = /^\s*(?:(\d+)|[a-z]{1,4})[.)]/i;

interface OpenList {
  readonly element: HTMLElement;
  readonly level: number;
  readonly list: string;
}

interface Item {
  readonly level: number;
  /** Which of Word's lists: another one counts anew. */
  readonly list: string;
}

function itemOf(element: Element): Item | null {
  if (element.tagName !== 'P') return null;
  const found = WORD_LIST.exec(styleOf(element));
  return found ? { level: Number(found[2]), list: `${found[1]} ${found[3] ?? ''}` } : null;
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

function listFor(marker: string, page: Document): HTMLElement {
  const number = NUMBER.exec(marker);
  const element = page.createElement(number ? 'ol' : 'ul');
  if (number?.[1] !== undefined && number[1] !== '1') element.setAttribute('start', number[1]);
  return element;
}

function gatherIn(root: Element): void {
  let open: OpenList[] = [];
  for (const child of [...root.children]) {
    const item = itemOf(child);
    if (item === null) {
      open = [];
      continue;
    }
    const marker = takeMarker(child);
    const entry = listItem(child);
    open = open.filter(({ level }) => level <= item.level);
    const last = open.at(-1);
    if (last?.level === item.level && last.list === item.list) {
      last.element.append(entry);
      child.remove();
      continue;
    }
    if (last?.level === item.level) open.pop();
    const element = listFor(marker, root.ownerDocument);
    element.append(entry);
    const above = open.at(-1)?.element.lastElementChild;
    if (above) {
      above.append(element);
      child.remove();
    } else child.replaceWith(element);
    open.push({ element, level: item.level, list: item.list });
  }
}

/** Paragraphs that are items become lists; a numbered heading stays a heading, without its number. */
export function gatherLists(page: Document): void {
  const roots = new Set<Element>();
  for (const element of styled(page)) {
    if (!WORD_LIST.test(styleOf(element))) continue;
    if (element.tagName === 'P' && element.parentElement) roots.add(element.parentElement);
    else if (/^H[1-6]$/.test(element.tagName)) takeMarker(element);
  }
  for (const root of roots) gatherIn(root);
}
