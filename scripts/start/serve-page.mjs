import { CannotGoOn } from '../parts/set-up.mjs';
import { loadPageServer, PAGE_FOLDER } from './load-page-server.mjs';

/**
 * @param {number} port
 * @returns {Promise<{ kind: 'serving' | 'already running', origin: string, close: () => Promise<void> }>} Throws
 *   CannotGoOn when another program has the port: on a second one the person would find no data.
 */
export async function servePage(port) {
  const { SERVER_NAME, startPageServer } = await loadPageServer();
  try {
    const { origin, close } = await startPageServer(PAGE_FOLDER, port);
    return { kind: 'serving', origin, close };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  }
  const origin = `http://localhost:${port}`;
  if ((await serverAt(origin)) === SERVER_NAME) {
    return { kind: 'already running', origin, close: async () => undefined };
  }
  throw new CannotGoOn(
    `Another program uses port ${port}. Your data belongs to the address ${origin}, so Raadgever cannot ` +
      `take another port by itself. Close that program, or start the Electron window with npm start.`,
  );
}

/** @param {string} origin */
async function serverAt(origin) {
  try {
    const response = await fetch(`${origin}/`, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return response.headers.get('server');
  } catch {
    return null;
  }
}
