import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../parts/paths.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/**
 * Runs a check that counts as one test; what it says is shown when it fails.
 * @param {string} name
 * @param {readonly string[]} args For Node.
 * @returns {Promise<Outcome>}
 */
export async function runCheck(name, args) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const [code] = await once(child, 'close');
  if (code === 0) {
    console.log(`ok      ${name}`);
    return { passed: 1, failed: [], skipped: [] };
  }
  console.log(`FAILED  ${name}\n${Buffer.concat(said).toString().trimEnd()}`);
  return { passed: 0, failed: [name], skipped: [] };
}

/**
 * Runs a test runner, whose words are shown as they come, and ends it when it hangs.
 * @param {readonly string[]} args For Node.
 * @param {Readonly<Record<string, string>>} env
 * @param {number} limitMs
 * @returns {Promise<number | null>} Its exit code; null when it was ended by a signal.
 */
export async function runRunner(args, env, limitMs) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const limit = setTimeout(() => {
    console.error(`Ended after ${limitMs / 60_000} minutes.`);
    child.kill('SIGKILL');
  }, limitMs);
  const [code] = await once(child, 'close');
  clearTimeout(limit);
  return code;
}
