/**
 * The address of the page inside Electron. Not `file:`: every file there is one origin, and a browser's data
 * belongs to an origin. `raadgever://app` stays the same wherever the program is installed.
 */
import type { CustomScheme } from 'electron';
import { answerPage } from './page-files';

const SCHEME = 'raadgever';
const HOST = 'app';
export const PAGE_ORIGIN = `${SCHEME}://${HOST}`;

/** To be registered before the app is ready. Without `standard` there is no IndexedDB. */
export const pageScheme: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** For a scheme that is not one of the web's own, `URL` gives the origin `null`; so the parts are compared. */
export function isPageUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === `${SCHEME}:` && url.host === HOST;
}

/** The handler for `protocol.handle`. */
export function pageProtocol(root: string) {
  return async (request: Pick<Request, 'method' | 'url'>): Promise<Response> => {
    if (!isPageUrl(request.url)) return new Response(null, { status: 404 });
    const answer = await answerPage(root, { method: request.method, path: new URL(request.url).pathname });
    return new Response(answer.body, { status: answer.status, headers: answer.headers });
  };
}
