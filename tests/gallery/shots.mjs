/**
 * Pictures of the gallery, for looking at: `node tests/gallery/shots.mjs [folder] [page]`. Builds nothing: run
 * `npx vite build --config tests/gallery/vite.config.ts` first. Says what the page's policy refused.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { preview } from 'vite';

const [folder = 'out/gallery-shots', only] = process.argv.slice(2);
const PAGES = ['small', 'form', 'list', 'chain', 'acts'].filter(
  (page) => only === undefined || page === only,
);
const SIZES = [
  { name: '1280', width: 1280, height: 800 },
  { name: '1920', width: 1920, height: 1080 },
];

await mkdir(folder, { recursive: true });
const server = await preview({ configFile: 'tests/gallery/vite.config.ts', preview: { port: 4199 } });
const executablePath = process.env.RAADGEVER_CHROMIUM;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const refused = new Set();
try {
  for (const { name, width, height } of SIZES) {
    for (const theme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width, height } });
      page.on('console', (message) => {
        if (message.type() === 'error') refused.add(message.text());
      });
      page.on('pageerror', (error) => refused.add(String(error)));
      for (const which of PAGES) {
        await page.goto(`http://localhost:4199/#${which},${theme}`);
        await page.reload();
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(400);
        await page.screenshot({
          path: `${folder}/${which}-${name}-${theme}.png`,
          fullPage: which !== 'list',
        });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
for (const line of refused) console.error(line);
