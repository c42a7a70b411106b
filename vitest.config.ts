/**
 * Two kinds of machine for the unit and component tests: rules and documents run in Node, the store and the
 * screens in a real Chromium with a real IndexedDB.
 */
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = process.env.RAADGEVER_CHROMIUM;

/**
 * What the code in the browser imports, bundled before the first test. A package that Vite meets only halfway
 * makes it reload the page, and the test that was running fails.
 */
const BUNDLED_BEFOREHAND = [
  '@date-fns/utc',
  '@internationalized/date',
  '@tiptap/core',
  '@tiptap/extension-collaboration',
  '@tiptap/pm/model',
  '@tiptap/pm/state',
  '@tiptap/pm/tables',
  '@tiptap/pm/view',
  '@tiptap/react',
  '@tiptap/starter-kit',
  '@tiptap/y-tiptap',
  'canonicalize',
  'date-fns/addDays',
  'date-fns/addMonths',
  'date-fns/differenceInCalendarDays',
  'dexie',
  'diff',
  'docx',
  'fast-check',
  'fflate',
  'ical-generator',
  'lucide-react',
  'papaparse',
  'react',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react-intl',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'uuid',
  'vitest-browser-react',
  'y-dexie',
  'yjs',
  'zod',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // Nothing is timed; a busy machine only needs longer.
          testTimeout: 30_000,
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/store/**', 'tests/unit/renderer/**', 'tests/unit/platform/browser/**'],
        },
      },
      {
        plugins: [react()],
        optimizeDeps: { include: BUNDLED_BEFOREHAND },
        // Under `test`, react-aria draws every row of a long list and leaves out its style element. Here it does
        // what it does for people.
        define: { 'process.env.NODE_ENV': '"development"' },
        test: {
          name: 'chromium',
          testTimeout: 30_000,
          // Nothing is timed here either: what is waited for comes, or the test has failed.
          expect: { poll: { timeout: 10_000 } },
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
