import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWordFile } from '#documents/seal/check-word-file';
import { readForeignZip } from '#documents/zip/read-zip';
import {
  checkTools,
  sealed,
  signedAdvice,
  testKey,
  wordFileOf,
} from '../../../fixtures/letters/sealed-letter';

let word: Uint8Array;
beforeAll(async () => {
  word = await wordFileOf(await sealed(signedAdvice, await testKey()));
});

const why = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await checkWordFile(bytes, checkTools);
  return outcome.kind === 'unreadable' ? outcome.why : outcome.kind;
};

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file that is no letter', () => {
  it('is named for what it is', async () => {
    expect(await why(new Uint8Array())).toBe('empty');
    expect(await why(strToU8('%PDF-1.7 …'))).toBe('notWord');
    expect(await why(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('notWord');
    const old = new Uint8Array(4096);
    old.set(COMPOUND);
    expect(await why(old)).toBe('oldWord');
    old.set(
      [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024,
    );
    expect(await why(old)).toBe('encrypted');
  });

  it('that stops halfway, anywhere, is not taken for whole', async () => {
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      expect(await why(word.slice(0, Math.floor(word.length * part))), String(part)).toBe('truncated');
    }
    expect(await why(word.slice(0, -1))).toBe('truncated');
  });

  it('with locked parts, two parts of one name or a broken part is refused', async () => {
    const locked = Uint8Array.from(word);
    const view = new DataView(locked.buffer);
    const directory = view.getUint32(locked.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(await why(locked)).toBe('encrypted');
    const parts = unzipSync(word);
    expect(await why(zipSync({ ...parts, 'word/document.xml': strToU8('<w:document>') }))).toBe('damaged');
    expect(
      await why(
        zipSync({ ...parts, 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
      ),
    ).toBe('damaged');
  });

  it('that unpacks to more than any letter is stopped while it unpacks', async () => {
    const parts = unzipSync(word);
    const bomb = new Uint8Array(200 * 1024 ** 2);
    expect(await why(zipSync({ ...parts, 'word/media/bomb.png': bomb }, { level: 1 }))).toBe('tooLarge');
    // One that lies about its size: the directory says ten bytes.
    const small = zipSync({ 'a.txt': new Uint8Array(100_000) });
    expect(() => readForeignZip(small, { entries: 10, entry: 1000, all: 1000 })).toThrow('tooLarge');
    expect(() =>
      readForeignZip(zipSync({ a: strToU8('x'), b: strToU8('y') }), { entries: 1, entry: 9, all: 9 }),
    ).toThrow('tooLarge');
    expect(deflateSync(bomb).length).toBeLessThan(1024 ** 2);
  });

  it('nested deeper than anybody writes is refused', async () => {
    const deep = `${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`;
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${deep}</w:body></w:document>`;
    expect(await why(zipSync({ ...unzipSync(word), 'word/document.xml': strToU8(xml) }))).toBe('tooLarge');
  });
});
