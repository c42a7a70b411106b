import { spawn } from 'node:child_process';
import { ROOT } from '../parts/paths.mjs';

/** A window that goes down sooner than this never was one: a library is missing, or the sandbox is not allowed. */
const STARTING_MS = 10_000;

/**
 * Runs the Electron window until it is closed.
 * @param {string} electron
 * @returns {Promise<{ reason: string } | { exitCode: number }>} A reason when no window came up.
 */
export function runWindow(electron) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(electron, [ROOT], { stdio: 'inherit' });
    child.on('error', (error) => resolve({ reason: `Electron does not start (${error.message})` }));
    child.on('exit', (code, signal) => {
      const failedToStart =
        code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM' && Date.now() - started < STARTING_MS;
      if (failedToStart) resolve({ reason: `Electron does not start here (${signal ?? `code ${code}`})` });
      else resolve({ exitCode: code ?? 0 });
    });
    // Ctrl+C reaches the window too, which then writes what is not yet written; we wait for that.
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(name, () => child.kill(name));
  });
}
