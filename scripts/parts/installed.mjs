import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages */

/**
 * Whether node_modules holds what the lockfile asks for. npm writes down what it installed as its very last
 * act, so that this record is also the sign that an installation was not broken off. Optional packages are
 * those for other systems.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages | null} installed Null when there is no record.
 * @returns {string | null} What is the matter; null when nothing is.
 */
export function whatIsMissing(wanted, installed) {
  if (installed === null) return 'nothing is installed yet';
  const lacking = Object.entries(wanted).filter(
    ([path, { version, optional, link }]) =>
      path !== '' && !link && !(optional && !(path in installed)) && installed[path]?.version !== version,
  );
  if (lacking.length === 0) return null;
  const [first] = lacking;
  const name = first?.[0].replace(/^.*node_modules\//, '');
  return lacking.length === 1
    ? `${name} is missing or another version`
    : `${lacking.length} packages, such as ${name}, are missing or another version`;
}

/** @param {string} root */
export function whatIsMissingIn(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing or damaged; get the project anew.');
  return whatIsMissing(wanted, packagesOf(join(root, 'node_modules', '.package-lock.json')));
}

/** @param {string} path @returns {LockedPackages | null} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}
