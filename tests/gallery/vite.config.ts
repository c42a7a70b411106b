/**
 * A page with every control, for looking at: `npx vite --config tests/gallery/vite.config.ts`. Not part of
 * the product. `build` and `preview` show it under the policy the program itself runs under.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ourLocales, wordsOnly } from '../../scripts/lean-page.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react(), ourLocales(), wordsOnly()],
  build: { outDir: '../../out/gallery', emptyOutDir: true, assetsInlineLimit: 0 },
  preview: {
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'",
    },
  },
});
