/**
 * What the benchmark runs on: its pages, which stand beside the built program under its server and its policy, and
 * with `--mode node` the part that runs in Node.
 */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const target = (name: string) => resolve(here, '../out/bench', name);

export default defineConfig(({ mode }) => ({
  root: here,
  logLevel: 'warn',
  build:
    mode === 'node'
      ? {
          ssr: resolve(here, 'bench.ts'),
          outDir: target('node'),
          emptyOutDir: true,
          target: 'node20',
          minify: false,
        }
      : {
          outDir: target('pages'),
          emptyOutDir: true,
          target: 'es2022',
          rolldownOptions: {
            input: [
              resolve(here, 'first-screen/fill.html'),
              resolve(here, 'board/full-session.html'),
              resolve(here, 'live-log/bare-put.html'),
              resolve(here, 'keystroke/keystroke.html'),
              resolve(here, 'keystroke/long-letter.html'),
              resolve(here, 'keystroke/bare-text.html'),
            ],
          },
        },
}));
