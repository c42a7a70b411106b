/** Many files into one folder: the person chooses it once, and each file goes there as it is made. */
import { access } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import type { ArgsOf, ResultOf } from '#ipc/contract';
import type { SaveCode } from '#ipc/file-codes';
import { safeFileName } from '#ipc/file-name';
import { type Failed, failed } from '../ipc/failed';
import { saveCodeOf } from './save-file';
import { writeFileAtomically } from './write-file-atomically';

export interface FolderDialog {
  readonly ask: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly firstFolder: string;
  /** Told of every file that was written. */
  readonly saved: (path: string) => void;
}

/** Nothing that lies there is replaced: who chose a folder was asked about no file in it. */
async function freePath(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(safeFileName(name));
  for (let count = 1; ; count++) {
    const path = join(folder, `${stem}${count === 1 ? '' : ` (${count})`}${ext}`);
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}

export function folderSaver({ ask, firstFolder, saved }: FolderDialog) {
  // The page is not trusted with a path: only with one that the person chose here.
  const chosen = new Set<string>();
  return {
    chooseFolder: async (): Promise<ResultOf<'chooseFolder'>> => {
      const answer = await ask({
        defaultPath: firstFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = answer.filePaths;
      if (answer.canceled || path === undefined) return { kind: 'cancelled' };
      chosen.add(path);
      return { kind: 'chosen', path };
    },
    saveInFolder: async ({
      folder,
      name,
      bytes,
    }: ArgsOf<'saveInFolder'>): Promise<ResultOf<'saveInFolder'> | Failed<SaveCode>> => {
      if (!chosen.has(folder)) return failed('file.notAllowed');
      try {
        const path = await freePath(folder, name);
        await writeFileAtomically(path, bytes);
        saved(path);
        return { path };
      } catch (error) {
        return failed(saveCodeOf(error));
      }
    },
  };
}
