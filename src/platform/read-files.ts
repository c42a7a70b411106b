import type { FilesRead, OpenedFile, UnreadFile } from './host';

/**
 * Reads files that were chosen or dropped. The size is looked at before the bytes: a film of 4 GB that was
 * dropped by mistake must not fill the memory first.
 */
export async function readFiles(chosen: readonly File[], maxBytes: number): Promise<FilesRead> {
  const files: OpenedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const file of chosen) {
    if (file.size > maxBytes) {
      unread.push({ name: file.name, code: 'file.tooLarge' });
      continue;
    }
    try {
      files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      unread.push({ name: file.name, code: codeOf(error) });
    }
  }
  return { files, unread };
}

/** A folder that was dropped, a file that was moved since and one that may not be read all end up here. */
function codeOf(error: unknown): UnreadFile['code'] {
  if (!(error instanceof DOMException)) return 'file.notRead';
  if (error.name === 'NotFoundError') return 'file.gone';
  return error.name === 'NotAllowedError' || error.name === 'SecurityError'
    ? 'file.notAllowed'
    : 'file.notRead';
}
