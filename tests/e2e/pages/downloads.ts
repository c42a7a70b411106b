import type { Page } from '@playwright/test';

/**
 * Chromium's save dialog belongs to the system and cannot be worked from a test. Without it the page saves by a
 * download, as in browsers that have no such dialog.
 */
export async function saveByDownload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}
