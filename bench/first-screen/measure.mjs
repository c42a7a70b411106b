/** The first screen in a real browser: from the start of the navigation until its rows are painted. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf } from '../figures.mjs';
import { inChromium } from '../in-chromium.mjs';

const LETTERS = 10_000;
const DRAFTS = 40;
const AWAITING = 160;
const ROUNDS = 11;

/**
 * The program with the benchmark's pages beside it, under one address: a page only reaches the data of its own.
 * @param {string} root
 */
export function layOut(root) {
  const site = join(root, 'out', 'bench', 'site');
  rmSync(site, { recursive: true, force: true });
  cpSync(join(root, 'out', 'renderer'), site, { recursive: true });
  cpSync(join(root, 'out', 'bench', 'pages'), site, { recursive: true });
  mkdirSync(join(site, 'assets'), { recursive: true });
  const bare = join(root, 'bench', 'first-screen', 'bare');
  cpSync(join(bare, 'bare.html'), join(site, 'bare.html'));
  for (const name of ['bare.css', 'bare.js']) cpSync(join(bare, name), join(site, 'assets', name));
  return site;
}

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} address
 * @param {string} row What has to be on the screen.
 */
async function firstPaint(context, address, row) {
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector)) {
        // The frame after the one in which the row was there has painted it.
        requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() }));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, row);
  await page.goto(address);
  const time = await page.waitForFunction(() => Reflect.get(window, 'paintedAt'));
  const at = Number(await time.jsonValue());
  await page.close();
  return at;
}

/**
 * @param {string} executablePath
 * @param {string} origin
 */
export async function browserBench(executablePath, origin) {
  return inChromium(executablePath, async (context) => {
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${origin}/keystroke/keystroke.html`);
    await page.waitForFunction(() => Reflect.has(window, 'keystrokes'));
    const keystrokes = await page.evaluate(() => Reflect.get(window, 'keystrokes')());
    await page.goto(`${origin}/first-screen/fill.html`);
    await page.waitForFunction(() => Reflect.has(window, 'fill'));
    console.log(`Storing ${LETTERS} letters.`);
    await page.evaluate(
      async ([count, drafts, awaiting]) => {
        await Reflect.get(window, 'fill')(count, drafts, awaiting);
        await Reflect.get(window, 'fillBare')(count);
      },
      [LETTERS, DRAFTS, AWAITING],
    );
    await page.close();

    const ours = [];
    const theirs = [];
    for (let round = -2; round < ROUNDS; round += 1) {
      const our = await firstPaint(context, `${origin}/`, 'main li');
      const their = await firstPaint(context, `${origin}/bare.html`, '#rows li');
      if (round < 0) continue;
      ours.push(our);
      theirs.push(their);
    }
    const firstScreen = {
      what: `First screen with ${LETTERS} letters, against a bare page of 40 rows`,
      goal: 'within 1.5 times',
      ours: figuresOf(ours),
      theirs: figuresOf(theirs),
    };
    return [firstScreen, keystrokes];
  });
}
