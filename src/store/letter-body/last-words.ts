/**
 * What was typed in the very moment the page went away. A write that is on its way to the database then is given up by the
 * browser; only this storage takes it at once. It lies there until the letter is opened again, which takes it in; what the
 * text has already changes nothing.
 */

const placeOf = (database: string, letterId: string): string => `${database}.lastWords.${letterId}`;

/** `update` is one of Yjs, in format 2. Where there is no room for it, it is not kept: the page is going away. */
export function keepLastWords(database: string, letterId: string, update: Uint8Array): void {
  try {
    const text = Array.from(update, (byte) => String.fromCharCode(byte)).join('');
    localStorage.setItem(placeOf(database, letterId), btoa(text));
  } catch {
    // Full, or not allowed.
  }
}

/** Null when nothing was kept, or what was kept is no such text. */
export function lastWords(database: string, letterId: string): Uint8Array | null {
  try {
    const kept = localStorage.getItem(placeOf(database, letterId));
    return kept === null ? null : Uint8Array.from(atob(kept), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export function forgetLastWords(database: string, letterId: string): void {
  try {
    localStorage.removeItem(placeOf(database, letterId));
  } catch {
    // Not allowed; then nothing was kept.
  }
}
