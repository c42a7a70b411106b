/**
 * A line of the live log, from Enter until it stands among the saved ones and was painted, with five thousand there; in turn
 * with a page that does one Dexie put which waits for the disk, and shows the line. Both in one browser, on one disk.
 */
import { shareTimes } from '../figures.mjs';
import { inChromium } from '../in-chromium.mjs';

const CONTRIBUTIONS = 5_000;
const ROUNDS = 6;
/** Lines a round; those of the first do not count. */
const LINES = 25;
/** Milliseconds between two keys, and between two lines. */
const KEY = 15;
const PAUSE = 200;

/** @typedef {import('../figures.mjs').Times} Times */

/**
 * Only a line that is stored has a time before it.
 * @param {import('playwright').Page} page
 */
async function listen(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    /** @type {number[]} */
    const inDocument = [];
    /** @type {{ text: string, since: number } | null} */
    let asked = null;
    let isPainting = false;
    const onPainted = () => {
      if (asked) times.push(performance.now() - asked.since);
      asked = null;
      isPainting = false;
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return;
        asked = { text: Reflect.get(event.target, 'value'), since: event.timeStamp };
      },
      true,
    );
    new MutationObserver(() => {
      if (!asked || isPainting) return;
      const last = [...document.querySelectorAll('li:has(> time)')].at(-1);
      if (!last?.textContent?.includes(asked.text)) return;
      isPainting = true;
      inDocument.push(performance.now() - asked.since);
      // A task asked for in a frame comes after that frame was painted; this one before anything else that waits.
      requestAnimationFrame(() => scheduler.postTask(onPainted, { priority: 'user-blocking' }));
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(window, { times, inDocument });
  });
}

/**
 * @param {import('playwright').Page} page
 * @param {number} round
 */
async function typeLines(page, round) {
  await page.bringToFront();
  await page.locator('textarea, input').first().focus();
  for (let line = 0; line < LINES; line += 1) {
    await page.keyboard.type(`Het loket is dicht ${round} ${line}.`, { delay: KEY });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(PAUSE);
  }
}

/** @param {import('playwright').Page} page @param {string} name @returns {Promise<number[]>} */
async function take(page, name) {
  return page.evaluate((key) => Reflect.get(window, key).splice(0), name);
}

/**
 * @param {string} executablePath
 * @param {string} origin
 * @returns {Promise<{ ours: Times, inDocument: Times, shown: Times, put: Times, lines: number }>}
 */
export async function logBench(executablePath, origin) {
  return inChromium(
    executablePath,
    async (context) => {
      const log = await context.newPage();
      const bare = await context.newPage();
      for (const page of [log, bare]) page.setDefaultTimeout(120_000);
      await log.goto(`${origin}/board/full-session.html`);
      await log.waitForFunction(() => Reflect.has(window, 'fillSession'));
      const { full } = await log.evaluate(
        (count) => Reflect.get(window, 'fillSession')(count),
        CONTRIBUTIONS,
      );
      await bare.goto(`${origin}/live-log/bare-put.html`);
      await bare.waitForFunction(() => Reflect.has(window, 'fillBare'));
      await bare.evaluate((count) => Reflect.get(window, 'fillBare')(count), CONTRIBUTIONS);
      await log.goto(`${origin}/#/sessions/${full}/log`);
      await log.locator('li time').first().waitFor();
      // Code is fetched ahead.
      await log.waitForTimeout(3_000);
      for (const page of [log, bare]) await listen(page);
      /** @type {{ ours: number[], inDocument: number[], shown: number[], put: number[] }} */
      const times = { ours: [], inDocument: [], shown: [], put: [] };
      for (let round = -1; round < ROUNDS; round += 1) {
        await typeLines(log, round);
        await typeLines(bare, round);
        const [ours, inDocument, shown, put] = [
          await take(log, 'times'),
          await take(log, 'inDocument'),
          await take(bare, 'times'),
          await take(bare, 'puts'),
        ];
        if (round < 0) continue;
        if (ours.length !== LINES || shown.length !== LINES)
          throw new Error(`of ${LINES} lines ${ours.length} and ${shown.length} were seen`);
        times.ours.push(...ours);
        times.inDocument.push(...inDocument);
        times.shown.push(...shown);
        times.put.push(...put);
      }
      return {
        ours: shareTimes(times.ours),
        inDocument: shareTimes(times.inDocument),
        shown: shareTimes(times.shown),
        put: shareTimes(times.put),
        lines: times.ours.length,
      };
    },
    { viewport: { width: 1280, height: 800 }, args: ['--disable-frame-rate-limit'] },
  );
}
