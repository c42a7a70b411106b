/** The host in a plain browser. */
import { parseWebLink } from '#ipc/web-link';
import { openWithInput } from './browser-open';
import { type ShowSaveFilePicker, saveByDownload, saveWithPicker } from './browser-save';
import type { Host, Notice } from './host';

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
    showInFolder: null,
    notify: (notice) => notifyIfAllowed(notice, window.focus.bind(window)),

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

async function notifyIfAllowed({ title, body }: Notice, focus: () => void): ReturnType<Host['notify']> {
  if (!('Notification' in globalThis)) return 'unsupported';
  const permission =
    Notification.permission === 'default' ? await Notification.requestPermission() : Notification.permission;
  if (permission !== 'granted') return 'denied';
  try {
    new Notification(title, { body }).onclick = focus;
    return 'shown';
  } catch {
    // Chrome on Android has the class and refuses the constructor.
    return 'unsupported';
  }
}
