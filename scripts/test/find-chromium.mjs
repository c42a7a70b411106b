import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { CannotGoOn } from '../parts/set-up.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where systems keep it when it is not on the path. */
/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * The Chromium for the tests: the one that is asked for, one that is there, or Debian's package where we may
 * install it.
 * @returns {string} Its path. Throws CannotGoOn.
 */
export function findChromium() {
  const asked = process.env.RAADGEVER_CHROMIUM;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new CannotGoOn(`RAADGEVER_CHROMIUM says ${asked}, and there is no such file.`);
  }
  const found = findInstalled();
  if (found !== null) return found;
  if (mayInstall()) {
    const installed = installFromDebian();
    if (installed !== null) return installed;
  }
  throw new CannotGoOn(
    'The tests need Chromium or Chrome, and there is none here. Install it (on Debian: apt-get install chromium;\n' +
      'elsewhere: npx playwright install chromium), or say where it is in RAADGEVER_CHROMIUM.',
  );
}

function findInstalled() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? []), ...playwrightsOwn()].find(existsSync) ?? null;
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('playwright');
  return [String(chromium.executablePath())];
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installFromDebian() {
  console.log("Installing Debian's Chromium for the tests.");
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  // A machine that was never updated knows no packages; one that was needs no second time.
  for (const args of [install, ['update'], install]) {
    const { status } = spawnSync('apt-get', ['--quiet', ...args], { env, stdio: 'inherit' });
    if (status === 0 && args === install) return findInstalled();
  }
  return null;
}
