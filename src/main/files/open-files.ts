import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import type { ArgsOf, OpenedFile, ResultOf, UnreadFile } from '#ipc/contract';
import type { ReadCode } from '#ipc/file-codes';
import { systemCodeOf } from './error-code';

export type AskFiles = (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;

export function fileOpener(ask: AskFiles) {
  return async ({ kinds, many, maxBytes }: ArgsOf<'openFiles'>): Promise<ResultOf<'openFiles'>> => {
    const answer = await ask({
      filters: kinds.map((kind) => ({ name: kind.label, extensions: kind.extensions })),
      properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    });
    if (answer.canceled || answer.filePaths.length === 0) return { kind: 'cancelled' };
    const files: OpenedFile[] = [];
    const unread: UnreadFile[] = [];
    for (const path of answer.filePaths) {
      const read = await readWithin(path, maxBytes);
      if ('bytes' in read) files.push(read);
      else unread.push(read);
    }
    return { kind: 'opened', files, unread };
  };
}

async function readWithin(path: string, maxBytes: number): Promise<OpenedFile | UnreadFile> {
  const name = basename(path);
  try {
    const found = await stat(path);
    // A pipe or a device has no size, and reading it may never end.
    if (!found.isFile()) return { name, code: 'file.notRead' };
    if (found.size > maxBytes) return { name, code: 'file.tooLarge' };
    return { name, bytes: await readFile(path) };
  } catch (error) {
    return { name, code: readCodeOf(error) };
  }
}

function readCodeOf(error: unknown): ReadCode {
  switch (systemCodeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'file.gone';
    case 'EACCES':
    case 'EPERM':
      return 'file.notAllowed';
    default:
      return 'file.notRead';
  }
}
