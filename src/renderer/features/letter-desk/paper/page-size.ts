import type { LocalSettings } from '#store';

/** As wide as there is room for, real size, or another percentage of that. */
export type PageSize = LocalSettings['paperZoom'];

/** Percentages of the real size, from small to large. */
const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200] as const;

function sizeOf(percent: number): PageSize {
  return percent === 100 ? 'full' : percent;
}

/** How many times its real size a page is drawn; `fitting` where it takes all the room. */
export function zoomOf(size: PageSize, fitting: number): number {
  if (size === 'width') return fitting;
  return size === 'full' ? 1 : size / 100;
}

/** The next size down from what is seen now; null when there is none. */
export function smallerThan(zoom: number): PageSize | null {
  const step = STEPS.findLast((percent) => percent < Math.round(zoom * 100));
  return step === undefined ? null : sizeOf(step);
}

/** The next size up from what is seen now; null when there is none. */
export function largerThan(zoom: number): PageSize | null {
  const step = STEPS.find((percent) => percent > Math.round(zoom * 100));
  return step === undefined ? null : sizeOf(step);
}
