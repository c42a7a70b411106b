/**
 * A PDF of pages that the page sends, made by a window nobody sees. It has a session of its own, in memory, whose one
 * address answers with those pages: no script runs there, nothing else can be fetched, and it knows neither the
 * program nor its data.
 */
import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';
import { type Failed, failed } from '../ipc/failed';

const SCHEME = 'raadgever-paper';
const ADDRESS = `${SCHEME}://paper/`;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'none'";

/** The sheet's own size and no margins: both stand in the pages. Tags and an outline are what a screen reader goes by. */
const PRINTED: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

export interface PaperWindow {
  readonly loadURL: (url: string) => Promise<void>;
  readonly webContents: {
    readonly printToPDF: (options: PrintToPDFOptions) => Promise<Uint8Array>;
    readonly setWindowOpenHandler: (handler: () => { action: 'deny' }) => void;
  };
  readonly destroy: () => void;
}

export interface PaperSession {
  readonly protocol: {
    readonly handle: (scheme: string, handler: (request: Request) => Response) => void;
    readonly unhandle: (scheme: string) => void;
  };
  readonly webRequest: {
    readonly onBeforeRequest: (
      listener: (details: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void,
    ) => void;
  };
}

export interface PdfParts<Session extends PaperSession> {
  readonly session: () => Session;
  readonly openWindow: (options: BrowserWindowConstructorOptions, session: Session) => PaperWindow;
}

const OPTIONS: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    javascript: false,
    spellcheck: false,
  },
};

export function pdfMaker<Session extends PaperSession>({ session, openWindow }: PdfParts<Session>) {
  // One at a time: they share the address.
  let last: Promise<unknown> = Promise.resolve();

  const make = async (html: string): Promise<Uint8Array> => {
    const own = session();
    own.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !(url === ADDRESS || url.startsWith('data:')) }),
    );
    own.protocol.handle(
      SCHEME,
      () =>
        new Response(html, {
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': POLICY },
        }),
    );
    const window = openWindow(OPTIONS, own);
    try {
      window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
      await window.loadURL(ADDRESS);
      return await window.webContents.printToPDF(PRINTED);
    } finally {
      window.destroy();
      own.protocol.unhandle(SCHEME);
    }
  };

  return async ({ html }: { readonly html: string }): Promise<Uint8Array | Failed<'pdf.failed'>> => {
    const made = last.then(() => make(html));
    last = made.catch(() => undefined);
    try {
      return await made;
    } catch (error) {
      return failed('pdf.failed', { reason: error instanceof Error ? error.message : '' });
    }
  };
}
