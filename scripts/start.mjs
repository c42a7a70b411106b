/**
 * `npm start`: installs and builds what is missing, then opens the program - in the Electron window, or where
 * that cannot be, in the browser. One line says which of the two, and why.
 *
 *   npm start                  the window if it can be
 *   npm start -- --browser     the browser at once
 *   npm start -- --no-open     only serves; you open the address
 *   npm start -- --port 5000   for development: another port is another set of data
 */
import { parseArgs } from 'node:util';
import { buildIfChanged } from './parts/build-if-changed.mjs';
import { CannotGoOn, run, setUp } from './parts/set-up.mjs';
import { openInBrowser } from './start/browser-opener.mjs';
import { fetchElectron } from './start/electron-binary.mjs';
import { PORT } from './start/port.mjs';
import { runWindow } from './start/run-window.mjs';
import { servePage } from './start/serve-page.mjs';
import { windowObstacle } from './start/window-obstacle.mjs';

await run(async () => {
  const options = readOptions();
  setUp();
  if ((await buildIfChanged()) === 'failed')
    throw new CannotGoOn('The program could not be built; the reason is above.');

  const reason = await openWindow(options.browser);
  if (reason !== null) await openBrowser(reason, options);
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 1024 || port > 65535) {
      throw new Error(`"${values.port}" is not a port from 1024 to 65535`);
    }
    // Only the browser has an address.
    return {
      browser: values.browser || values['no-open'] || values.port !== undefined,
      open: !values['no-open'],
      port,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CannotGoOn(`${message}\nKnown: --browser, --no-open, --port NUMBER`);
  }
}

/**
 * @param {boolean} browserAsked
 * @returns {Promise<string | null>} Why there was no window; null when there was, and it is closed again.
 */
async function openWindow(browserAsked) {
  const { env, platform } = process;
  const obstacle = windowObstacle({ browserAsked, platform, env, uid: process.getuid?.() ?? null });
  if (obstacle !== null) return obstacle;
  const electron = fetchElectron();
  if ('reason' in electron) return electron.reason;
  console.log('Raadgever opens in its own window, because Electron is here.');
  const ended = await runWindow(electron.path);
  if ('reason' in ended) return ended.reason;
  process.exitCode = ended.exitCode;
  return null;
}

/**
 * @param {string} reason
 * @param {{ open: boolean, port: number }} options
 */
async function openBrowser(reason, { open, port }) {
  const { kind, origin, close } = await servePage(port);
  const opened = open && openInBrowser(origin);
  const how = opened ? 'opens in your browser at' : 'is ready for a browser at';
  if (kind === 'already running') {
    console.log(`Raadgever was already running and ${how} ${origin}, because ${reason}.`);
    return;
  }
  console.log(`Raadgever ${how} ${origin}, because ${reason}. Ctrl+C ends it.`);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(name, async () => {
      await close();
      process.exit(0);
    });
  }
}
