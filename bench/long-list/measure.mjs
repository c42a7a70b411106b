/**
 * The frames of a long list in a real browser: from top to bottom and back by the wheel, a step at a time. A screen of 60 Hz
 * shows a frame every 16.7 ms: one that is over 33 ms was missed once, one over 34 ms more than once.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { shareTimes } from '../figures.mjs';
import { inChromiumWith, withProfile } from '../in-chromium.mjs';

const TERMS = 2_000;
const ROUNDS = 4;
/** Pixels a turn of the wheel; about six rows. */
const STEP = 360;
/** Milliseconds between two turns. */
const PACE = 24;
const SEEN = 33;
const MISSED_TWICE = 34;
/** Milliseconds after which a list that does not come to its end is given up. */
const LONGEST = 60_000;
/** Milliseconds of each frame in which a page that shows nothing adds up, and how many frames it does so. */
const ADDING = 5;
const ADDING_FRAMES = 1_500;

/** `place`: the turn of the wheel it was drawn at, below nought on the way back. @typedef {{ delta: number, place: number }} Frame */

/** @typedef {{ what: string, frames: number, p50: number, p95: number, max: number, seen: number, missedTwice: number }} Frames */

/** Of the turns of the wheel, how many were late in at least so many of the rounds. @typedef {{ what: string, turns: number, late: number[] }} Late */

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
 * @returns {Promise<Frame[]>}
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
  await page.evaluate((step) => {
    /** @type {{ delta: number, place: number }[]} */
    const frames = [];
    const scroller = Reflect.get(window, 'scroller');
    let before = performance.now();
    let top = 0;
    let way = 1;
    /** @param {number} now */
    const frame = (now) => {
      if (scroller.scrollTop !== top) way = scroller.scrollTop > top ? 1 : -1;
      top = scroller.scrollTop;
      frames.push({ delta: now - before, place: way * Math.round(top / step) });
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(frame);
    });
    Object.assign(window, { drawn: frames });
  }, STEP);
  await scrollToEnd(page, STEP);
  await scrollToEnd(page, -STEP);
  const frames = await page.evaluate(() => Reflect.get(window, 'drawn'));
  await page.close();
  return frames;
}

/**
 * What the machine itself misses: a page that shows nothing and adds up for some milliseconds of every frame.
 * @param {import('playwright').BrowserContext} context
 * @returns {Promise<number[]>}
 */
async function framesWhileAdding(context) {
  const page = await context.newPage();
  await page.waitForTimeout(2_000);
  const deltas = await page.evaluate(
    async ([milliseconds, count]) => {
      /** @param {number} terms */
      const add = (terms) => {
        let sum = 0;
        for (let term = 0; term < terms; term += 1) sum = (sum * 31 + term) | 0;
        return sum;
      };
      const times = Array.from({ length: 200 }, () => {
        const start = performance.now();
        add(200_000);
        return performance.now() - start;
      });
      const usual = times.sort((a, b) => a - b)[100] ?? 1;
      const terms = Math.round((200_000 * (milliseconds ?? 0)) / usual);
      /** @type {number[]} */
      const found = [];
      await new Promise((resolve) => {
        let before = 0;
        /** @param {number} now */
        const frame = (now) => {
          if (before > 0) found.push(now - before);
          before = now;
          document.body.textContent = String(add(terms));
          if (found.length < (count ?? 0)) requestAnimationFrame(frame);
          else resolve(null);
        };
        requestAnimationFrame(frame);
      });
      return found;
    },
    [ADDING, ADDING_FRAMES],
  );
  await page.close();
  return deltas;
}

/**
 * A turn of the wheel that asks too much is late each time; one that is late once was held up by the machine. A frame may be one
 * turn off, so its neighbours count as the same.
 * @param {string} what
 * @param {readonly (readonly Frame[])[]} rounds
 * @returns {Late}
 */
function lateAgain(what, rounds) {
  const lateIn = rounds.map(
    (frames) =>
      new Set(
        frames.filter(({ delta }) => delta > SEEN).flatMap(({ place }) => [place - 1, place, place + 1]),
      ),
  );
  const turns = [...new Set(rounds.flatMap((frames) => frames.map(({ place }) => place)))];
  const timesLate = turns.map((place) => lateIn.filter((late) => late.has(place)).length);
  const late = rounds.map((_, index) => timesLate.filter((times) => times > index).length);
  return { what, turns: turns.length, late };
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
    ...shareTimes(deltas),
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
 * Ours, theirs and the machine's own in turn, each round on its own line; and what was late in more than one.
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Promise<{ rounds: Frames[], again: Late[] }>}
 */
export async function longListBench(executablePath, origin) {
  return withProfile(async (profile) => {
    await inChromiumWith(executablePath, profile, (context) => fillWithTerms(context, origin));
    return inChromiumWith(executablePath, profile, async (context) => {
      const rounds = [];
      const ours = [];
      const theirs = [];
      for (let round = 1; round <= ROUNDS; round += 1) {
        const terms = await framesWhileScrolling(context, `${origin}/#/terms`, '[role=row]');
        const rows = await framesWhileScrolling(context, `${origin}/long.html`, '#rows li');
        const adding = await framesWhileAdding(context);
        ours.push(terms);
        theirs.push(rows);
        rounds.push(framesOf(`Termijnen, ${TERMS} terms`, deltasOf(terms)));
        rounds.push(framesOf(`A bare page of ${TERMS} rows`, deltasOf(rows)));
        rounds.push(framesOf(`Nothing, and ${ADDING} ms of adding up a frame`, adding));
      }
      const again = [lateAgain('Termijnen', ours), lateAgain('A bare page', theirs)];
      return { rounds, again };
    });
  });
}

/** @param {readonly Frame[]} frames */
function deltasOf(frames) {
  return frames.map(({ delta }) => delta);
}
