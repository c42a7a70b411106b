/**
 * What was typed in the head in the very moment the page went away, and had no time to be saved. Only this storage takes it
 * at once; it lies there until the letter is opened again.
 */
import type { HeadDrafts, HeadField } from './head-saver';

export interface LastField {
  readonly field: HeadField;
  readonly value: unknown;
  /** What was stored when the typing began: what was changed elsewhere since stands. */
  readonly base: unknown;
}

const placeOf = (letterId: string): string => `raadgever.lastHead.${letterId}`;

export function keepLastHead(letterId: string, drafts: HeadDrafts): void {
  const fields = [...drafts]
    .filter(([, { phase }]) => phase === 'typed' || phase === 'saving')
    .map(([field, { value, base }]): LastField => ({ field, value, base }));
  if (fields.length === 0) return;
  try {
    localStorage.setItem(placeOf(letterId), JSON.stringify(fields));
  } catch {
    // Full, or not allowed; the page is going away.
  }
}

/** Once: from then on it is the saver's to keep. */
export function takeLastHead(letterId: string): readonly LastField[] {
  try {
    const kept = localStorage.getItem(placeOf(letterId));
    localStorage.removeItem(placeOf(letterId));
    const fields: unknown = kept === null ? [] : JSON.parse(kept);
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}
