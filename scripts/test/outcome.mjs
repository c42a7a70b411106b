/**
 * What a check or a runner came to. All of them end up in one count.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {readonly string[]} failed A name each.
 * @property {readonly Skipped[]} skipped
 */

/** @typedef {{ readonly name: string, readonly reason: string }} Skipped */

/**
 * A runner writes its outcome to a file when it is done. One that crashes writes none, or ends with a code that
 * its own count does not explain; and a run in which no test was found proves nothing. Each of these is a
 * failure.
 *
 * @param {string} runner
 * @param {Outcome | null} reported Null when there is no report.
 * @param {number | null} exitCode Null when it was ended by a signal.
 * @returns {Outcome}
 */
export function judgeRun(runner, reported, exitCode) {
  if (reported === null) {
    return {
      passed: 0,
      failed: [`${runner} ended without a report (${exitCode ?? 'by a signal'})`],
      skipped: [],
    };
  }
  const { passed, failed, skipped } = reported;
  if (passed + failed.length + skipped.length === 0) {
    return { passed, failed: [`${runner} found no test`], skipped };
  }
  if (exitCode !== 0 && failed.length === 0) {
    return {
      passed,
      failed: [`${runner} ended with ${exitCode ?? 'a signal'}, though no test failed`],
      skipped,
    };
  }
  return reported;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function addUp(outcomes) {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/**
 * The very last line, for people and for machines.
 * @param {Outcome} outcome
 */
export function closingLine({ passed, failed, skipped }) {
  const counts = `${passed} passed, ${failed.length} failed`;
  return skipped.length === 0 ? counts : `${counts}, ${skipped.length} skipped`;
}
