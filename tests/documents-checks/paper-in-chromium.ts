/**
 * The pages of a Word file as a browser draws them, for tests in Node: the code is bundled and put in a page of its own.
 */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';

export interface DrawnPaper {
  readonly title: string;
  /** The words of each page: its head, its text, its notes and its foot. */
  readonly pages: readonly string[];
  /** How far from the top of its sheet, in millimetres, each thing stands that hangs on the page itself. */
  readonly onPage: readonly number[];
  /** Of the foot of each page how high it is and how far its words reach from the left of the paper, in pixels. */
  readonly feet: readonly { readonly height: number; readonly right: number }[];
  /** The whole as one file, as it is sent to be made into a PDF. */
  readonly html: string;
}

export interface PaperInChromium {
  readonly draw: (docx: Uint8Array) => Promise<DrawnPaper>;
  readonly pdf: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const ENTRY = fileURLToPath(new URL('./paper-entry.ts', import.meta.url));

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'paper' } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundle has no code');
  return chunk.code;
}

/** Null where there is no Chromium. */
export async function openPaper(): Promise<PaperInChromium | null> {
  const executablePath = process.env.RAADGEVER_CHROMIUM;
  let browser: Browser;
  try {
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  } catch {
    return null;
  }
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>paper</title>');
  await page.addScriptTag({ content: await bundled() });
  return {
    draw: async (docx) => {
      const base64 = Buffer.from(docx).toString('base64');
      return (await page.evaluate(`window.drawPaper(${JSON.stringify(base64)})`)) as DrawnPaper;
    },
    pdf: async (html) => {
      const print = await browser.newPage();
      await print.setContent(html);
      const bytes = await print.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      await print.close();
      return new Uint8Array(bytes);
    },
    close: () => browser.close(),
  };
}
