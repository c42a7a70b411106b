import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** How much is compressed before the screen gets a turn, in bytes. */
const SLICE = 1024 * 1024;
/** Zip writes local time; the one date that is the same in every zone is the one that says nothing. */
const NO_DATE = (): Date => new Date(1980, 0, 1);

export interface ZipWriter {
  /** `stored`: without compression, for what is compressed already. `rest` is awaited between slices. */
  add(name: string, bytes: Uint8Array, how: 'stored' | 'deflated', rest: () => Promise<void>): Promise<void>;
  /** The whole file. The same entries in the same order give the same bytes. */
  finish(): Uint8Array;
}

export function createZipWriter(): ZipWriter {
  let chunks: Uint8Array[] = [];
  let length = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    length += chunk.length;
  });
  return {
    async add(name, bytes, how, rest) {
      const entry = how === 'stored' ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = NO_DATE();
      zip.add(entry);
      let from = 0;
      do {
        const to = Math.min(from + SLICE, bytes.length);
        entry.push(bytes.subarray(from, to), to === bytes.length);
        from = to;
        await rest();
      } while (from < bytes.length);
    },
    finish() {
      zip.end();
      const file = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        file.set(chunk, at);
        at += chunk.length;
      }
      chunks = [];
      return file;
    },
  };
}
