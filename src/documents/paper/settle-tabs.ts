import type { TabStop } from './looks';
import { fromTwips, UNITS_PER_PIXEL } from './word-xml';

/** Where no stop is set. */
const USUAL_STEP = fromTwips(720);
/** Two places nearer than this are the same. */
const SAME = UNITS_PER_PIXEL / 2;

function stopAfter(stops: readonly TabStop[], x: number): TabStop {
  return (
    stops.find((stop) => stop.at > x + SAME) ?? {
      at: (Math.floor((x + SAME) / USUAL_STEP) + 1) * USUAL_STEP,
      kind: 'left',
    }
  );
}

function isStop(value: unknown): value is TabStop {
  return typeof value === 'object' && value !== null && 'at' in value && 'kind' in value;
}

function stopsOf(paragraph: HTMLElement): readonly TabStop[] {
  const value: unknown = JSON.parse(paragraph.dataset.stops ?? '[]');
  return Array.isArray(value) ? value.filter(isStop) : [];
}

/** Gives every tab its width, now that the text around it can be measured. */
export function settleTabs(root: ParentNode): void {
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-stops]')) {
    const tabs = [...paragraph.querySelectorAll<HTMLElement>('.tab')];
    if (tabs.length === 0) continue;
    // With what it had before, words that grew would stand on a second line, and be measured as wide as both.
    for (const tab of tabs) tab.style.width = '0';
    const stops = stopsOf(paragraph);
    // Stops are measured from the edge of the text, not of the paragraph.
    const edge = paragraph.getBoundingClientRect().left - Number.parseFloat(paragraph.style.marginLeft);
    for (const [at, tab] of tabs.entries()) {
      const from = tab.getBoundingClientRect().left - edge;
      const stop = stopAfter(stops, from);
      const room = stop.at - from;
      const after = document.createRange();
      after.setStartAfter(tab);
      const next = tabs[at + 1];
      if (next) after.setEndBefore(next);
      else after.setEndAfter(paragraph.lastChild ?? paragraph);
      const width = stop.kind === 'left' ? 0 : after.getBoundingClientRect().width;
      tab.style.width = `${Math.max(0, room - (stop.kind === 'center' ? width / 2 : width))}px`;
    }
  }
}
