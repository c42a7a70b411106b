import { writeReport } from './report-file.mjs';

/** @typedef {import('vitest/reporters').Reporter} Reporter */

/**
 * Reports the outcome of the unit and component tests, with the reasons of those that were skipped, which
 * Vitest's own JSON leaves out. A file that cannot be loaded is one failure, as is an error outside all tests.
 * @implements {Reporter}
 */
export default class VitestReport {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} strayErrors
   */
  onTestRunEnd(modules, strayErrors) {
    let passed = 0;
    /** @type {string[]} */
    const failed = [];
    /** @type {import('./outcome.mjs').Skipped[]} */
    const skipped = [];
    for (const module of modules) {
      if (module.errors().length > 0) failed.push(`${module.relativeModuleId}, as a whole`);
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) failed.push(nameOf(suite));
      }
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed++;
        else if (result.state === 'skipped') {
          skipped.push({ name: nameOf(test), reason: result.note ?? 'no reason given' });
        } else failed.push(nameOf(test));
      }
    }
    if (strayErrors.length > 0) failed.push(`${strayErrors.length} errors outside all tests`);
    writeReport({ passed, failed, skipped });
  }
}

/** @param {import('vitest/node').TestCase | import('vitest/node').TestSuite} task */
function nameOf(task) {
  return `${task.module.relativeModuleId}: ${task.fullName}`;
}
