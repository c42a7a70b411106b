import { mkdtemp, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandlers, type HandlerParts } from '../../../src/main/handlers';
import { createAppMenu } from '../../../src/main/menu/app-menu';

const WORD = { label: 'Word', extensions: ['docx'], mimeType: 'application/x' };

let folder: string;
let shown: string[];
let menus: MenuItemConstructorOptions[][];
let backgrounds: object[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadgever-handlers-'));
  shown = [];
  menus = [];
  backgrounds = [];
});
afterEach(() => rm(folder, { recursive: true }));

function handlers(parts: Partial<HandlerParts> = {}) {
  const menu = createAppMenu(
    { language: 'nl', theme: 'system', commands: [] },
    { platform: 'linux', packaged: true, choose: () => undefined },
    (template) => menus.push(template),
  );
  return createHandlers({
    askSave: async ({ defaultPath = '' }) => ({ canceled: false, filePath: defaultPath }),
    askOpen: async () => ({ canceled: true, filePaths: [] }),
    documentsFolder: folder,
    showItem: (path) => shown.push(path),
    notify: () => true,
    makePdf: async () => new Uint8Array(1),
    print: (done) => done(true, ''),
    openOutside: async () => undefined,
    menu,
    background: { change: (change) => backgrounds.push(change) },
    setTheme: () => undefined,
    readyToClose: () => undefined,
    ...parts,
  });
}

const labels = () => menus.at(-1)?.map((menu) => menu.label);

describe('showInFolder', () => {
  const save = { suggestedName: 'a.docx', kind: WORD, bytes: new Uint8Array(1) };

  it('shows a file that was saved here', async () => {
    const { saveFile, showInFolder } = handlers();
    await saveFile(save);
    expect(await showInFolder({ path: join(folder, 'a.docx') })).toBeUndefined();
    expect(shown).toEqual([join(folder, 'a.docx')]);
  });
  it('does not show the page the rest of the disk', async () => {
    expect(await handlers().showInFolder({ path: '/etc/passwd' })).toMatchObject({ code: 'file.unknown' });
    expect(shown).toEqual([]);
  });
  it('says that the file is gone since', async () => {
    const { saveFile, showInFolder } = handlers();
    await saveFile(save);
    await unlink(join(folder, 'a.docx'));
    expect(await showInFolder({ path: join(folder, 'a.docx') })).toMatchObject({ code: 'file.gone' });
  });
});

describe('what the system answers', () => {
  it('tells a cancelled print from a failed one', async () => {
    const printing = (success: boolean, reason: string) =>
      handlers({ print: (done) => done(success, reason) }).print(undefined);
    expect(await printing(true, '')).toBe('sent');
    expect(await printing(false, 'Print job canceled')).toBe('cancelled');
    expect(await printing(false, 'Print job failed')).toMatchObject({ code: 'print.failed' });
  });
  it('says that there are no notifications', async () => {
    expect(await handlers({ notify: () => false }).notify({ id: 'a', title: 'a', body: '' })).toBe(
      'unsupported',
    );
  });
  it('says that a link found no browser', async () => {
    const { openLink } = handlers({ openOutside: () => Promise.reject(new Error('no browser')) });
    expect(await openLink({ url: 'https://example.org/' })).toMatchObject({ code: 'link.notOpened' });
  });
});

describe('the menu', () => {
  it('follows the language of the page', async () => {
    const { setLanguage } = handlers();
    expect(labels()).toContain('&Bestand');
    await setLanguage({ language: 'en' });
    expect(labels()).toContain('&File');
    expect(backgrounds).toEqual([{ language: 'en' }]);
  });
  it('follows the theme, and tells the system too', async () => {
    const themes: string[] = [];
    const { setTheme } = handlers({ setTheme: (theme) => themes.push(theme) });
    await setTheme({ theme: 'dark' });
    expect(themes).toEqual(['dark']);
    expect(JSON.stringify(menus.at(-1))).toMatch(/"id":"theme.dark"[^}]*"checked":true/);
  });
});
