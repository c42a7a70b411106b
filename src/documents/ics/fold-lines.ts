/** The longest a line may be in octets, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}

function foldLine(line: string): string {
  let folded = '';
  let kept = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > LONGEST) {
      folded += `${line.slice(kept, at)}\r\n `;
      kept = at;
      // The blank that goes on with a line counts too.
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return folded + line.slice(kept);
}

/**
 * Lines that end with CRLF, folded between characters. `ical-generator` does the same and makes an encoder for
 * each character of it: a hundred times as slow, seconds where a council exports all its terms.
 */
export function foldLines(lines: string): string {
  return lines.split('\r\n').map(foldLine).join('\r\n');
}
