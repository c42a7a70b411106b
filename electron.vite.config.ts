/** Three bundles: the main process, the preload, and the page that both hosts show. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { ourLocales, wordsOnly } from './scripts/lean-page.mjs';

const root = import.meta.dirname;
const { version }: { version: string } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/**
 * electron-vite writes relative addresses into the page, for `file:`. Ours has an origin in both hosts, and
 * places such as /dossiers/1, from which `./assets` would be another folder.
 */
const absoluteBase: Plugin = { name: 'raadgever:absolute-base', config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          // Runs in plain Node, for the host in the browser.
          'page-server': resolve(root, 'src/main/page/page-server.ts'),
        },
      },
      // Everything is bundled, so that an installed program carries no node_modules.
      externalizeDeps: false,
    },
  },
  preload: {
    build: {
      // A sandboxed preload must be CommonJS in one file; the package itself is ES modules.
      rolldownOptions: {
        input: resolve(root, 'src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
      externalizeDeps: false,
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), absoluteBase, ourLocales(), wordsOnly()],
    define: { 'import.meta.env.RAADGEVER_VERSION': JSON.stringify(version) },
    build: {
      // Also for the browsers of people who do not update them every month.
      target: 'es2022',
      minify: true,
      // Small images and fonts as files too: the content policy allows fonts from the program only.
      assetsInlineLimit: 0,
      // The page comes from the same machine; what matters is what the first screen loads, and that has a test.
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: resolve(root, 'src/renderer/index.html'),
        // Importing one of these does nothing but hand out what it exports, so what nobody takes can stay away.
        treeshake: {
          moduleSideEffects: [
            { test: /[/\\]src[/\\](?:core|documents|platform|store)[/\\]/, sideEffects: false },
          ],
        },
      },
    },
  },
});
