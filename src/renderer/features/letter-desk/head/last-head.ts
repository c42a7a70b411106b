/**
 * What was typed in the head in the very moment the page went away, and had no time to be saved. It lies there until the
 * letter is opened again.
 */
import { forgetKept, keepAtOnce, keptAtOnce } from '#store';
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
  if (fields.length > 0) keepAtOnce(placeOf(letterId), JSON.stringify(fields));
}

/** Once: from then on it is the saver's to keep. */
export function takeLastHead(letterId: string): readonly LastField[] {
  const kept = keptAtOnce(placeOf(letterId));
  forgetKept(placeOf(letterId));
  try {
    const fields: unknown = kept === null ? [] : JSON.parse(kept);
    return Array.isArray(fields) ? fields : [];
  } catch {
    return [];
  }
}
