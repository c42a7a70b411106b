import type { DrawnDocument, Furniture, Sheet } from './draw-document';
import { ON_PAGE } from './draw-picture';
import { type FilledPage, fillPages } from './fill-pages';
import { type Line, linesOf, notesIn } from './lines';
import { settleTabs } from './settle-tabs';
import { splitBlock } from './split-block';
import { fromPoints, UNITS_PER_PIXEL } from './word-xml';

/** Longer than this in one go and typing would falter. */
const AT_ONCE = 8;

/** Lets the screen have its turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function sizedColumn(width: number, children: readonly HTMLElement[]): HTMLElement {
  const column = document.createElement('div');
  column.className = 'flow';
  column.style.width = `${width}px`;
  column.append(...children);
  return column;
}

interface Bands {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Breaks what was drawn over sheets. `place` must be in the page, out of sight: it is measured there, and is empty
 * afterwards. Rejects with the signal's reason when that came first.
 */
export async function layOutPages(
  drawn: DrawnDocument,
  place: HTMLElement,
  signal: AbortSignal,
): Promise<HTMLElement[]> {
  const { sheet, blocks, notes, header, footer } = drawn;
  const { margin } = sheet;
  const width = sheet.width - margin.left - margin.right;
  const furniture = [header.first, header.usual, footer.first, footer.usual].filter((each) => each !== null);
  place.append(
    sizedColumn(
      width,
      blocks.map((block) => block.element),
    ),
    sizedColumn(width, notes),
    ...[...new Set(furniture)].map((each) => sizedColumn(width, [each])),
  );
  let since = performance.now();
  const pause = async (): Promise<void> => {
    signal.throwIfAborted();
    if (performance.now() - since < AT_ONCE) return;
    await nextTurn();
    since = performance.now();
    signal.throwIfAborted();
  };
  try {
    settleTabs(place);
    const bands = (page: number): Bands => bandsOf(page, drawn);
    const measuredLines = new Map<number, Line[]>();
    const linesAt = (at: number): Line[] => {
      const block = blocks[at];
      const lines = measuredLines.get(at) ?? (block ? linesOf(block) : []);
      measuredLines.set(at, lines);
      return lines;
    };
    const pages = await fillPages(
      {
        blocks,
        heightOf: (at) => blocks[at]?.element.getBoundingClientRect().height ?? 0,
        notesOf: (at) => {
          const element = blocks[at]?.element;
          return element ? notesIn(element) : [];
        },
        linesOf: linesAt,
        headOf: (at) => blocks[at]?.element.querySelector('thead')?.getBoundingClientRect().height ?? 0,
        noteHeight: (number) => notes[number - 1]?.getBoundingClientRect().height ?? 0,
        noteRoom: NOTE_ROOM,
        roomOn: (page) => sheet.height - bands(page).top - bands(page).bottom,
      },
      pause,
    );
    return assemble(drawn, pages, linesAt, bands, place);
  } finally {
    place.replaceChildren();
  }
}

/** Above the first note: the line, and the air around it. The style of `.notes` holds to it. */
const NOTE_ROOM = fromPoints(10);

function onPage(furniture: Furniture, page: number): HTMLElement | null {
  return page === 0 ? furniture.first : furniture.usual;
}

/** A header that is higher than the margin moves the text down, and a footer moves it up. */
function bandsOf(page: number, { sheet, header, footer }: DrawnDocument): Bands {
  const height = (furniture: Furniture): number => {
    const element = onPage(furniture, page)?.parentElement;
    return element ? element.getBoundingClientRect().height : 0;
  };
  const { margin } = sheet;
  const head = height(header);
  const foot = height(footer);
  return {
    top: head > 0 ? Math.max(margin.top, margin.header + head) : margin.top,
    bottom: foot > 0 ? Math.max(margin.bottom, margin.footer + foot) : margin.bottom,
  };
}

