import { writeReport } from './report-file.mjs';

/** @typedef {import('@playwright/test/reporter').TestCase} TestCase */

/** @typedef {import('@playwright/test/reporter').Reporter} Reporter */

/**
 * Reports the outcome of the journeys, and in which hosts they ran. One that passes at the second try only is
 * a failure: it will fail again.
 * @implements {Reporter}
 */
export default class PlaywrightReport {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite;
  /** @type {string[]} */
  #strayErrors = [];

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  /** @param {import('@playwright/test/reporter').TestError} error */
  onError(error) {
    this.#strayErrors.push(`outside all journeys: ${error.message ?? error.value ?? 'unknown'}`);
  }

  onEnd() {
    let passed = 0;
    const failed = [...this.#strayErrors];
    /** @type {import('./outcome.mjs').Skipped[]} */
    const skipped = [];
    /** @type {Record<string, number>} */
    const ran = {};
    for (const test of this.#suite?.allTests() ?? []) {
      const name = test.titlePath().filter(Boolean).join(' > ');
      const outcome = test.outcome();
      if (outcome === 'skipped') {
        const reason = reasonOf(test);
        // Skipped without being asked to is a test that a broken-off run never reached.
        if (reason === null) failed.push(`${name} (never ran)`);
        else skipped.push({ name, reason });
        continue;
      }
      const host = test.parent.project()?.name ?? '';
      ran[host] = (ran[host] ?? 0) + 1;
      if (outcome === 'expected') passed++;
      else failed.push(name);
    }
    writeReport({ passed, failed, skipped, ran });
  }
}

/** @param {TestCase} test */
function reasonOf(test) {
  const annotation = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  return annotation ? (annotation.description ?? 'no reason given') : null;
}
