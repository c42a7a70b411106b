import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * A profile of its own, for one browser or several after each other; it is gone afterwards.
 *
 * @template Result
 * @param {(profile: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withProfile(work) {
  const profile = mkdtempSync(join(tmpdir(), 'raadgever-bench-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A browser with this profile.
 *
 * @template Result
 * @param {string} executablePath
 * @param {string} profile
 * @param {(context: import('playwright').BrowserContext) => Promise<Result>} work
 * @param {{ viewport?: { width: number, height: number }, args?: readonly string[] }} [options]
 * @returns {Promise<Result>}
 */
export async function inChromiumWith(executablePath, profile, work, { viewport, args = [] } = {}) {
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
  }
}

/**
 * A browser with a profile of its own, which is gone afterwards.
 *
 * @template Result
 * @param {string} executablePath
 * @param {(context: import('playwright').BrowserContext) => Promise<Result>} work
 * @param {{ viewport?: { width: number, height: number }, args?: readonly string[] }} [options]
 * @returns {Promise<Result>}
 */
export async function inChromium(executablePath, work, options) {
  return withProfile((profile) => inChromiumWith(executablePath, profile, work, options));
}
