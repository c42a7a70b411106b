import { scrollerOf } from '../editor/scroller-of';

/** Of what is in sight, how far down one reads: what stands there stays there. */
const EYE = 1 / 3;

/** Changes how large `pages` are drawn, and leaves the same lines in sight. */
export function zoomInPlace(pages: HTMLElement, zoom: () => void): void {
  const scroller = scrollerOf(pages);
  const sight = scroller.getBoundingClientRect();
  const eye = Math.max(0, sight.top) + Math.min(scroller.clientHeight, window.innerHeight) * EYE;
  const before = pages.getBoundingClientRect();
  const share = (eye - before.top) / before.height;
  const wasAtTop = scroller.scrollTop === 0;
  zoom();
  if (wasAtTop || !(share > 0 && share < 1)) return;
  const after = pages.getBoundingClientRect();
  scroller.scrollTop += after.top + share * after.height - eye;
}
