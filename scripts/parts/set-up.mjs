import { spawnSync } from 'node:child_process';
import { whatIsMissingIn } from './installed.mjs';
import { isNewEnough, OLDEST_NODE } from './node-version.mjs';
import { ROOT } from './paths.mjs';

/** For a person to read: the command prints its message, without a stack, and ends. */
export class CannotGoOn extends Error {}

/**
 * Installs what is missing, and nothing when nothing is. Every command begins with it, so that a fresh copy of
 * the project needs no command of its own. Throws CannotGoOn.
 */
export function setUp() {
  if (!isNewEnough(process.versions.node)) {
    throw new CannotGoOn(
      `Raadgever needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}. Install a newer Node and try again.`,
    );
  }
  const missing = whatIsMissingIn(ROOT);
  if (missing === null) return;
  console.log(`Installing, because ${missing}.`);
  // Not `npm ci`: it refuses a lockfile when a package for some other system is not in the registry that this
  // machine reaches, and it begins by deleting what is there. The check below holds npm to the lockfile.
  const { status, error } = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error || status !== 0) {
    throw new CannotGoOn(
      'npm could not install the packages; its own words are above. Is the package registry reachable?',
    );
  }
  const stillMissing = whatIsMissingIn(ROOT);
  if (stillMissing !== null) throw new CannotGoOn(`npm is done, but ${stillMissing}.`);
}

/** @param {readonly string[]} args */
function npm(args) {
  // Within `npm start` npm says where it is itself. Outside, Windows has it as a batch file only.
  const own = process.env.npm_execpath;
  if (own && /\.[cm]?js$/.test(own)) {
    return spawnSync(process.execPath, [own, ...args], { cwd: ROOT, stdio: 'inherit' });
  }
  return spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

/**
 * Runs a command of ours.
 * @param {() => void | Promise<void>} command
 */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
