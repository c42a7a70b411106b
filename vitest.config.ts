/**
 * Two kinds of machine for the unit and component tests: rules and documents run in Node, the store and the
 * screens in a real Chromium with a real IndexedDB.
 */
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env.RAADGEVER_CHROMIUM;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/store/**', 'tests/unit/renderer/**', 'tests/unit/platform/browser/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'chromium',
          include: [
            'tests/unit/store/**/*.test.ts',
            'tests/unit/renderer/**/*.test.{ts,tsx}',
            'tests/unit/platform/browser/**/*.test.ts',
          ],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-quic',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
