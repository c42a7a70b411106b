/** What the main process does for the page: the contract, carried out with the few parts of Electron it needs. */
import { access } from 'node:fs/promises';
import type {
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import type { ArgsOf } from '#ipc/contract';
import type { Background } from './background/stay-active';
import { fileOpener } from './files/open-files';
import { fileSaver } from './files/save-file';
import { folderSaver } from './files/save-in-folder';
import { failed } from './ipc/failed';
import type { Handlers } from './ipc/serve-contract';
import type { AppMenu } from './menu/app-menu';

export interface HandlerParts {
  readonly askSave: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  readonly askOpen: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly documentsFolder: string;
  readonly showItem: (path: string) => void;
  /** False where the system has no notifications. */
  readonly notify: (notice: ArgsOf<'notify'>) => boolean;
  /** Pages to a PDF, in a window of their own. */
  readonly makePdf: Handlers['makePdf'];
  /** Electron's own callback: done or not, and why not. */
  readonly print: (done: (success: boolean, reason: string) => void) => void;
  readonly openOutside: (url: string) => Promise<void>;
  readonly menu: AppMenu;
  readonly background: Pick<Background, 'change'>;
  readonly setTheme: (theme: 'system' | 'light' | 'dark') => void;
  readonly readyToClose: () => void;
}

/** Chromium's words for a print dialog that was closed; there is no code. */
const PRINT_CANCELLED = /cancel/i;

export function createHandlers(parts: HandlerParts): Handlers {
  const saved = new Set<string>();
  return {
    saveFile: fileSaver({
      ask: parts.askSave,
      firstFolder: parts.documentsFolder,
      saved: (path) => saved.add(path),
    }),
    openFiles: fileOpener(parts.askOpen),
    ...folderSaver({
      ask: parts.askOpen,
      firstFolder: parts.documentsFolder,
      saved: (path) => saved.add(path),
    }),
    makePdf: parts.makePdf,
    showInFolder: async ({ path }) => {
      if (!saved.has(path)) return failed('file.unknown');
      try {
        await access(path);
      } catch {
        return failed('file.gone');
      }
      parts.showItem(path);
    },
    notify: (notice) => (parts.notify(notice) ? 'shown' : 'unsupported'),
    setBackground: ({ enabled }) => parts.background.change({ enabled }),
    print: () =>
      new Promise((resolve) => {
        parts.print((success, reason) => {
          if (success) resolve('sent');
          else resolve(PRINT_CANCELLED.test(reason) ? 'cancelled' : failed('print.failed'));
        });
      }),
    openLink: async ({ url }) => {
      try {
        await parts.openOutside(url);
      } catch {
        return failed('link.notOpened');
      }
    },
    setLanguage: ({ language }) => {
      parts.menu.change({ language });
      parts.background.change({ language });
    },
    setTheme: ({ theme }) => {
      parts.setTheme(theme);
      parts.menu.change({ theme });
    },
    setCommands: ({ commands }) => parts.menu.change({ commands }),
    readyToClose: () => parts.readyToClose(),
  };
}
