/**
 * Whole journeys through the built program. Always in Chromium; in Electron too where its program is, which
 * scripts/test.mjs looks up.
 */
import { defineConfig } from '@playwright/test';
import type { HostOptions } from './tests/e2e/fixtures';

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/serve-page.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A journey that passes at the second try has found something.
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
  },
  projects: [
    { name: 'chromium', testIgnore: 'electron/**', use: { host: 'chromium' } },
    ...(process.env.RAADGEVER_ELECTRON ? [{ name: 'electron', use: { host: 'electron' as const } }] : []),
  ],
});
