/**
 * The place of a row among others as a key that sorts, so that moving one row writes that row alone and two people who
 * move different rows do not undo each other. A key is the digits behind the point of a fraction in base 62; keys
 * compare by code unit, never by language.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function digitAt(key: string, index: number, beyond: number): number {
  const digit = key[index];
  return digit === undefined ? beyond : DIGITS.indexOf(digit);
}

/**
 * A key that sorts after `before` and before `after`; null is no bound on that side. Throws a RangeError where nothing
 * fits: the two are not in order, or one was not made here.
 */
export function orderBetween(before: string | null, after: string | null): string {
  const low = before ?? '';
  let isOpen = after === null;
  let key = '';
  for (let index = 0; index < 1000; index += 1) {
    const least = digitAt(low, index, 0);
    const most = isOpen ? DIGITS.length : digitAt(after ?? '', index, 0);
    if (most < least) break;
    if (most - least > 1) return key + DIGITS[Math.floor((least + most) / 2)];
    key += DIGITS[least];
    // Below the digit of `after` from here on: whatever follows sorts before it.
    if (most > least) isOpen = true;
  }
  throw new RangeError(`no order between ${before} and ${after}`);
}

/** Sorts rows by their key; two with one key, made apart, by their id, so that every machine shows one order. */
export function byOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
