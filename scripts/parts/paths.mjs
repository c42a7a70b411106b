import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever it was cloned. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Where the packages' own programs start. Run with Node itself rather than through `node_modules/.bin`, whose
 * files are shell scripts on one system and batch files on another.
 */
export const TOOLS = {
  biome: tool('@biomejs/biome', 'bin/biome'),
  electronInstall: tool('electron', 'install.js'),
  electronVite: tool('electron-vite', 'bin/electron-vite.js'),
  playwright: tool('@playwright/test', 'cli.js'),
  tsc: tool('typescript', 'bin/tsc'),
  vitest: tool('vitest', 'vitest.mjs'),
};

/** @param {string} name @param {string} path */
function tool(name, path) {
  return join(ROOT, 'node_modules', name, path);
}
