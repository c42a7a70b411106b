import { existsSync } from 'node:fs';
import { loadPageServer, PAGE_FOLDER } from '../../scripts/start/load-page-server.mjs';

/**
 * Serves the built page with the server of `npm start`, on one address for the whole run: the data of a
 * profile belongs to it.
 */
export default async function servePage(): Promise<() => Promise<void>> {
  if (!existsSync(PAGE_FOLDER)) throw new Error('The program is not built yet: npm run build');
  const { startPageServer } = await loadPageServer();
  const server = await startPageServer(PAGE_FOLDER, 0);
  process.env.RAADGEVER_ORIGIN = server.origin;
  return server.close;
}
