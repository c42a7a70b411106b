/** Where Windows-1252 differs from Latin-1, byte 0x80 first. Its five unused bytes map to themselves, as in browsers. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHUNK = 0x4000;

/**
 * The encoding of Dutch text files from before UTF-8; never fails. By hand, because `TextDecoder` of several
 * Node releases reads this encoding as Latin-1 and turns quotes into control characters (nodejs/node#60888).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return parts.join('').replace(/[\u0080-\u009f]/g, (char) => FROM_0X80[char.charCodeAt(0) - 0x80] ?? char);
}
