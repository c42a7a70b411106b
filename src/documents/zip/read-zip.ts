/**
 * Reads a zip somebody else made: Word, LibreOffice, a mail server that packed it anew. Nothing it says of its sizes is
 * believed: an entry stops when it has become larger than may be, and all of them together too.
 */
import { Inflate } from 'fflate';

export type ZipTrouble = 'notZip' | 'unfinished' | 'damaged' | 'encrypted' | 'tooLarge';

export class ZipUnreadable extends Error {
  override readonly name = 'ZipUnreadable';
  constructor(readonly trouble: ZipTrouble) {
    super(trouble);
  }
}

export interface ZipBounds {
  readonly entries: number;
  /** Of one entry and of all together, in bytes. */
  readonly entry: number;
  readonly all: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 0b1;
/** Small enough that even the densest deflate is noticed before it has filled the memory. */
const PUSH = 16 * 1024;

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipUnreadable('unfinished');
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most) throw new ZipUnreadable('tooLarge');
    chunks.push(chunk);
  });
  try {
    for (let from = 0; from < packed.length; from += PUSH) {
      const to = Math.min(from + PUSH, packed.length);
      inflate.push(packed.subarray(from, to), to === packed.length);
    }
  } catch (error) {
    throw error instanceof ZipUnreadable ? error : new ZipUnreadable('damaged');
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Every entry by its name, unpacked. Folders are left out. Throws ZipUnreadable. */
export function readForeignZip(bytes: Uint8Array, bounds: ZipBounds): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || (view.getUint32(0, true) !== LOCAL && view.getUint32(0, true) !== END)) {
    throw new ZipUnreadable('notZip');
  }
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > bounds.entries) throw new ZipUnreadable('tooLarge');
  const names = new TextDecoder();
  const entries = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let all = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipUnreadable('damaged');
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) {
      throw new ZipUnreadable('damaged');
    }
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new ZipUnreadable('encrypted');
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packedSize > end || (method !== 0 && method !== 8)) throw new ZipUnreadable('damaged');
    const crc = view.getUint32(at + 16, true);
    at = next;
    if (name.endsWith('/')) continue;
    // One name for two parts: which of the two is shown would be for each program to choose.
    if (entries.has(name)) throw new ZipUnreadable('damaged');
    const packed = bytes.subarray(data, data + packedSize);
    const most = Math.min(bounds.entry, bounds.all - all);
    if (method === 0 && packed.length > most) throw new ZipUnreadable('tooLarge');
    const content = method === 0 ? packed : inflated(packed, most);
    if (crcOf(content) !== crc) throw new ZipUnreadable('damaged');
    all += content.length;
    entries.set(name, content);
  }
  return entries;
}
