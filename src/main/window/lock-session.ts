import type { Session } from 'electron';
import { isPageUrl } from '../page/page-protocol';

/** `persistent-storage` keeps the council's data from being cleared when the disk runs full. */
const GRANTED: ReadonlySet<string> = new Set([
  'notifications',
  'clipboard-sanitized-write',
  'persistent-storage',
]);

const OWN_SCHEMES: ReadonlySet<string> = new Set(['raadgever:', 'blob:', 'data:', 'devtools:']);

type LockedSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Nothing is granted that the program does not use, and nothing is fetched from anywhere: all it needs is inside. */
export function lockSession(session: LockedSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(GRANTED.has(permission) && isPageUrl(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => GRANTED.has(permission) && isPageUrl(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  // The content policy says the same; this holds also where a policy does not reach, such as a prefetch.
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !(URL.canParse(url) && OWN_SCHEMES.has(new URL(url).protocol)) });
  });
}