function assemble(
  drawn: DrawnDocument,
  pages: readonly FilledPage[],
  linesAt: (at: number) => Line[],
  bands: (page: number) => Bands,
  place: HTMLElement,
): HTMLElement[] {
  const { sheet, blocks, notes } = drawn;
  const furnished: Furnished[] = [];
  const furnish = (
    furniture: HTMLElement | null,
    index: number,
    at: Readonly<Record<string, number>>,
  ): void => {
    const part = furniture?.cloneNode(true);
    if (part instanceof HTMLElement) furnished.push({ part, index, at });
  };
  const cuts = new Map<number, number[]>();
  for (const { slices } of pages) {
    for (const { at, from } of slices) if (from > 0) cuts.set(at, [...(cuts.get(at) ?? []), from]);
  }
  const places = pages.map((_, page) => bands(page));
  const parts = blocks.map(({ element }, at) => {
    const its = cuts.get(at);
    return its === undefined ? [element] : splitBlock(element, linesAt(at), its);
  });
  const sections = pages.map((page, index) => {
    const section = document.createElement('section');
    section.className = 'page';
    section.style.width = `${sheet.width}px`;
    section.style.height = `${sheet.height}px`;
    const inner = { left: sheet.margin.left, right: sheet.margin.right };
    const band = places[index] ?? { top: 0, bottom: 0 };
    const text = box('flow text', { ...inner, top: band.top });
    text.append(...page.slices.flatMap(({ at }) => parts[at]?.shift() ?? []));
    const [first] = page.slices;
    const top = first && blocks[first.at];
    if (top && index > 0 && !top.breakBefore) top.element.style.marginTop = '0';
    section.append(text);
    number(text, index, pages.length);
    if (page.notes.length > 0) {
      const foot = box('flow notes', { ...inner, bottom: band.bottom });
      foot.append(...page.notes.flatMap((number) => notes[number - 1] ?? []));
      section.append(foot);
    }
    furnish(onPage(drawn.header, index), index, { ...inner, top: sheet.margin.header });
    furnish(onPage(drawn.footer, index), index, { ...inner, bottom: sheet.margin.footer });
    return section;
  });
  settleFurniture(furnished, pages.length, sheet.width - sheet.margin.left - sheet.margin.right, place);
  for (const { part, index, at } of furnished) {
    const its = box('', at);
    its.append(part);
    if ('top' in at) sections[index]?.prepend(its);
    else sections[index]?.append(its);
  }
  return sections.map((section) => {
    // What hangs in a header has its place from the edge of the paper.
    section.prepend(...section.querySelectorAll(`.${ON_PAGE}`));
    return onSheet(section, sheet);
  });
}

/** A header or footer of one page. */
interface Furnished {
  readonly part: HTMLElement;
  readonly index: number;
  readonly at: Readonly<Record<string, number>>;
}

/** Puts in the numbers of the pages; a longer one leaves the tab before it less room. */
function settleFurniture(
  furnished: readonly Furnished[],
  pages: number,
  width: number,
  place: HTMLElement,
): void {
  for (const { part, index } of furnished) number(part, index, pages);
  place.replaceChildren(...furnished.map(({ part }) => sizedColumn(width, [part])));
  settleTabs(place);
}

function number(part: ParentNode, index: number, pages: number): void {
  for (const field of part.querySelectorAll<HTMLElement>('[data-field]')) {
    field.textContent = String(field.dataset.field === 'page' ? index + 1 : pages);
  }
}

/** The page at the size it is shown in: that of paper, times the property `--zoom`. */
function onSheet(page: HTMLElement, { width, height }: Sheet): HTMLElement {
  const element = document.createElement('div');
  element.className = 'sheet';
  element.style.width = `calc(${width / UNITS_PER_PIXEL}px * var(--zoom, 1))`;
  element.style.height = `calc(${height / UNITS_PER_PIXEL}px * var(--zoom, 1))`;
  element.append(page);
  return element;
}

function box(className: string, at: Readonly<Record<string, number>>): HTMLElement {
  const element = document.createElement('div');
  element.className = `band ${className}`.trim();
  for (const [side, distance] of Object.entries(at)) element.style.setProperty(side, `${distance}px`);
  return element;
}
