/** What only the Electron window can do, and must not: leave its page, open another, reach Node. */
import { expect, test } from '../fixtures';

test('does not navigate to another page', async ({ page }) => {
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(page.url()).toBe(before);
});

test('opens no second window', async ({ page }) => {
  const opened = await page.evaluate(() => window.open('about:blank') !== null);
  expect(opened).toBe(false);
});

test('has nothing of Node, and the bridge only as it is declared', async ({ page }) => {
  const found = await page.evaluate(() => ({
    node: 'process' in window || 'require' in window,
    bridge: Object.keys(Object(Reflect.get(window, 'raadgeverHost'))).sort(),
  }));
  expect(found.node).toBe(false);
  expect(found.bridge).toEqual([
    'facts',
    'notify',
    'onClosing',
    'onCommand',
    'openFiles',
    'openLink',
    'print',
    'readyToClose',
    'saveFile',
    'setCommands',
    'setLanguage',
    'setTheme',
    'showInFolder',
  ]);
});
