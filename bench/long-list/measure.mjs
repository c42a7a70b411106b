/**
 * The frames of a long list in a real browser: from top to bottom and back by the wheel, a step at a time. A screen of 60 Hz
 * shows a frame every 16.7 ms: one that is over 33 ms was missed once, one over 34 ms more than once.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inChromiumWith, withProfile } from '../in-chromium.mjs';

const TERMS = 2_000;
const ROUNDS = 3;
/** Pixels a turn of the wheel; about six rows. */
const STEP = 360;
/** Milliseconds between two turns. */
const PACE = 24;
const SEEN = 33;
const MISSED_TWICE = 34;
/** Milliseconds after which a list that does not come to its end is given up. */
const LONGEST = 60_000;

/** @typedef {{ what: string, frames: number, p50: number, p95: number, max: number, seen: number, missedTwice: number }} Frames */

/**
 * @param {string} root
 * @param {string} site As `layOut` made it.
 */
export function layOutLongList(root, site) {
  const bare = join(root, 'bench', 'long-list', 'bare');
  cpSync(join(bare, 'long.html'), join(site, 'long.html'));
  for (const name of ['long.css', 'long.js']) cpSync(join(bare, name), join(site, 'assets', name));
}

/**
 * @param {readonly number[]} times
 * @param {number} share
 */
function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Turns the wheel until the list is at its end.
 * @param {import('playwright').Page} page
 * @param {number} step
 */
async function scrollToEnd(page, step) {
  const longest = Date.now() + LONGEST;
  const isAtEnd = () =>
    page.evaluate((direction) => {
      const scroller = Reflect.get(window, 'scroller');
      const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
      return direction > 0 ? left < 2 : scroller.scrollTop < 2;
    }, step);
  do {
    for (let turn = 0; turn < 10; turn += 1) {
      await page.mouse.wheel(0, step);
      await page.waitForTimeout(PACE);
    }
  } while (Date.now() < longest && !(await isAtEnd()));
}

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} address
 * @param {string} row
 * @returns {Promise<number[]>}
 */
async function framesWhileScrolling(context, address, row) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  await page.locator(row).first().waitFor();
  // The rest of a long list follows after its first paint, and code is fetched ahead.
  await page.waitForTimeout(4_000);
  await page.evaluate((selector) => {
    let scroller = document.querySelector(selector);
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement;
    Object.assign(window, { scroller: scroller ?? document.scrollingElement });
  }, row);
  await page.mouse.move(640, 500);
  await page.evaluate(() => {
    /** @type {number[]} */
    const deltas = [];
    let before = performance.now();
    /** @param {number} now */
    const frame = (now) => {
      deltas.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(frame);
    });
    Object.assign(window, { deltas });
  });
  await scrollToEnd(page, STEP);
  await scrollToEnd(page, -STEP);
  const deltas = await page.evaluate(() => Reflect.get(window, 'deltas'));
  await page.close();
  return deltas;
}

/**
 * @param {string} what
 * @param {readonly number[]} deltas
 * @returns {Frames}
 */
function framesOf(what, deltas) {
  return {
    what,
    frames: deltas.length,
    p50: percentile(deltas, 0.5),
    p95: percentile(deltas, 0.95),
    max: Math.max(...deltas),
    seen: deltas.filter((delta) => delta > SEEN).length,
    missedTwice: deltas.filter((delta) => delta > MISSED_TWICE).length,
  };
}

/**
 * Texts that have just been stored are packed by the database some time after the next start, for as long as it takes.
 * Nobody stores two thousand letters and scrolls; here it would be measured along.
 * @param {import('playwright').Page} page
 */
async function untilPacked(page) {
  const isPacked = () =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const asked = indexedDB.open('raadgever');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const db = asked.result;
            const reading = db.transaction('$letters.body_updates');
            const updates = reading.objectStore('$letters.body_updates');
            const state = updates.get(0);
            const last = updates.openKeyCursor(null, 'prev');
            reading.oncomplete = () => {
              db.close();
              resolve(state.result?.lastCompressed === last.result?.key);
            };
          };
        }),
    );
  while (!(await isPacked())) await page.waitForTimeout(1_000);
}

/**
 * Stores the terms, in a browser of their own: what it threw away while it did so would be swept up during the first round.
 * @param {import('playwright').BrowserContext} context
 * @param {string} origin
 */
async function fillWithTerms(context, origin) {
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(`${origin}/first-screen/fill.html`);
  await page.waitForFunction(() => Reflect.has(window, 'fill'));
  console.log(`Storing ${TERMS} running terms.`);
  await page.evaluate(async (count) => {
    await Reflect.get(window, 'fill')(count, 0, count);
    await Reflect.get(window, 'fillBare')(count);
  }, TERMS);
  await page.goto(`${origin}/#/terms`);
  await untilPacked(page);
}

/**
 * Ours and theirs in turn, each round on its own line.
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Promise<Frames[]>}
 */
export async function longListBench(executablePath, origin) {
  return withProfile(async (profile) => {
    await inChromiumWith(executablePath, profile, (context) => fillWithTerms(context, origin));
    return inChromiumWith(executablePath, profile, async (context) => {
      const found = [];
      for (let round = 1; round <= ROUNDS; round += 1) {
        const ours = await framesWhileScrolling(context, `${origin}/#/terms`, '[role=row]');
        found.push(framesOf(`Termijnen, ${TERMS} terms`, ours));
        const theirs = await framesWhileScrolling(context, `${origin}/long.html`, '#rows li');
        found.push(framesOf(`A bare page of ${TERMS} rows`, theirs));
      }
      return found;
    });
  });
}
