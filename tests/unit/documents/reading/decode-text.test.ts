import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#core/refusals/refusal';
import { decodeText } from '#documents/reading/decode-text';

const TEXT = 'Geacht college,\n\nDe coördinatie kost € 25.000 – dat is “veel”.\n';

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  }
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const withStart = (start: readonly number[], bytes: Uint8Array): Uint8Array =>
  Uint8Array.of(...start, ...bytes);

/** Windows-1252 for the characters of `TEXT`. */
function windows1252(text: string): Uint8Array {
  const high: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '“': 0x93, '”': 0x94 };
  return Uint8Array.from([...text], (char) => high[char] ?? char.charCodeAt(0));
}

function refused(bytes: Uint8Array): { code: string; context: unknown } {
  const result = decodeText(bytes);
  if (!(result instanceof Refusal)) throw new Error(`not refused: ${result.slice(0, 40)}`);
  return { code: result.code, context: result.context };
}

describe('bytes as text', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', withStart([0xef, 0xbb, 0xbf], utf8(TEXT))],
    ['UTF-16, little end first, with a mark', withStart([0xff, 0xfe], utf16(TEXT, false))],
    ['UTF-16, big end first, with a mark', withStart([0xfe, 0xff], utf16(TEXT, true))],
    ['UTF-16, little end first, without a mark', utf16(TEXT, false)],
    ['UTF-16, big end first, without a mark', utf16(TEXT, true)],
    ['Windows-1252', windows1252(TEXT)],
    ['lines that end in CR LF', utf8(TEXT.replaceAll('\n', '\r\n'))],
    ['lines that end in CR', utf8(TEXT.replaceAll('\n', '\r'))],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('reads every byte of Windows-1252 that is a character, as the WHATWG table has it', () => {
    const high = Uint8Array.from({ length: 0x20 }, (_, index) => 0x80 + index);
    const unused = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const bytes = high.filter((byte) => !unused.includes(byte));
    expect(decodeText(bytes)).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
  });

  it('gives back any text written as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((words) => `Geacht college, ${words}.`);
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(utf8(written))).toBe(written);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ['no bytes', new Uint8Array(0)],
    ['a mark and nothing behind it', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['blanks', utf8(' \r\n\t\n')],
  ])('refuses %s as empty', (_, bytes) => {
    expect(refused(bytes)).toEqual({ code: 'reading.empty', context: {} });
  });

  it.each([
    ['a zero among the letters', utf8('Geacht\u0000college')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48)],
    ['UTF-32', withStart([0xff, 0xfe, 0, 0], Uint8Array.of(0x47, 0, 0, 0, 0x65, 0, 0, 0))],
    ['noise', Uint8Array.from({ length: 2000 }, (_, index) => ((index * 7919) % 255) + 1)],
  ])('refuses %s as no text', (_, bytes) => {
    expect(refused(bytes).code).toBe('reading.binary');
  });

  it('bears a stray control character', () => {
    const text = `${'Dit is een gewone zin. '.repeat(20)}\u0002`;
    expect(decodeText(utf8(text))).toBe(text);
  });

  it.each([
    ['PDF', utf8('%PDF-1.7\n%âãÏÓ')],
    ['RTF', utf8('{\\rtf1\\ansi Geacht college}')],
    ['docx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0)],
    ['doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
  ])('names a file of %s that is called a text', (format, bytes) => {
    expect(refused(bytes)).toEqual({ code: 'reading.otherFormat', context: { format } });
  });

  it('takes a file of the limit and refuses one byte more', () => {
    expect(decodeText(new Uint8Array(5_000_000).fill(0x61))).toHaveLength(5_000_000);
    expect(refused(new Uint8Array(5_000_001).fill(0x61)).code).toBe('reading.tooLarge');
  });

  it('refuses fifty megabytes without looking at one of them', () => {
    const touched: PropertyKey[] = [];
    const bytes = new Proxy(new Uint8Array(50_000_000), {
      get(target, key) {
        touched.push(key);
        return Reflect.get(target, key, target) as unknown;
      },
    });
    expect(refused(bytes)).toEqual({ code: 'reading.tooLarge', context: { megabytes: 50, limit: 5 } });
    expect(new Set(touched)).toEqual(new Set(['length']));
  });
});
