/** The first 20 that can `require` ES modules, which the build relies on. */
export const OLDEST_NODE = '20.19.0';

/** @param {string} version */
export function isNewEnough(version, oldest = OLDEST_NODE) {
  const [have, need] = [version, oldest].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  for (const index of [0, 1, 2]) {
    const difference = (have?.[index] ?? 0) - (need?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
