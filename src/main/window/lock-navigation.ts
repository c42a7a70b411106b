import type { WebContents } from 'electron';
import { parseWebLink } from '#ipc/web-link';
import { isPageUrl } from '../page/page-protocol';

/**
 * The window shows our page and never another. A letter may hold any link, and a page from elsewhere in this
 * window would stand behind our preload. Links of the web that ask for a window of their own go to the browser.
 */
export function lockNavigation(
  contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>,
  openOutside: (url: string) => void,
): void {
  contents.on('will-frame-navigate', (details) => {
    if (!(details.isMainFrame && isPageUrl(details.url))) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const link = parseWebLink(url);
    if (link !== null) openOutside(link.href);
    return { action: 'deny' };
  });
}
