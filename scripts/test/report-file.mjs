import { readFileSync, writeFileSync } from 'node:fs';

/** Tells a reporter inside a runner where its report goes. */
export const REPORT_FILE = 'RAADGEVER_TEST_REPORT';

/** @param {unknown} report */
export function writeReport(report) {
  const path = process.env[REPORT_FILE];
  if (path) writeFileSync(path, JSON.stringify(report));
}

/**
 * @param {string} path
 * @returns {(import('./outcome.mjs').Outcome & { ran?: Record<string, number> }) | null} Null when there is none.
 */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
