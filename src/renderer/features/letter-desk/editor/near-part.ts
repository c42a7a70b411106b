/**
 * A stretch of a long text stands alone on the page, and room is kept for what lies before and after it. By a rule of style
 * and not by a change of the text's elements: the editor would take that for writing.
 */
import { scrollerOf } from './scroller-of';

/** On the text while only a part of it is on the page. */
const ONLY_NEAR = 'data-only-near';
/** Heights of the window before and after what is in sight that stay on the page. */
const MARGIN = 2;

export interface NearPart {
  /** Whether it is still the same stretch, and `cursor` within it: not in its first or last block, where a step leads out. */
  readonly stillHolds: (cursor: Node) => boolean;
  /** Whether all that is in sight is on the page. */
  readonly fillsWindow: () => boolean;
  /** Puts the whole text back. What is in sight stays where it is. */
  readonly end: () => void;
}

/** What is in sight stays where it is on the screen, whatever happens above it. */
function holdingStill(text: HTMLElement, block: Element, change: () => void): void {
  const before = block.getBoundingClientRect().top;
  change();
  const moved = block.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 0.5) scrollerOf(text).scrollTop += moved;
}

/** The child of `text` that `inside` lies in. */
function blockAround(text: HTMLElement, inside: Node): Element | null {
  let at: Node | null = inside;
  while (at && at.parentNode !== text) at = at.parentNode;
  return at instanceof Element ? at : null;
}

function margin(block: Element, side: 'marginBlockStart' | 'marginBlockEnd'): number {
  return Number.parseFloat(getComputedStyle(block)[side]) || 0;
}

/**
 * Takes off the page what lies more than two windows from what is in sight. Null where that is not worth it, or the cursor
 * is out of sight.
 */
export function onlyNear(text: HTMLElement, cursor: Node): NearPart | null {
  const blocks = [...text.children];
  const reach = window.innerHeight * MARGIN;
  const isNear = ({ top, bottom }: DOMRect): boolean => bottom > -reach && top < window.innerHeight + reach;
  const from = blocks.findIndex((block) => isNear(block.getBoundingClientRect()));
  const to = blocks.findLastIndex((block) => isNear(block.getBoundingClientRect()));
  const [first, last] = [blocks[from], blocks[to]];
  const here = blockAround(text, cursor);
  if (!first || !last || !here || (from === 0 && to === blocks.length - 1)) return null;
  const [before, after] = [from, blocks.length - 1 - to];
  if (blocks.indexOf(here) < from || blocks.indexOf(here) > to) return null;

  const around = text.getBoundingClientRect();
  const above = first.getBoundingClientRect().top - around.top - margin(first, 'marginBlockStart');
  const below = around.bottom - last.getBoundingClientRect().bottom - margin(last, 'marginBlockEnd');
  const annexes = blocks.slice(0, from).filter((block) => block.matches('[data-annex]')).length;
  const sheet = new CSSStyleSheet();
  const room = (height: number): string =>
    `content: ""; display: block; block-size: ${Math.max(0, height)}px;`;
  sheet.replaceSync(`
    [${ONLY_NEAR}] { counter-reset: annex ${annexes}; }
    [${ONLY_NEAR}]::before { ${from > 0 ? room(above) : ''} }
    [${ONLY_NEAR}]::after { ${after > 0 ? room(below) : ''} }
    [${ONLY_NEAR}] > :is(:nth-child(-n + ${before}), :nth-last-child(-n + ${after})) { display: none; }
  `);
  holdingStill(text, here, () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    text.setAttribute(ONLY_NEAR, '');
  });
  return {
    stillHolds: (inside) => {
      const { children } = text;
      if (children[before] !== first || children[children.length - 1 - after] !== last) return false;
      const block = blockAround(text, inside);
      return (
        block !== null &&
        (before === 0 || Boolean(first.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING)) &&
        (after === 0 || Boolean(last.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING))
      );
    },
    fillsWindow: () =>
      (before === 0 || first.getBoundingClientRect().top <= 0) &&
      (after === 0 || last.getBoundingClientRect().bottom >= window.innerHeight),
    end: () => {
      const bring = (): void => {
        text.removeAttribute(ONLY_NEAR);
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      };
      const shown = [...text.children].find((block) => block.getBoundingClientRect().bottom > 0);
      if (shown) holdingStill(text, shown, bring);
      else bring();
    },
  };
}
