/** Words in the head of a mail, where only ASCII may stand and a line break would begin a field of its own. */
import { safeLine } from '../docx/safe-text';
import { base64Lines } from './base64-lines';

const PLAIN = /^[ -~]*$/;
/** A line has at most 76 signs with encoded words in it (RFC 2047, 2), the name of the field included. */
const BYTES_A_WORD = 39;
const LONGEST_PLAIN = 60;

function encoded(text: string): string {
  return new TextDecoder().decode(base64Lines(new TextEncoder().encode(text))).trimEnd();
}

/** Cut between characters: half of one cannot be read. */
function pieces(text: string): string[] {
  const out: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const more = new TextEncoder().encode(character).length;
    if (size + more > BYTES_A_WORD) {
      out.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += more;
  }
  return [...out, piece];
}

/** As it is where that is plain and short, else in encoded words (RFC 2047), a line each. */
export function headerWords(text: string): string {
  const line = safeLine(text);
  if (PLAIN.test(line) && line.length <= LONGEST_PLAIN && !line.includes('=?')) return line;
  return pieces(line)
    .map((piece) => `=?UTF-8?B?${encoded(piece)}?=`)
    .join('\r\n ');
}

/** A name of a file as a parameter, for programs that know RFC 2231 and for those that do not. */
export function fileNameParameter(parameter: string, name: string): string {
  const line = safeLine(name);
  const ascii = line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]/g, '_')
    .replace(/["\\]/g, "'");
  if (ascii === line) return `${parameter}="${ascii}"`;
  const exact = encodeURIComponent(line).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${parameter}="${ascii}";\r\n ${parameter}*=UTF-8''${exact}`;
}
