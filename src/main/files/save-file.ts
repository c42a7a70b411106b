import { access } from 'node:fs/promises';
import { dirname, extname, join, parse } from 'node:path';
import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import type { ArgsOf, ResultOf } from '#ipc/contract';
import type { SaveCode } from '#ipc/file-codes';
import { safeFileName } from '#ipc/file-name';
import { type Failed, failed } from '../ipc/failed';
import { systemCodeOf } from './error-code';
import { writeFileAtomically } from './write-file-atomically';

export interface SaveDialog {
  readonly ask: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  /** Where the first file goes; later ones follow the folder of the last. */
  readonly firstFolder: string;
  /** Told of every file that was written. */
  readonly saved: (path: string) => void;
}

export function fileSaver({ ask, firstFolder, saved }: SaveDialog) {
  let folder = firstFolder;

  return async ({
    suggestedName,
    kind,
    bytes,
  }: ArgsOf<'saveFile'>): Promise<ResultOf<'saveFile'> | Failed<SaveCode>> => {
    const answer = await ask({
      // The page is not trusted with a path, only with a name.
      defaultPath: join(folder, safeFileName(suggestedName)),
      filters: [{ name: kind.label, extensions: kind.extensions }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (answer.canceled || answer.filePath === '') return { kind: 'cancelled' };
    const path = await withExtension(answer.filePath, kind.extensions);
    try {
      await writeFileAtomically(path, bytes);
    } catch (error) {
      return failed(saveCodeOf(error));
    }
    folder = dirname(path);
    saved(path);
    return { kind: 'saved', path };
  };
}

/**
 * Linux dialogs leave the extension to the person. Once it is added, the name is not the one the dialog asked
 * about, so that an existing file of that name gets a number beside it instead of being replaced.
 */
async function withExtension(path: string, extensions: readonly string[]): Promise<string> {
  const [extension] = extensions;
  const given = extname(path).slice(1).toLowerCase();
  if (extension === undefined || extensions.includes(given)) return path;
  const { dir, base } = parse(path);
  for (let count = 1; ; count++) {
    const candidate = join(dir, `${base}${count === 1 ? '' : ` (${count})`}.${extension}`);
    if (!(await exists(candidate))) return candidate;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** `EPERM` on Windows is a file that is open elsewhere; on other systems a file that may not be touched. */
export function saveCodeOf(error: unknown, platform: NodeJS.Platform = process.platform): SaveCode {
  switch (systemCodeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'file.noSpace';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'file.inUse';
    case 'EPERM':
      return platform === 'win32' ? 'file.inUse' : 'file.notAllowed';
    case 'EACCES':
    case 'EROFS':
      return 'file.notAllowed';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'file.folderGone';
    default:
      return 'file.notWritten';
  }
}
