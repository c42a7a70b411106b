/** `npm run bench`: timings beside what one would use instead, as ratios of one run. Nothing is asserted. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfChanged } from './parts/build-if-changed.mjs';
import { ROOT } from './parts/paths.mjs';
import { setUp } from './parts/set-up.mjs';
import { findChromium } from './test/find-chromium.mjs';

/** @typedef {{ median: number, least: number, most: number }} Figures */
/** @typedef {{ what: string, goal: string, ours: Figures, theirs: Figures }} Compared */

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
  const { typingBench } = await import('../bench/keystroke/measure-typing.mjs');
  const { loadPageServer } = await import('./start/load-page-server.mjs');
  const { startPageServer } = await loadPageServer();
  const site = layOut(ROOT);
  layOutLongList(ROOT, site);
  const server = await startPageServer(site, 0);
  try {
    const chromium = findChromium();
    return {
      compared: await browserBench(chromium, server.origin),
      typing: await typingBench(chromium, server.origin),
      board: await boardBench(chromium, server.origin),
      frames: await longListBench(chromium, server.origin),
    };
  } finally {
    await server.close();
  }
}

/** @param {Figures} figures */
function range({ median, least, most }) {
  return `${median.toFixed(1)} (${least.toFixed(1)}-${most.toFixed(1)})`;
}

setUp();
if ((await buildIfChanged()) === 'failed') process.exit(1);
const browser = await inBrowser();
const node = inNode();
const compared = [...browser.compared, ...node.compared];
console.table(
  compared.map(({ what, goal, ours, theirs }) => ({
    what,
    'ours, ms': range(ours),
    'theirs, ms': range(theirs),
    ratio: (ours.median / theirs.median).toFixed(2),
    goal,
  })),
);
console.table(
  browser.frames.map(({ what, frames, p50, p95, max, seen }) => ({
    'scrolled down and up': what,
    frames,
    'p50, ms': p50.toFixed(1),
    'p95, ms': p95.toFixed(1),
    'longest, ms': max.toFixed(1),
    'over 33 ms': seen,
  })),
);
console.table(
  browser.typing.map(({ where, keys, p50, p95, max }) => ({
    'typed in a letter of 40 pages': where,
    keys,
    'p50, ms': p50.toFixed(1),
    'p95, ms': p95.toFixed(1),
    'longest, ms': max.toFixed(1),
  })),
);
console.table(
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
const { points, clauses, first, median } = node.large;
console.log(
  `${points} points x ${clauses} clauses: ${first.toFixed(0)} ms of processor time cold, ${median.toFixed(0)} ms warm.`,
);
console.table([
  {
    'board of a session': 'with 5,000 contributions',
    'opens, ms': range(browser.board.full),
    'empty board, ms': range(browser.board.empty),
    'more, ms': (browser.board.full.median - browser.board.empty.median).toFixed(1),
    goal: 'at most 150 ms more',
  },
]);
console.log(`Finding what looks alike among 5,000 contributions: ${browser.board.alike.toFixed(0)} ms.`);
