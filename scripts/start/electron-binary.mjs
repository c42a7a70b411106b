import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TOOLS } from '../parts/paths.mjs';

/** Some 120 MB. Enough for a slow line; a host that does not answer is given up much sooner. */
const FETCH_LIMIT_MS = 5 * 60_000;

/**
 * The path of Electron's own program, or null. The package itself is no help: asked for the path, it begins
 * to download.
 * @param {string} root
 * @returns {string | null}
 */
export function findElectron(root) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
    const installed = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const path = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8'));
    return installed === version && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** @returns {{ path: string } | { reason: string }} */
export function fetchElectron() {
  const found = findElectron(ROOT);
  if (found !== null) return { path: found };
  console.log('Fetching Electron, about 120 MB, only this once.');
  const { signal, stderr } = spawnSync(process.execPath, [TOOLS.electronInstall], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: FETCH_LIMIT_MS,
  });
  const fetched = findElectron(ROOT);
  if (fetched !== null) return { path: fetched };
  const cause = signal ? 'it took more than five minutes' : causeIn(stderr);
  return { reason: `Electron's program could not be fetched (${cause})` };
}

/**
 * The one thing in a stack that says something. Node's `fetch` puts the true cause where `stack` does not show
 * it, and it is nearly always this one.
 * @param {string} stderr
 */
export function causeIn(stderr) {
  const [line = ''] = stderr.trim().split('\n');
  const words = line.replace(/^(\w*Error): /, '');
  return words === 'fetch failed' ? 'its host cannot be reached' : words || 'no reason given';
}
