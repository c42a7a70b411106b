import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * All files under a folder, sorted, as paths from `root` with `/`. None when the folder is not there.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles(root, folder) {
  const start = join(root, folder);
  /** @type {import('node:fs').Dirent[]} */
  let entries;
  try {
    entries = readdirSync(start, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
