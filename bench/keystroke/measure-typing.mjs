/**
 * Typing in the middle of a letter of forty pages, in the program as it is built: from the key until the frame with
 * the letter in it was painted. The browser draws as often as it can, or one would measure its waiting for the screen.
 * In turn with the same text in a bare element that can be written in, where the browser does all of it by itself.
 */
import { shareTimes } from '../figures.mjs';
import { inChromium } from '../in-chromium.mjs';

const KEYS = 300;
/** Milliseconds between two keys: a fast typist. */
const PACE = 60;
const BURSTS = 25;
/** Milliseconds between two bursts. */
const REST = 300;

/** @typedef {{ where: string, keys: number, p50: number, p95: number, max: number }} Typing */

/** @param {import('playwright').Page} page */
async function listen(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    window.addEventListener(
      'keydown',
      (event) => {
        const onPainted = () => times.push(performance.now() - event.timeStamp);
        // A task asked for in a frame comes after that frame was painted; this one before anything else that waits.
        requestAnimationFrame(() => scheduler.postTask(onPainted, { priority: 'user-blocking' }));
      },
      true,
    );
    Object.assign(window, { times });
  });
}

/**
 * @param {import('playwright').Page} page
 * @param {string} where
 * @param {import('playwright').Locator} place
 * @returns {Promise<Typing>}
 */
async function typeAt(page, where, place) {
  await page.bringToFront();
  await place.scrollIntoViewIfNeeded();
  await place.click();
  await page.keyboard.press('End');
  for (let at = 0; at < 20; at += 1) await page.keyboard.press('x', { delay: PACE });
  await clear(page);
  for (let at = 0; at < KEYS; at += 1) {
    await page.keyboard.press(at % 6 === 5 ? 'Space' : 'abcde'.charAt(at % 6));
    await page.waitForTimeout(PACE);
  }
  return typing(where, await timesOf(page));
}

/**
 * The whole letter is on the page until a few keys were typed, and comes back when one does something else.
 * @param {import('playwright').Page} page
 * @param {string} where
 * @returns {Promise<Typing[]>}
 */
async function typeAfterRest(page, where) {
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const back = [];
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await clear(page);
    for (const key of 'abc') await page.keyboard.press(key, { delay: PACE });
    first.push(...(await timesOf(page)));
    // Time to take off the page what is far, before the whole letter is asked for again.
    for (const key of 'def') await page.keyboard.press(key, { delay: PACE });
    await clear(page);
    await page.keyboard.press('Escape', { delay: PACE });
    await page.waitForTimeout(REST);
    back.push(...(await timesOf(page)));
  }
  return [typing(`${where}, first three keys`, first), typing(`${where}, whole again`, back)];
}

/**
 * @param {string} where
 * @param {readonly number[]} times
 * @returns {Typing}
 */
function typing(where, times) {
  return {
    where,
    keys: times.length,
    ...shareTimes(times),
  };
}

/** @param {import('playwright').Page} page @returns {Promise<number[]>} */
async function timesOf(page) {
  return page.evaluate(() => Reflect.get(window, 'times'));
}

/** @param {import('playwright').Page} page */
async function clear(page) {
  await page.evaluate(() => {
    Reflect.get(window, 'times').length = 0;
  });
}

/**
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Promise<Typing[]>}
 */
export async function typingBench(executablePath, origin) {
  return inChromium(
    executablePath,
    async (context) => {
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto(`${origin}/keystroke/long-letter.html`);
      await page.waitForFunction(() => Reflect.has(window, 'makeLongLetter'));
      const id = await page.evaluate(() => Reflect.get(window, 'makeLongLetter')());
      await page.goto(`${origin}/#/letters/${id}`);
      await page.locator('.ProseMirror').waitFor();
      // Code is fetched ahead, and the panels read what they show.
      await page.waitForTimeout(4_000);
      const written = await page.locator('.ProseMirror').innerHTML();
      const bare = await context.newPage();
      await bare.goto(`${origin}/keystroke/bare-text.html`);
      await bare.locator('#text').evaluate((text, html) => {
        text.innerHTML = html;
      }, written);
      for (const each of [page, bare]) await listen(each);
      const places = [
        { where: 'a paragraph in the middle', blocks: ':scope > p', at: 60, rests: true },
        { where: 'an advice point', blocks: '[data-advice-point] p', at: 40, rests: false },
        { where: 'a cell of a table', blocks: 'td p', at: 120, rests: false },
      ];
      /** @type {Typing[]} */
      const found = [];
      for (const { where, blocks, at, rests } of places) {
        const place = (/** @type {import('playwright').Locator} */ text) => text.locator(blocks).nth(at);
        found.push(await typeAt(page, where, place(page.locator('.ProseMirror'))));
        if (rests) found.push(...(await typeAfterRest(page, where)));
        found.push(await typeAt(bare, 'the same, without a program', place(bare.locator('#text'))));
      }
      return found;
    },
    { viewport: { width: 1280, height: 800 }, args: ['--disable-frame-rate-limit'] },
  );
}
