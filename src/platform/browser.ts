/** The host in a plain browser. */
import { parseWebLink } from '#ipc/web-link';
import { askNoticePermission, noticePermission, notifyIfAllowed } from './browser-notices';
import { openWithInput } from './browser-open';
import { type ShowSaveFilePicker, saveByDownload, saveWithPicker } from './browser-save';
import type { Host } from './host';

declare global {
  interface Window {
    /** Chromium only. */
    readonly showSaveFilePicker?: ShowSaveFilePicker;
  }
}

export function browserHost(window: Window, version: string): Host {
  const { document, navigator } = window;
  return {
    kind: 'browser',
    about: { version, host: navigator.userAgent },
    systemLanguage: navigator.language,

    saveFile: (request) => {
      const pick = window.showSaveFilePicker?.bind(window);
      return pick ? saveWithPicker(pick, request) : saveByDownload(request);
    },
    openFiles: openWithInput,
    chooseFolder: null,
    makePdf: null,
    showInFolder: null,
    noticePermission,
    askNoticePermission,
    notify: (notice) => notifyIfAllowed(notice, window.focus.bind(window)),
    setBackground: null,

    print: async () => {
      window.print();
      return 'sent';
    },

    openLink: async (text) => {
      const url = parseWebLink(text);
      if (url === null) return false;
      // With `noopener` the answer is null also on success.
      window.open(url, '_blank', 'noopener,noreferrer');
      return true;
    },

    setTitle: (title) => {
      document.title = title;
    },
    // The page draws everything here, in its own language and colours.
    setLanguage: () => undefined,
    setTheme: () => undefined,
    onCommand: () => () => undefined,

    // A browser says nothing of sleep. A page that was frozen, and one that is looked at again, may have slept.
    onWake: (listener) => {
      const seen = () => {
        if (document.visibilityState === 'visible') listener();
      };
      document.addEventListener('visibilitychange', seen);
      document.addEventListener('resume', listener);
      return () => {
        document.removeEventListener('visibilitychange', seen);
        document.removeEventListener('resume', listener);
      };
    },

    onBeforeClose: (flush) => {
      // Who flushes shows its own failure, if anybody is still looking.
      const leave = () => void flush().catch(() => undefined);
      const put = () => {
        if (document.visibilityState === 'hidden') leave();
      };
      // `pagehide` alone is not enough: a phone or a killed tab never sends it.
      document.addEventListener('visibilitychange', put);
      window.addEventListener('pagehide', leave);
      return () => {
        document.removeEventListener('visibilitychange', put);
        window.removeEventListener('pagehide', leave);
      };
    },
  } satisfies Host;
}
