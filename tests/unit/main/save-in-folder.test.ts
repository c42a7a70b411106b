import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderSaver } from '../../../src/main/files/save-in-folder';

let folder: string;
let saved: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadgever-folder-'));
  saved = [];
});
afterEach(() => rm(folder, { recursive: true }));

const saver = (filePaths = [folder]) =>
  folderSaver({
    ask: async () => ({ canceled: filePaths.length === 0, filePaths }),
    firstFolder: '/',
    saved: (path) => saved.push(path),
  });
const bytes = new Uint8Array([1]);

it('puts files into the folder that was chosen, beside what lies there', async () => {
  const { chooseFolder, saveInFolder } = saver();
  expect(await chooseFolder()).toEqual({ kind: 'chosen', path: folder });
  await saveInFolder({ folder, name: 'brief.docx', bytes });
  await saveInFolder({ folder, name: 'brief.docx', bytes });
  await saveInFolder({ folder, name: '../buiten.docx', bytes });
  const names = await readdir(folder);
  expect(names).toHaveLength(3);
  expect(names).toEqual(expect.arrayContaining(['brief.docx', 'brief (2).docx']));
  expect(saved).toHaveLength(3);
  expect(saved.every((path) => path.startsWith(folder))).toBe(true);
});

it('writes into no folder that nobody chose', async () => {
  expect(await saver().saveInFolder({ folder, name: 'a.docx', bytes })).toMatchObject({
    code: 'file.notAllowed',
  });
  const { chooseFolder } = saver([]);
  expect(await chooseFolder()).toEqual({ kind: 'cancelled' });
  expect(await readdir(folder)).toEqual([]);
});
