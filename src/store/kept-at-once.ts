/**
 * Kept in the very moment the page goes away. A write that is on its way to the database then is given up by the browser;
 * only this storage takes it at once. What it cannot take is not kept: there is nobody left to tell.
 */

export function keepAtOnce(place: string, text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // Full, or not allowed.
  }
}

/** Null when nothing was kept. */
export function keptAtOnce(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

export function forgetKept(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Not allowed; then nothing was kept.
  }
}
