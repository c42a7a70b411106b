import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.mjs';
import { ROOT, TOOLS } from './paths.mjs';

const SOURCES = ['src', 'resources'];
const SETTINGS = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const STAMP = 'out/.built-from';
const RESULTS = [
  'out/main/index.js',
  'out/main/page-server.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/**
 * What the build is made of, as one hash. By content: a clone or a change of branch gives every file a new
 * time, and reading a few hundred files takes less than a tenth of a second.
 *
 * @param {string} root
 */
export function hashOfSources(root) {
  const hash = createHash('sha256');
  for (const path of [...SOURCES.flatMap((folder) => listFiles(root, folder)), ...SETTINGS]) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.byteLength}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @returns {Promise<'built' | 'up to date' | 'failed'>} What failed is told on the screen. */
export async function buildIfChanged() {
  const wanted = hashOfSources(ROOT);
  if (stampOf(ROOT) === wanted && RESULTS.every((path) => existsSync(join(ROOT, path)))) return 'up to date';
  console.log('Building the program.');
  const child = spawn(process.execPath, [TOOLS.electronVite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) return 'failed';
  writeFileSync(join(ROOT, STAMP), wanted);
  return 'built';
}

/** @param {string} root */
function stampOf(root) {
  try {
    return readFileSync(join(root, STAMP), 'utf8');
  } catch {
    return null;
  }
}
