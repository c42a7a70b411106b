import { zipSync } from 'fflate';
import { ZIP_DAY } from '../zip-day';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Put together and not made smaller: a Word file is a zip already. Names must differ. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 0, mtime: ZIP_DAY });
}
