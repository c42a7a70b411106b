/** What a letter is laid out with outside the program: LibreOffice, poppler's tools, and letters as wide as Word's. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const OFFICE_MISSING =
  'needs LibreOffice (soffice), poppler-utils (pdfinfo, pdftotext) and a font as wide as Calibri (fonts-crosextra-carlito)';

export async function isOfficeHere(): Promise<boolean> {
  try {
    await run('soffice', ['--version']);
    await run('pdfinfo', ['-v']);
    await run('pdftotext', ['-v']);
    const { stdout } = await run('fc-match', ['Calibri', 'family']);
    return /Calibri|Carlito/.test(stdout);
  } catch {
    return false;
  }
}
