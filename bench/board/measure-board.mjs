/**
 * Opening the board of a session: from the press on its tab until the first card was painted, with five thousand
 * contributions and with one, in turn. And how long it takes to find what looks alike among five thousand.
 */
import { figuresOf } from '../figures.mjs';
import { inChromium } from '../in-chromium.mjs';

const CONTRIBUTIONS = 5_000;
const ROUNDS = 9;

/** @typedef {import('../figures.mjs').Figures} Figures */

/**
 * @param {import('playwright').Page} page
 * @param {string} session
 */
async function openTime(page, session) {
  await page.evaluate((id) => {
    window.location.hash = `/sessions/${id}/about`;
  }, session);
  await page.locator('[role=tab]').first().waitFor();
  await page.waitForTimeout(400);
  return page.evaluate(
    (id) =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        const since = performance.now();
        const painted = () => {
          channel.port1.onmessage = () => resolve(performance.now() - since);
          requestAnimationFrame(() => channel.port2.postMessage(null));
        };
        const watcher = new MutationObserver(() => {
          if (!document.querySelector('[role=option][aria-posinset]')) return;
          watcher.disconnect();
          painted();
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        window.location.hash = `/sessions/${id}/order`;
      }),
    session,
  );
}

/**
 * @param {string} executablePath
 * @param {string} origin
 */
export async function boardBench(executablePath, origin) {
  return inChromium(executablePath, async (context) => {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${origin}/board/full-session.html`);
    await page.waitForFunction(() => Reflect.has(window, 'fillSession'));
    console.log(`Storing a session of ${CONTRIBUTIONS} contributions.`);
    const { empty, full } = await page.evaluate(
      (count) => Reflect.get(window, 'fillSession')(count),
      CONTRIBUTIONS,
    );
    const alike = await page.evaluate((count) => Reflect.get(window, 'likenTime')(count), CONTRIBUTIONS);
    await page.goto(`${origin}/#/sessions`);
    await page.locator('[role=row]').first().waitFor();
    /** @type {{ full: number[], empty: number[] }} */
    const times = { full: [], empty: [] };
    for (let round = -2; round < ROUNDS; round += 1) {
      const [with5000, with1] = [await openTime(page, full), await openTime(page, empty)];
      if (round < 0) continue;
      times.full.push(with5000);
      times.empty.push(with1);
    }
    return { full: figuresOf(times.full), empty: figuresOf(times.empty), alike };
  });
}
