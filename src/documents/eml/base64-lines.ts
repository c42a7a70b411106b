const SIGNS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PAD = 61;
const [CR, LF] = [13, 10];
/** Bytes a line: 76 signs, the longest MIME allows (RFC 2045, 6.8). */
const PER_LINE = 57;

/** Lines of base64 that end with CRLF, as bytes: of a file of 20 MB a string would take twice that. */
export function base64Lines(bytes: Uint8Array): Uint8Array {
  const lines = Math.ceil(bytes.length / PER_LINE);
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4 + lines * 2);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const three = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    out[to] = SIGNS[three >> 18] ?? PAD;
    out[to + 1] = SIGNS[(three >> 12) & 63] ?? PAD;
    out[to + 2] = second === undefined ? PAD : (SIGNS[(three >> 6) & 63] ?? PAD);
    out[to + 3] = third === undefined ? PAD : (SIGNS[three & 63] ?? PAD);
    to += 4;
    if ((at + 3) % PER_LINE === 0 || at + 3 >= bytes.length) {
      out[to] = CR;
      out[to + 1] = LF;
      to += 2;
    }
  }
  return out;
}
