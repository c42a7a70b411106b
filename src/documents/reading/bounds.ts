/** How much of a file is looked at before a reader says no. Larger than any letter or memo, smaller than what stops a page. */
import { Refusal } from '#core/refusals/refusal';

export const BOUNDS = {
  /** Of the file itself. */
  bytes: 30_000_000,
  /** Of what a Word file unpacks to, pictures left out: a small zip can hold a very large text. */
  unpacked: 60_000_000,
  pages: 600,
} as const;

const MEGABYTE = 1_000_000;

/** Throws `reading.empty` and `reading.tooLarge`. */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('reading.empty');
  if (bytes.length > BOUNDS.bytes) throw tooLarge(bytes.length, BOUNDS.bytes);
}

export function tooLarge(size: number, limit: number): Refusal {
  return new Refusal('reading.tooLarge', {
    megabytes: Math.ceil(size / MEGABYTE),
    limit: Math.round(limit / MEGABYTE),
  });
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
