import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type PaperSession, pdfMaker } from '../../../src/main/pdf/make-pdf';

/** A session and its windows, as far as the maker sees them; what they were told is kept. */
function standIns(print: () => Promise<Uint8Array> = async () => new Uint8Array([37])) {
  const told: string[] = [];
  let answer: ((request: Request) => Response) | null = null;
  let guard: Parameters<PaperSession['webRequest']['onBeforeRequest']>[0] | null = null;
  let options: BrowserWindowConstructorOptions = {};
  let printed: PrintToPDFOptions = {};
  const session: PaperSession = {
    protocol: {
      handle: (_scheme, handler) => {
        answer = handler;
        told.push('handle');
      },
      unhandle: () => void told.push('unhandle'),
    },
    webRequest: {
      onBeforeRequest: (listener) => {
        guard = listener;
      },
    },
  };
  const make = pdfMaker({
    session: () => session,
    openWindow: (given) => {
      options = given;
      told.push('open');
      return {
        loadURL: async () => void told.push('load'),
        webContents: {
          printToPDF: async (given) => {
            printed = given;
            told.push('print');
            return print();
          },
          setWindowOpenHandler: () => undefined,
        },
        destroy: () => void told.push('destroy'),
      };
    },
  });
  const isLet = (url: string): boolean => {
    let passes = false;
    guard?.({ url }, ({ cancel }) => {
      passes = !cancel;
    });
    return passes;
  };
  return {
    make,
    told,
    isLet,
    answered: () => answer?.(new Request('http://x.example')),
    seen: () => ({ options, printed }),
  };
}

describe('making a PDF', () => {
  it('prints the pages with tags and an outline, at their own size, from a window that nobody sees', async () => {
    const { make, told, seen, answered } = standIns();
    expect(await make({ html: '<p>blad</p>' })).toEqual(new Uint8Array([37]));
    expect(told).toEqual(['handle', 'open', 'load', 'print', 'destroy', 'unhandle']);
    expect(seen().printed).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
    });
    expect(seen().options).toMatchObject({
      show: false,
      webPreferences: { javascript: false, sandbox: true },
    });
    expect(await answered()?.text()).toBe('<p>blad</p>');
    expect(answered()?.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('lets that window fetch nothing', async () => {
    const { make, isLet } = standIns();
    await make({ html: '' });
    expect(isLet('raadgever-paper://paper/')).toBe(true);
    expect(isLet('data:image/png;base64,AAAA')).toBe(true);
    for (const url of [
      'https://kwaad.example/',
      'file:///etc/passwd',
      'raadgever://app/',
      'raadgever-paper://paper/x',
    ]) {
      expect(isLet(url)).toBe(false);
    }
  });

  it('says so when it fails, clears up, and makes the next one', async () => {
    let fails = true;
    const { make, told } = standIns(async () => {
      if (fails) throw new Error('no printer');
      return new Uint8Array([1]);
    });
    expect(await make({ html: '' })).toMatchObject({ code: 'pdf.failed' });
    expect(told.slice(-2)).toEqual(['destroy', 'unhandle']);
    fails = false;
    expect(await make({ html: '' })).toEqual(new Uint8Array([1]));
  });

  it('makes one at a time', async () => {
    const { make, told } = standIns();
    await Promise.all([make({ html: 'a' }), make({ html: 'b' })]);
    expect(told.slice(0, 6)).toEqual(told.slice(6));
  });
});
