/**
 * Reads a zip that cannot be trusted. The unzip of fflate believes what the file says about its sizes, so only its
 * inflate is used here: an entry is never larger than was said beforehand, entries do not overlap, and a name
 * is a key in a map and never a path.
 */
import { Inflate } from 'fflate';

export class ZipDamaged extends Error {
  override readonly name = 'ZipDamaged';
}

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
  readonly method: 'stored' | 'deflated';
  /** As it stands in the file, without a copy. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** Encrypted, or compressed in a way of its own: never written by us. */
const UNUSABLE_FLAGS = 0b10_0000_0110_0001;
/** Deflate cannot shrink more than this. */
const DEFLATE_LIMIT = 1032;

function endRecord(view: DataView): number {
  // The record is 22 bytes, with a comment of at most 65,535 after it.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw new ZipDamaged('no end record');
}

/** Every entry by its name. Throws ZipDamaged for anything a zip of this program cannot be. */
export function readZip(bytes: Uint8Array, mostEntries: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== view.getUint16(end + 8, true) || count > mostEntries)
    throw new ZipDamaged('number of entries');
  if (start + view.getUint32(end + 12, true) !== end) throw new ZipDamaged('place of the directory');

  const names = new TextDecoder('utf-8', { fatal: true });
  const entries = new Map<string, ZipEntry>();
  let at = start;
  let previousEnd = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipDamaged('directory');
    const flags = view.getUint16(at + 8, true);
    const compression = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipDamaged('directory');
    const name = decoded(names, bytes.subarray(at + 46, at + 46 + nameLength));
    if ((flags & UNUSABLE_FLAGS) !== 0 || (compression !== 0 && compression !== 8))
      throw new ZipDamaged(name);
    if (entries.has(name)) throw new ZipDamaged(name);

    // Entries stand one after the other, so that no two can share their bytes.
    if (local < previousEnd || local + 30 > start || view.getUint32(local, true) !== LOCAL)
      throw new ZipDamaged(name);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    previousEnd = data + packedSize;
    if (previousEnd > start) throw new ZipDamaged(name);
    const method = compression === 0 ? 'stored' : 'deflated';
    const possible = method === 'stored' ? size === packedSize : size <= packedSize * DEFLATE_LIMIT + 64;
    if (!possible) throw new ZipDamaged(name);
    entries.set(name, {
      name,
      size,
      crc32: view.getUint32(at + 16, true),
      method,
      packed: bytes.subarray(data, previousEnd),
    });
    at = next;
  }
  if (at !== end) throw new ZipDamaged('directory');
  return entries;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ZipDamaged('name');
  }
}

/** Small enough that even the densest deflate cannot run away before it is noticed. */
const PUSH = 64 * 1024;

/** The bytes of an entry; exactly as many as its directory says, or ZipDamaged. A stored one is not copied. */
export function unpacked(entry: ZipEntry): Uint8Array {
  if (entry.method === 'stored') return entry.packed;
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw new ZipDamaged(entry.name);
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < entry.packed.length; from += PUSH) {
      const to = Math.min(from + PUSH, entry.packed.length);
      inflate.push(entry.packed.subarray(from, to), to === entry.packed.length);
    }
  } catch (cause) {
    throw new ZipDamaged(entry.name, { cause });
  }
  if (length !== out.length) throw new ZipDamaged(entry.name);
  return out;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
