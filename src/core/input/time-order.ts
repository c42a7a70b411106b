/**
 * The place of a contribution among the others of its session. What is logged lies in the order in which it was said, so
 * its key is made from the moment: two people who log apart come out in one order, and adding never asks what is last. A key
 * that bisects (order-key.ts) would grow with every one that is added behind. Between two of these such a key still fits.
 */
import type { Moment } from '#core/records/record';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Enough for the milliseconds until the year 8888. */
const MOMENT_LENGTH = 8;
/** Of those that came at one moment: a quarter of a million. */
const NUMBER_LENGTH = 3;

function inDigits(value: number, length: number): string {
  let rest = value;
  let key = '';
  while (key.length < length) {
    key = DIGITS[rest % DIGITS.length] + key;
    rest = Math.floor(rest / DIGITS.length);
  }
  if (rest > 0) throw new RangeError(`no key of ${length} digits for ${value}`);
  return key;
}

/** The key of the one that came at `moment`, or of the `number`th (from 0) of a list that came at once. */
export function timeOrder(moment: Moment, number = 0): string {
  // The digit behind them leaves room before it, too.
  return `${inDigits(Date.parse(moment), MOMENT_LENGTH)}${inDigits(number, NUMBER_LENGTH)}V`;
}
