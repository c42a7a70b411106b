/**
 * Text as it may stand in a Word part. XML 1.0 forbids most control characters, the last two code points of
 * a plane's first block and half surrogate pairs; one of them makes Word refuse the whole file. A raw line
 * break inside a run is not forbidden and still goes wrong: it has to be a `w:br`.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that have to go.
const FORBIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const HALF_PAIR = /\p{Surrogate}/gu;
/** Also the line breaks of older systems and of text pasted from Word, PDF and terminals. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * Marks names of our own that the `docx` package swaps for numbers all through the text of a part. Unicode
 * has set it apart for private use inside a program, so text that has it cannot lose anything by its going.
 */
export const OWN_MARK = '\ufdd0';

/** Letters, figures and marks of European languages: nothing that has to go, and no end of a line. */
const HARMLESS = /^[\u0020-\u007e\u00a0-\u1fff\u2010-\u2027\u20a0-\u2bff]*$/;

/** The lines of a text, each safe inside one run. Never empty: no text is one empty line. */
export function safeLines(text: string): string[] {
  if (HARMLESS.test(text)) return [text];
  return text
    .split(LINE_BREAK)
    .map((line) =>
      line.replace(/\t/g, ' ').replaceAll(OWN_MARK, '').replace(FORBIDDEN, '').replace(HALF_PAIR, '\ufffd'),
    );
}

/** The lines that say something, a line break between them; empty when there is nothing to read. */
export function safeText(text: string): string {
  return safeLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The same on one line: for titles, labels and descriptions. */
export function safeLine(text: string): string {
  return safeText(text).replaceAll('\n', ' ');
}
