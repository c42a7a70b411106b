/**
 * Puts a file together from parts that may have been compressed before, which the zip library cannot. The same parts
 * give the same bytes: every one is dated 1 January 1980, the earliest day a zip can hold.
 */
import { deflateSync, strToU8 } from 'fflate';

export interface ZipPart {
  readonly name: Uint8Array;
  /** How it lies in the zip: deflated, or as it is when that is no longer. */
  readonly stored: Uint8Array;
  readonly method: 0 | 8;
  readonly size: number;
  readonly crc: number;
}

const ZIP_DAY = 0x0021;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Pictures are compressed already, and of the smallest parts there is nothing to win. */
const AS_IT_IS = /\.(png|jpe?g)$/;
const SMALLEST = 1024;

export function zipPart(path: string, content: string | Uint8Array): ZipPart {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const deflated = AS_IT_IS.test(path) || bytes.length < SMALLEST ? bytes : deflateSync(bytes, { level: 6 });
  const isShorter = deflated.length < bytes.length;
  return {
    name: strToU8(path),
    stored: isShorter ? deflated : bytes,
    method: isShorter ? 8 : 0,
    size: bytes.length,
    crc: crcOf(bytes),
  };
}

/** From the version on, what both records of a part have. */
function common(view: DataView, at: number, part: ZipPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, ZIP_DAY, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.stored.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

/** In the order given. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + 30 + 46 + 2 * part.name.length + part.stored.length, 22);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  const places: number[] = [];
  for (const part of parts) {
    places.push(at);
    view.setUint32(at, LOCAL, true);
    common(view, at + 4, part);
    out.set(part.name, at + 30);
    out.set(part.stored, at + 30 + part.name.length);
    at += 30 + part.name.length + part.stored.length;
  }
  const directory = at;
  parts.forEach((part, index) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION, true);
    common(view, at + 6, part);
    view.setUint32(at + 42, places[index] ?? 0, true);
    out.set(part.name, at + 46);
    at += 46 + part.name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
