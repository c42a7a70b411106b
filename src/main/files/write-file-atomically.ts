import { randomUUID } from 'node:crypto';
import { type FileHandle, open, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file as a whole or not at all: a full disk or a crash leaves the old file as it was. The new
 * content is on the disk before the name points to it. Rejects with Node's error.
 */
export async function writeFileAtomically(path: string, content: Uint8Array | string): Promise<void> {
  // A link to a file stays a link: what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The new name itself must survive a power cut too. Windows cannot open a folder, and does not need it. */
async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch {
    // The content is safe by now.
  } finally {
    await folder?.close();
  }
}
