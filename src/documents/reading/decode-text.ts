/**
 * The bytes of a file somebody called a text, as text. No library knows the encoding of a bare text file;
 * what council secretaries have is UTF-8, what Notepad called "Unicode" (UTF-16), and older Windows files.
 */
import { Refusal } from '#core/refusals/refusal';
import { decodeWindows1252 } from './windows-1252';

/** Five million bytes is some two thousand pages: no letter. Pasted text has the same limit in characters. */
export const TEXT_LIMIT = 5_000_000;

/** Files of other programs that reach us under the name of a text, by how they begin. */
const otherFormats: readonly (readonly [format: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function tooLarge(size: number): Refusal {
  return new Refusal('reading.tooLarge', {
    megabytes: Math.ceil(size / 1_000_000),
    limit: TEXT_LIMIT / 1_000_000,
  });
}

/** UTF-16 without a mark shows in Western text as a zero in every second byte: 'be' when it comes first. */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const pairs = Math.max(1, Math.floor(sample.length / 2));
  if (zeros.odd / pairs > 0.5 && zeros.even / pairs < 0.05) return 'utf-16le';
  if (zeros.even / pairs > 0.5 && zeros.odd / pairs < 0.05) return 'utf-16be';
  return null;
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const utf16 = bareUtf16(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/**
 * Control characters that text does hold: tab, the line and page breaks, DOS's end of file, and the hyphens
 * Word leaves (0x1E unbreakable, 0x1F optional).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001d\u007f]/g;

function isBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  const strange = text.match(CONTROLS)?.length ?? 0;
  return strange > text.length / 100;
}

/** The same for pasted text, which has been decoded by the clipboard. Null when it is short enough. */
export function refuseLongText(text: string): Refusal | null {
  return text.length > TEXT_LIMIT ? tooLarge(text.length) : null;
}

/**
 * The text with its line ends as `\n`, or why there is none: `reading.empty`, `reading.tooLarge`
 * (megabytes, limit), `reading.otherFormat` (format), `reading.binary`. A file over the limit is not decoded.
 */
export function decodeText(bytes: Uint8Array): string | Refusal {
  if (bytes.length === 0) return new Refusal('reading.empty');
  if (bytes.length > TEXT_LIMIT) return tooLarge(bytes.length);
  const other = otherFormats.find(([, start]) => startsWith(bytes, start));
  if (other) return new Refusal('reading.otherFormat', { format: other[0] });
  const text = decoded(bytes).replace(/\r\n?/g, '\n');
  if (isBinary(text)) return new Refusal('reading.binary');
  return text.trim() === '' ? new Refusal('reading.empty') : text;
}
