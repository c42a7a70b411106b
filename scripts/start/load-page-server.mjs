import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../parts/paths.mjs';

/** The built page. */
export const PAGE_FOLDER = join(ROOT, 'out', 'renderer');

/**
 * The server is written in TypeScript, beside Electron's own way to the same files, so it is there once the
 * program is built.
 * @returns {Promise<typeof import('../../src/main/page/page-server')>}
 */
export function loadPageServer() {
  return import(pathToFileURL(join(ROOT, 'out', 'main', 'page-server.js')).href);
}
