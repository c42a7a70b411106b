import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32, readZip, unpacked, ZipDamaged, type ZipEntry } from '#store/archive/zip-reader';

function entry(bytes: Uint8Array, name: string): ZipEntry {
  const found = readZip(bytes, 10).get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** The one place of `value`, little-endian, in the central directory: after the last local entry. */
function patchDirectory(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const patched = zip.slice();
  const view = new DataView(patched.buffer);
  const start = view.getUint32(patched.length - 22 + 16, true);
  view.setUint32(start + offset, value, true);
  return patched;
}

describe('a zip', () => {
  test('is read as it was written, stored or deflated', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z/]{1,8}$/), fc.uint8Array({ maxLength: 300 }), { maxKeys: 8 }),
        fc.constantFrom<0 | 6>(0, 6),
        (files, level) => {
          const read = readZip(zipSync(files, { level }), 10);
          expect([...read.keys()].sort()).toEqual(Object.keys(files).sort());
          for (const [name, bytes] of Object.entries(files)) {
            const found = read.get(name)!;
            expect(unpacked(found)).toEqual(bytes);
            expect(crc32(bytes)).toBe(found.crc32);
          }
        },
      ),
      { seed: 3, numRuns: 60 },
    );
  });

  test('of large entries is read in pieces', () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * i) % 253);
    const read = unpacked(entry(zipSync({ a: bytes }), 'a'));
    expect(read.length).toBe(bytes.length);
    expect(crc32(read)).toBe(crc32(bytes));
  });
});

describe('what a zip may not do to us', () => {
  const bomb = zipSync({ a: new Uint8Array(20_000_000) }, { level: 9 });

  test('to hold more than it says', () => {
    const lying = patchDirectory(bomb, 24, 1000);
    expect(() => unpacked(entry(lying, 'a'))).toThrow(ZipDamaged);
  });

  test('to say more than can be in it', () => {
    const small = zipSync({ a: strToU8('hello') }, { level: 9 });
    expect(() => readZip(patchDirectory(small, 24, 0x7fffffff), 10)).toThrow(ZipDamaged);
  });

  test('to hold less than it says', () => {
    const small = zipSync({ a: strToU8('hello hello hello hello') }, { level: 9 });
    expect(() => unpacked(entry(patchDirectory(small, 24, 40), 'a'))).toThrow(ZipDamaged);
  });

  test('to use the same bytes for two entries', () => {
    const two = zipSync({ a: strToU8('aaaa'), b: strToU8('bbbb') }, { level: 0 });
    // The second entry of the directory, of 46 bytes and a name of one, points at the first.
    expect(() => readZip(patchDirectory(two, 47 + 42, 0), 10)).toThrow(ZipDamaged);
  });

  test('to have more entries than were allowed', () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`f${i}`, new Uint8Array(1)]));
    expect(() => readZip(zipSync(files), 10)).toThrow(ZipDamaged);
  });

  test('to break anything but itself, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readZip(bytes, 10)).toThrow(ZipDamaged);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

test('the checksum is the one of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
