/**
 * What was typed in the very moment the page went away. It lies there until the letter is opened again, which takes it in;
 * what the text has already changes nothing.
 */
import { forgetKept, keepAtOnce, keptAtOnce } from '../kept-at-once';

const placeOf = (database: string, letterId: string): string => `${database}.lastWords.${letterId}`;

/** `update` is one of Yjs, in format 2. */
export function keepLastWords(database: string, letterId: string, update: Uint8Array): void {
  const text = Array.from(update, (byte) => String.fromCharCode(byte)).join('');
  keepAtOnce(placeOf(database, letterId), btoa(text));
}

/** Null when nothing was kept, or what was kept is no such text. */
export function lastWords(database: string, letterId: string): Uint8Array | null {
  const kept = keptAtOnce(placeOf(database, letterId));
  try {
    return kept === null ? null : Uint8Array.from(atob(kept), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export function forgetLastWords(database: string, letterId: string): void {
  forgetKept(placeOf(database, letterId));
}
