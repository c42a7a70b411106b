/** What is told of many times: the shares below which they lie, or the middle with the ends. */

/** @typedef {{ median: number, least: number, most: number }} Figures */
/** @typedef {{ p50: number, p95: number, max: number }} Times */

/**
 * @param {readonly number[]} times
 * @param {number} share 0 to 1
 */
function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} times @returns {Figures} */
export function figuresOf(times) {
  return { median: percentile(times, 0.5), least: percentile(times, 0), most: percentile(times, 1) };
}

/** @param {readonly number[]} times @returns {Times} */
export function shareTimes(times) {
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: percentile(times, 1) };
}
