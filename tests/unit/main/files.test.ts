import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOpener } from '../../../src/main/files/open-files';
import { fileSaver, saveCodeOf } from '../../../src/main/files/save-file';
import { writeFileAtomically } from '../../../src/main/files/write-file-atomically';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadgever-files-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const WORD = { label: 'Word-document', extensions: ['docx'], mimeType: 'application/x' };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeFileAtomically', () => {
  it('writes a new file and replaces an old one, and leaves nothing beside it', async () => {
    const path = join(folder, 'brief.docx');
    await writeFileAtomically(path, bytes('first'));
    await writeFileAtomically(path, bytes('second'));
    expect(await readFile(path, 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['brief.docx']);
  });

  it('leaves the old file and no trace when it fails', async () => {
    // A folder of that name cannot be replaced by a file: the last step fails, on every system.
    const path = join(folder, 'brief.docx');
    await mkdir(join(path, 'inside'), { recursive: true });
    await expect(writeFileAtomically(path, bytes('new'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['brief.docx']);
  });

  it('fails on a folder that is not there', async () => {
    await expect(writeFileAtomically(join(folder, 'gone', 'a'), '')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('writes through a link, which stays one', async () => {
    await writeFile(join(folder, 'real'), 'old');
    await symlink(join(folder, 'real'), join(folder, 'link'));
    await writeFileAtomically(join(folder, 'link'), 'new');
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('new');
  });
});

describe('saving', () => {
  /** A person who saves in the folder, under the name that is offered or another one. */
  function person(choose: (offered: string) => string | null) {
    const asked: SaveDialogOptions[] = [];
    const saved: string[] = [];
    const save = fileSaver({
      ask: async (options) => {
        asked.push(options);
        const filePath = choose(options.defaultPath ?? '');
        return { canceled: filePath === null, filePath: filePath ?? '' };
      },
      firstFolder: folder,
      saved: (path) => saved.push(path),
    });
    return { save, asked, saved };
  }

  it('offers a safe name in the first folder, and writes where the person says', async () => {
    const { save, asked, saved } = person((offered) => offered);
    const outcome = await save({ suggestedName: '../Wmo/Jeugd.docx', kind: WORD, bytes: bytes('a letter') });
    const path = join(folder, 'Wmo Jeugd.docx');
    expect(outcome).toEqual({ kind: 'saved', path });
    expect(asked[0]?.filters).toEqual([{ name: 'Word-document', extensions: ['docx'] }]);
    expect(await readFile(path, 'utf8')).toBe('a letter');
    expect(saved).toEqual([path]);
  });

  it('writes nothing when the person cancels', async () => {
    const { save, saved } = person(() => null);
    expect(await save({ suggestedName: 'a.docx', kind: WORD, bytes: bytes('x') })).toEqual({
      kind: 'cancelled',
    });
    expect(await readdir(folder)).toEqual([]);
    expect(saved).toEqual([]);
  });

  it('offers the folder of the last file next time', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    const { save, asked } = person(() => join(other, 'a.docx'));
    await save({ suggestedName: 'a.docx', kind: WORD, bytes: bytes('x') });
    await save({ suggestedName: 'b.docx', kind: WORD, bytes: bytes('x') });
    expect(asked[1]?.defaultPath).toBe(join(other, 'b.docx'));
  });

  it('adds the extension, and then replaces no file that nobody was asked about', async () => {
    await writeFile(join(folder, 'brief.docx'), 'older');
    const { save } = person(() => join(folder, 'brief'));
    const outcome = await save({ suggestedName: 'brief', kind: WORD, bytes: bytes('newer') });
    expect(outcome).toEqual({ kind: 'saved', path: join(folder, 'brief (2).docx') });
    expect(await readFile(join(folder, 'brief.docx'), 'utf8')).toBe('older');
  });

  it('says why a file could not be written', async () => {
    const { save } = person(() => join(folder, 'gone', 'a.docx'));
    const outcome = await save({ suggestedName: 'a', kind: WORD, bytes: bytes('x') });
    expect(outcome).toMatchObject({ code: 'file.folderGone' });
  });

  it('has a code for what disks and systems say', () => {
    const failure = (code: string) => Object.assign(new Error(code), { code });
    expect(saveCodeOf(failure('ENOSPC'))).toBe('file.noSpace');
    expect(saveCodeOf(failure('EBUSY'))).toBe('file.inUse');
    expect(saveCodeOf(failure('EPERM'), 'win32')).toBe('file.inUse');
    expect(saveCodeOf(failure('EPERM'), 'linux')).toBe('file.notAllowed');
    expect(saveCodeOf(failure('EROFS'))).toBe('file.notAllowed');
    expect(saveCodeOf(failure('EIO'))).toBe('file.notWritten');
    expect(saveCodeOf('no error at all')).toBe('file.notWritten');
  });
});

describe('opening', () => {
  const opener = (filePaths: string[], asked: OpenDialogOptions[] = []) =>
    fileOpener(async (options) => {
      asked.push(options);
      return { canceled: filePaths.length === 0, filePaths };
    });
  const wish = { kinds: [WORD], many: true, maxBytes: 10 };

  it('reads what was chosen, and names what it could not read', async () => {
    await writeFile(join(folder, 'exact.txt'), '0123456789');
    await writeFile(join(folder, 'large.txt'), '0123456789+');
    await writeFile(join(folder, 'empty.txt'), '');
    const names = ['exact.txt', 'large.txt', 'empty.txt', 'gone.txt', '.'];
    const outcome = await opener(names.map((name) => join(folder, name)))(wish);
    if (outcome.kind !== 'opened') throw new Error('not opened');
    expect(outcome.files.map((file) => [file.name, file.bytes.byteLength])).toEqual([
      ['exact.txt', 10],
      ['empty.txt', 0],
    ]);
    expect(outcome.unread.map((file) => file.code)).toEqual(['file.tooLarge', 'file.gone', 'file.notRead']);
  });

  it('asks for one or for many, with the kinds', async () => {
    const asked: OpenDialogOptions[] = [];
    await opener([], asked)(wish);
    await opener([], asked)({ ...wish, many: false });
    expect(asked.map(({ properties }) => properties?.includes('multiSelections'))).toEqual([true, false]);
    expect(asked[0]?.filters).toEqual([{ name: 'Word-document', extensions: ['docx'] }]);
  });

  it('says that the person cancelled', async () => {
    expect(await opener([])(wish)).toEqual({ kind: 'cancelled' });
  });
});
