import type { BrowserWindow, WebContents } from 'electron';

/** Longer than any write of a letter takes; short enough not to look like a program that hangs. */
export const CLOSING_LIMIT_MS = 4000;

export interface Closing {
  /** The page has written everything. */
  readonly ready: () => void;
}

type ClosingWindow = Pick<BrowserWindow, 'on' | 'destroy'> & {
  readonly webContents: Pick<WebContents, 'isCrashed' | 'isLoadingMainFrame'>;
};

/**
 * Lets the page finish before its window goes. `ask` tells the page; `beforeGone` does the window's own last
 * things. A page that cannot answer any more is not waited for, and one that does not answer only so long.
 * `hidesInstead` may put the window away, page and all, and says whether it did.
 */
export function closeGracefully(
  window: ClosingWindow,
  ask: () => void,
  beforeGone: () => Promise<void>,
  hidesInstead: () => boolean = () => false,
  limitMs: number = CLOSING_LIMIT_MS,
): Closing {
  let state: 'open' | 'asked' | 'leaving' = 'open';
  let limit: NodeJS.Timeout | undefined;

  const leave = async () => {
    if (state === 'leaving') return;
    state = 'leaving';
    clearTimeout(limit);
    await beforeGone();
    // Not `close`, which would come by here again and ask the page's `beforeunload`.
    window.destroy();
  };

  window.on('close', (event) => {
    event.preventDefault();
    if (state !== 'open') return;
    const { webContents } = window;
    if (webContents.isCrashed() || webContents.isLoadingMainFrame()) {
      void leave();
      return;
    }
    if (hidesInstead()) return;
    state = 'asked';
    limit = setTimeout(() => void leave(), limitMs);
    ask();
  });

  return {
    // An answer nobody asked for must not close the window.
    ready: () => {
      if (state === 'asked') void leave();
    },
  };
}
