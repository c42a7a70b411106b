import { expect, type Page } from '@playwright/test';

/** Only what is inside the program scrolls; a document that does takes the whole program out of sight. */
export async function expectStillDocument(page: Page): Promise<void> {
  const over = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await expect.poll(over).toBeLessThanOrEqual(0);
}
