import { expect, type Page } from '@playwright/test';

/** Only what is inside the program scrolls; a document that does takes the whole program out of sight. */
export async function expectStillDocument(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  expect(over).toBeLessThanOrEqual(0);
}
