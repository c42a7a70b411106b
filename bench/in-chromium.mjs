import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * A browser with a profile of its own, which is gone afterwards.
 *
 * @template Result
 * @param {string} executablePath
 * @param {(context: import('playwright').BrowserContext) => Promise<Result>} work
 * @param {{ viewport?: { width: number, height: number }, args?: readonly string[] }} [options]
 * @returns {Promise<Result>}
 */
export async function inChromium(executablePath, work, { viewport, args = [] } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'raadgever-bench-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...(viewport ? { viewport } : {}),
    args: ['--disable-gpu', '--disable-background-networking', ...args, ...asRoot],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
