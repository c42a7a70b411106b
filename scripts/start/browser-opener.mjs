import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay } from './window-obstacle.mjs';

/**
 * @typedef {object} Surroundings
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(command: string) => boolean} hasCommand
 */

/**
 * How the system opens an address in the person's own browser; null where there is nobody to look at it.
 * @param {Surroundings} surroundings
 * @param {string} address
 * @returns {{ command: string, args: string[] } | null}
 */
export function browserOpener({ platform, env, hasCommand }, address) {
  if (env.CI) return null;
  if (platform === 'darwin') return { command: 'open', args: [address] };
  // `start` is part of the shell, and takes a first quoted word for the title of a window.
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""', address] };
  return hasDisplay(env) && hasCommand('xdg-open') ? { command: 'xdg-open', args: [address] } : null;
}

/**
 * @param {string} address
 * @returns {boolean} Whether a browser was asked to open it.
 */
export function openInBrowser(address) {
  const { platform, env } = process;
  const opener = browserOpener({ platform, env, hasCommand }, address);
  if (opener === null) return false;
  const child = spawn(opener.command, opener.args, { stdio: 'ignore', detached: true });
  // The address is on the screen too.
  child.on('error', () => undefined);
  child.unref();
  return true;
}

/** @param {string} command */
function hasCommand(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
