/**
 * A name that every file system of our users takes. Subjects of letters end up in names, and they contain
 * slashes, colons and question marks. Windows also refuses its old device names and a dot or blank at the end.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this pattern is for.
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
/** They turn the reading order round, so that `brief-xcod.exe` is shown as `brief-exe.docx`. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File systems stop at 255 bytes; the rest is for the temporary name beside it and for accents. */
const LONGEST = 120;

/** Never empty, never a path, at most 120 characters; an extension of up to 8 characters is kept. */
export function safeFileName(wanted: string, fallback = 'bestand'): string {
  const cleaned = wanted
    .normalize('NFC')
    .replace(DIRECTION_MARKS, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');
  const extension = /\.[a-z0-9]{1,8}$/i.exec(cleaned)?.[0] ?? '';
  const stem = trimmed(cleaned.slice(0, cleaned.length - extension.length));
  // By character, so that none is cut in two.
  const short = trimmed(
    Array.from(stem)
      .slice(0, LONGEST - extension.length)
      .join(''),
  );
  const name = `${short === '' ? fallback : short}${extension}`;
  return DEVICE_NAME.test(name) ? `_${name}` : name;
}

function trimmed(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/g, '');
}
