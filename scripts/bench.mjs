/**
 * `npm run bench`: timings beside what one would use instead, as ratios of one run. Nothing is asserted.
 * `npm run bench -- --only log,board` measures some of it: first, typing, log, board, frames, node.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged } from './parts/build-if-changed.mjs';
import { ROOT } from './parts/paths.mjs';
import { setUp } from './parts/set-up.mjs';
import { findChromium } from './test/find-chromium.mjs';

/** @typedef {{ median: number, least: number, most: number }} Figures */
/** @typedef {{ what: string, goal: string, ours: Figures, theirs: Figures }} Compared */

const asked = process.argv[process.argv.indexOf('--only') + 1];
const only = process.argv.includes('--only') ? new Set(asked?.split(',')) : null;

/**
 * @template T
 * @param {string} part
 * @param {() => Promise<T>} measure
 * @returns {Promise<T | null>}
 */
async function when(part, measure) {
  return only === null || only.has(part) ? measure() : null;
}

/** @param {string} mode */
function build(mode) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const done = spawnSync(
    process.execPath,
    [vite, 'build', '--config', 'bench/vite.config.ts', '--mode', mode],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (done.status !== 0) throw new Error(`the benchmark (${mode}) could not be built`);
}

/** @typedef {{ what: string, precision: number, recall: number, f1: number, exactVerdicts: number, lowestTrue: number, highestFalse: number }} Quality */

/** @typedef {{ points: number, clauses: number, first: number, median: number }} Large */

/** @returns {{ compared: Compared[], quality: Quality[], large: Large }} */
function inNode() {
  build('node');
  const done = spawnSync(process.execPath, [join(ROOT, 'out', 'bench', 'node', 'bench.js')], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '{}');
}

async function inBrowser() {
  build('pages');
  const { browserBench, layOut } = await import('../bench/first-screen/measure.mjs');
  const { layOutLongList, longListBench } = await import('../bench/long-list/measure.mjs');
  const { boardBench } = await import('../bench/board/measure-board.mjs');
  const { logBench } = await import('../bench/live-log/measure-log.mjs');
  const { typingBench } = await import('../bench/keystroke/measure-typing.mjs');
  const { loadPageServer } = await import('./start/load-page-server.mjs');
  const { startPageServer } = await loadPageServer();
  const site = layOut(ROOT);
  layOutLongList(ROOT, site);
  const server = await startPageServer(site, 0);
  try {
    const chromium = findChromium();
    const { origin } = server;
    return {
      compared: (await when('first', () => browserBench(chromium, origin))) ?? [],
      typing: (await when('typing', () => typingBench(chromium, origin))) ?? [],
      log: await when('log', () => logBench(chromium, origin)),
      board: await when('board', () => boardBench(chromium, origin)),
      frames: (await when('frames', () => longListBench(chromium, origin))) ?? { rounds: [], again: [] },
    };
  } finally {
    await server.close();
  }
}

/** @param {readonly object[]} rows */
function printed(rows) {
  if (rows.length > 0) console.table(rows);
}

/** @param {Figures} figures */
function range({ median, least, most }) {
  return `${median.toFixed(1)} (${least.toFixed(1)}-${most.toFixed(1)})`;
}

setUp();
if ((await buildIfChanged()) === 'failed') process.exit(1);
const browser = await inBrowser();
const node = (await when('node', async () => inNode())) ?? { compared: [], quality: [], large: null };
const compared = [...browser.compared, ...node.compared];
printed(
  compared.map(({ what, goal, ours, theirs }) => ({
    what,
    'ours, ms': range(ours),
    'theirs, ms': range(theirs),
    ratio: (ours.median / theirs.median).toFixed(2),
    goal,
  })),
);
printed(
  browser.frames.rounds.map(({ what, frames, p50, p95, max, seen, missedTwice }) => ({
    'scrolled down and up': what,
    frames,
    'p50, ms': p50.toFixed(1),
    'p95, ms': p95.toFixed(1),
    'longest, ms': max.toFixed(1),
    'over 33 ms': seen,
    'over 34 ms': missedTwice,
  })),
);
printed(
  browser.frames.again.map(({ what, turns, late }) => ({
    'turns of the wheel over 33 ms': what,
    turns,
    ...Object.fromEntries(late.map((count, index) => [`in ${index + 1} or more rounds`, count])),
  })),
);
printed(
  browser.typing.map(({ where, keys, p50, p95, max }) => ({
    'typed in a letter of 40 pages': where,
    keys,
    'p50, ms': p50.toFixed(1),
    'p95, ms': p95.toFixed(1),
    'longest, ms': max.toFixed(1),
  })),
);
printed(
  node.quality.map(({ what, precision, recall, f1, exactVerdicts, lowestTrue, highestFalse }) => ({
    'clauses matched with points': what,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    F1: f1.toFixed(3),
    'exact verdicts': exactVerdicts.toFixed(3),
    'lowest true': lowestTrue.toFixed(2),
    'highest false': highestFalse.toFixed(2),
  })),
);
if (node.large) {
  const { points, clauses, first, median } = node.large;
  console.log(
    `${points} points x ${clauses} clauses: ${first.toFixed(0)} ms of processor time cold, ${median.toFixed(0)} ms warm.`,
  );
}
if (browser.log) {
  const { ours, inDocument, shown, put, lines } = browser.log;
  const row = (/** @type {string} */ what, /** @type {typeof ours} */ times) => ({
    'from Enter, 5,000 in the session': what,
    lines,
    'p50, ms': times.p50.toFixed(1),
    'p95, ms': times.p95.toFixed(1),
    'longest, ms': times.max.toFixed(1),
    'p95, painted it is': (ours.p95 / times.p95).toFixed(2),
    'p95, in the page it is': (inDocument.p95 / times.p95).toFixed(2),
    goal: times === put ? 'within 1.5 times' : '',
  });
  console.table([
    row('a line of the log, saved and painted', ours),
    row('the same, saved and in the page', inDocument),
    row('a strict Dexie put, and the line painted', shown),
    row('the strict Dexie put alone', put),
  ]);
}
if (browser.board) {
  const { full, empty, alike } = browser.board;
  console.table([
    {
      'board of a session': 'with 5,000 contributions',
      'opens, ms': range(full),
      'empty board, ms': range(empty),
      'more, ms': (full.median - empty.median).toFixed(1),
      goal: 'at most 150 ms more',
    },
  ]);
  console.log(`Finding what looks alike among 5,000 contributions: ${alike.toFixed(0)} ms.`);
}
