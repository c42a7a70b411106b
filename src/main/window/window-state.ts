/** Where the window stood last, and where it can stand now. Screens come and go: a laptop leaves its dock. */
import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const measure = z.int().min(-100_000).max(100_000);

const windowState = z.object({
  bounds: z.object({ x: measure, y: measure, width: measure, height: measure }),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

/** Still usable at 200% zoom: the page goes down to 480 by 360. */
export const SMALLEST = { width: 960, height: 720 };
export const FIRST = { width: 1280, height: 800 };

/** So much of the window's top edge must be on a screen that a person can take hold of it. */
const HOLD = { width: 120, height: 40 };

/** Null for anything but a state, so that a damaged file costs no more than the place of a window. */
export function readWindowState(text: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Null lets the system choose. */
  readonly position: { readonly x: number; readonly y: number } | null;
  readonly maximized: boolean;
}

/** `workAreas`: the parts of the screens without bars and docks, the main one first. */
export function placeWindow(state: WindowState | null, workAreas: readonly Rectangle[]): Placement {
  const area = state === null ? undefined : workAreas.find((candidate) => canBeHeld(state.bounds, candidate));
  const room = area ?? workAreas[0];
  const wanted = state?.bounds ?? FIRST;
  return {
    width: clamp(wanted.width, SMALLEST.width, room?.width),
    height: clamp(wanted.height, SMALLEST.height, room?.height),
    position: state !== null && area !== undefined ? { x: state.bounds.x, y: state.bounds.y } : null,
    maximized: state?.maximized ?? false,
  };
}

function canBeHeld(bounds: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const topIsInside = bounds.y >= area.y && bounds.y + HOLD.height <= area.y + area.height;
  return visibleWidth >= HOLD.width && topIsInside;
}

/** The screen wins over the smallest size: a window larger than it has edges nobody can reach. */
function clamp(value: number, smallest: number, room: number | undefined): number {
  return Math.min(Math.max(value, smallest), room ?? value);
}
