/** Whether a file is a Word file at all, and if it is not, what it is: each has words of its own on the screen. */
import { NotWord, openWordParts, type WordParts } from '../word-text/word-parts';
import { XmlUnreadable } from '../xml/read-xml';
import { ZipUnreadable } from '../zip/read-zip';

export type Unreadable =
  | 'empty'
  /** A picture, a PDF, a workbook: anything else. */
  | 'notWord'
  /** The form of Word before 2007. */
  | 'oldWord'
  /** Locked with a password. */
  | 'encrypted'
  /** It stops halfway: a download that broke off. */
  | 'truncated'
  | 'damaged'
  /** Unpacks to more than any letter is. */
  | 'tooLarge';

/** Larger files are not read at all. */
export const MOST_FILE_BYTES = 128 * 1024 ** 2;
/** What Word before 2007, and a locked file of today, begin with (MS-CFB 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the stream a locked file holds (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const LOCKED = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

export function openFile(bytes: Uint8Array): WordParts | Unreadable {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MOST_FILE_BYTES) return 'tooLarge';
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
    return contains(bytes.subarray(0, 8 * 1024 ** 2), LOCKED) ? 'encrypted' : 'oldWord';
  }
  try {
    return openWordParts(bytes);
  } catch (error) {
    return troubleOf(error);
  }
}

/** Also for what is only met when a part is read. Anything else a hostile file does to a parser is damage. */
export function troubleOf(error: unknown): Unreadable {
  if (error instanceof ZipUnreadable) {
    if (error.trouble === 'notZip') return 'notWord';
    return error.trouble === 'unfinished' ? 'truncated' : error.trouble;
  }
  if (error instanceof NotWord) return 'notWord';
  return error instanceof XmlUnreadable && error.message === 'too large' ? 'tooLarge' : 'damaged';
}
