/**
 * Footnotes as other programs put them on the clipboard: a link in the text to a note at the end, and in the note a
 * link back. Word, LibreOffice, Google Docs and web pages name them differently, but each pair points at each other.
 */
import { styleOf } from './pasted-page';

const NOTE = /mso-element:\s*(?:foot|end)note(?!-)/i;
const NOTES = /mso-element:\s*(?:foot|end)note-list/i;

interface Pair {
  readonly mark: Element;
  readonly note: Element;
}

function namesOf(link: Element): string[] {
  const own = [
    link.id,
    link.getAttribute('name'),
    link.parentElement?.tagName === 'SUP' ? link.parentElement.id : '',
  ];
  return own.filter((name): name is string => name !== null && name !== '');
}

/** Around the link that leads back, the whole note. */
function noteAround(back: Element): Element | null {
  for (let at: Element | null = back; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (NOTE.test(styleOf(at)) || /^(sdfootnote|sdendnote|ftn|edn|fn)\d+$/i.test(at.id)) {
      if (at !== back) return at;
    }
  }
  return back.closest('li, p');
}

function pairs(page: Document): Pair[] {
  const links = [...page.querySelectorAll('a[href*="#"]')];
  const byName = new Map(links.flatMap((link) => namesOf(link).map((name) => [name, link] as const)));
  const target = (link: Element): string => (link.getAttribute('href') ?? '').split('#').at(-1) ?? '';
  const backs = new Set<Element>();
  const found: Pair[] = [];
  for (const mark of links) {
    if (backs.has(mark)) continue;
    const goal = target(mark);
    const holder = byName.get(goal) ?? page.getElementById(goal);
    const back =
      holder?.tagName === 'A'
        ? holder
        : [...(holder?.querySelectorAll('a[href*="#"]') ?? [])].find((link) =>
            namesOf(mark).includes(target(link)),
          );
    if (!back || back === mark || !namesOf(mark).includes(target(back))) continue;
    const note = noteAround(back);
    if (!note || note.contains(mark)) continue;
    backs.add(back);
    found.push({ mark, note });
    for (const link of note.querySelectorAll('a[href*="#"]')) {
      if (namesOf(mark).includes(target(link))) link.remove();
    }
  }
  return found;
}

/** Each mark becomes a note with its words in it, and the list at the end goes. */
export function gatherFootnotes(page: Document): void {
  for (const { mark, note } of pairs(page)) {
    const span = page.createElement('span');
    span.setAttribute('data-footnote', '');
    span.textContent = (note.textContent ?? '').replace(/\s+/g, ' ').trim();
    const around = mark.closest('sup');
    (around && around.textContent?.trim() === mark.textContent?.trim() ? around : mark).replaceWith(span);
    note.remove();
  }
  for (const list of page.querySelectorAll('div')) {
    if (NOTES.test(styleOf(list)) && !list.textContent?.trim()) list.remove();
  }
}
