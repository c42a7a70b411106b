/**
 * `npm test`: installs what is missing, checks everything, and ends with a line `N passed, N failed`.
 *
 *   npm test                            all of it
 *   npm test -- --only types,unit       parts: types, lint, imports, licences, unit, journeys
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfChanged } from './parts/build-if-changed.mjs';
import { ROOT, TOOLS } from './parts/paths.mjs';
import { CannotGoOn, run, setUp } from './parts/set-up.mjs';
import { typeProjects } from './parts/type-projects.mjs';
import { findElectron } from './start/electron-binary.mjs';
import { hasDisplay } from './start/window-obstacle.mjs';
import { findChromium } from './test/find-chromium.mjs';
import { hostsLine } from './test/hosts-line.mjs';
import { addUp, closingLine, judgeRun } from './test/outcome.mjs';
import { REPORT_FILE, readReport } from './test/report-file.mjs';
import { runCheck, runRunner } from './test/run-check.mjs';

/** @typedef {import('./test/outcome.mjs').Outcome} Outcome */

const PARTS = ['types', 'lint', 'imports', 'licences', 'unit', 'journeys'];
/** Far above what a run takes: for one that hangs. */
const RUNNER_LIMIT_MS = 30 * 60_000;
/** A due date may not depend on where the machine thinks it is: as far ahead and behind as people live, and at home. */
const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Amsterdam'];
/** The worked cases of due dates, and the properties of them and of the ledger. */
const IN_EVERY_ZONE = ['core/terms/due-date', 'core/terms/latest-start', 'core/terms/term-ledger'];

await run(async () => {
  const parts = askedParts();
  setUp();
  const needsPage = parts.has('unit') || parts.has('journeys');
  const chromium = needsPage ? findChromium() : '';
  const reports = mkdtempSync(join(tmpdir(), 'raadgever-test-'));

  try {
    // Two at a time, one for each core of the smallest machine we test on.
    const [built, checked] = await Promise.all([needsPage ? build() : nothing(), runChecks(parts)]);
    const outcomes = [built, checked];
    if (parts.has('unit')) {
      outcomes.push(await runUnitTests(chromium, join(reports, 'unit.json')));
      for (const zone of ZONES) outcomes.push(await runTermsIn(zone, join(reports, 'zone.json')));
    }
    const journeys = parts.has('journeys')
      ? await runJourneys(chromium, join(reports, 'journeys.json'))
      : null;
    if (journeys) outcomes.push(journeys.outcome);

    const total = addUp(outcomes);
    console.log('');
    for (const { name, reason } of total.skipped) console.log(`Skipped: ${name} - ${reason}`);
    for (const name of total.failed) console.log(`Failed: ${name}`);
    console.log(hostsLine(journeys?.ran ?? null, electronObstacle()));
    console.log(closingLine(total));
    if (total.failed.length > 0) process.exitCode = 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
});

/** @returns {ReadonlySet<string>} */
function askedParts() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    const asked = values.only?.split(',') ?? PARTS;
    const unknown = asked.find((part) => !PARTS.includes(part));
    if (unknown !== undefined) throw new Error(`"${unknown}" is not a part of the tests`);
    return new Set(asked);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotGoOn(`${message}\nKnown: --only ${PARTS.join(',')}`);
  }
}

/** @returns {Promise<Outcome>} */
async function nothing() {
  return { passed: 0, failed: [], skipped: [] };
}

/** @returns {Promise<Outcome>} */
async function build() {
  const failed = (await buildIfChanged()) === 'failed';
  console.log(failed ? 'FAILED  build' : 'ok      build');
  return { passed: failed ? 0 : 1, failed: failed ? ['build'] : [], skipped: [] };
}

/** @param {ReadonlySet<string>} parts */
async function runChecks(parts) {
  /** @type {{ part: string, name: string, args: string[] }[]} */
  const checks = [
    ...typeProjects().map((project) => ({
      part: 'types',
      name: `types of ${project}`,
      args: [TOOLS.tsc, '-p', `tsconfig.${project}.json`],
    })),
    { part: 'lint', name: 'lint and format', args: [TOOLS.biome, 'check', '--error-on-warnings', '.'] },
    { part: 'imports', name: 'import rules', args: ['scripts/check-imports.mjs'] },
    { part: 'licences', name: 'licences', args: ['scripts/check-licences.mjs'] },
  ];
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const { part, name, args } of checks) {
    if (parts.has(part)) outcomes.push(await runCheck(name, args));
  }
  return addUp(outcomes);
}

/** @param {string} chromium @param {string} report */
async function runUnitTests(chromium, report) {
  const args = [TOOLS.vitest, 'run', '--reporter=default', '--reporter=./scripts/test/vitest-report.mjs'];
  const code = await runRunner(
    args,
    { RAADGEVER_CHROMIUM: chromium, [REPORT_FILE]: report },
    RUNNER_LIMIT_MS,
  );
  return judgeRun('vitest', readReport(report), code);
}

/** @param {string} zone @param {string} report */
async function runTermsIn(zone, report) {
  const reporters = ['--reporter=dot', '--reporter=./scripts/test/vitest-report.mjs'];
  const args = [TOOLS.vitest, 'run', '--project', 'node', ...reporters, ...IN_EVERY_ZONE];
  rmSync(report, { force: true });
  const code = await runRunner(args, { TZ: zone, [REPORT_FILE]: report }, RUNNER_LIMIT_MS);
  return judgeRun(`vitest in ${zone}`, readReport(report), code);
}

/** @param {string} chromium @param {string} report */
async function runJourneys(chromium, report) {
  const electron = electronObstacle() === null ? findElectron(ROOT) : null;
  const args = [TOOLS.playwright, 'test', '--reporter=list,./scripts/test/playwright-report.mjs'];
  const env = { RAADGEVER_CHROMIUM: chromium, RAADGEVER_ELECTRON: electron ?? '', [REPORT_FILE]: report };
  const code = await runRunner(args, env, RUNNER_LIMIT_MS);
  const reported = readReport(report);
  return { outcome: judgeRun('playwright', reported, code), ran: reported?.ran ?? {} };
}

/** Not fetched for the tests: where it is wanted, `npm start` has fetched it. */
function electronObstacle() {
  if (findElectron(ROOT) === null)
    return 'its program is not here (npm start fetches it where its host can be reached)';
  const hidden = process.platform === 'linux' && !hasDisplay(process.env);
  return hidden ? 'there is no display for its window' : null;
}
