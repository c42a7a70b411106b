/**
 * Hybrid logical clock: a reading sorts after every reading this device has seen, even when the wall clock was
 * set back, and stays close to the wall clock otherwise (Kulkarni et al., 2014).
 *
 * Written as `<moment>-<counter, 4 hex>-<device>`, so that readings compare as strings and two devices never
 * make the same one.
 */
import type { Moment, RecordId } from '#core/records/record';

export type ClockReading = string;

const SHAPE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)-([0-9a-f]{4})-(.+)$/;
const COUNTER_LIMIT = 0x10000;

export function isClockReading(text: string): boolean {
  return SHAPE.test(text);
}

/** The moment a reading claims; for people, the journal entry's own `at` is the honest one. */
export function momentOfReading(reading: ClockReading): Moment {
  const match = SHAPE.exec(reading);
  if (!match?.[1]) throw new RangeError(`not a clock reading: ${reading}`);
  return match[1];
}

/** The next reading of `device` at wall time `now`, after `last` (null: nothing seen yet). */
export function tick(last: ClockReading | null, now: Moment, device: RecordId): ClockReading {
  const seen = last === null ? null : SHAPE.exec(last);
  if (!seen?.[1] || !seen[2] || seen[1] < now) return `${now}-0000-${device}`;
  const counter = Number.parseInt(seen[2], 16) + 1;
  if (counter < COUNTER_LIMIT) return `${seen[1]}-${counter.toString(16).padStart(4, '0')}-${device}`;
  return `${new Date(Date.parse(seen[1]) + 1).toISOString()}-0000-${device}`;
}
