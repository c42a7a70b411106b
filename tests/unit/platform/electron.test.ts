/**
 * The whole way from a screen to the disk: the host of the page, the real preload, Electron's channel (a
 * stand-in that clones as it does), the contract, the handlers.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContextBridge, IpcRenderer, OpenDialogReturnValue, SaveDialogReturnValue } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BRIDGE_NAME, type Bridge } from '#ipc/bridge';
import { factsToArgument } from '#ipc/host-facts';
import { electronHost, HostError } from '#platform/electron';
import { createHandlers, type HandlerParts } from '../../../src/main/handlers';
import { serveContract } from '../../../src/main/ipc/serve-contract';
import { createAppMenu } from '../../../src/main/menu/app-menu';
import type { MenuState } from '../../../src/main/menu/menu-template';
import { standInEmitter, standInIpc } from '../main/stand-ins';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoke: async (_channel: string, _args?: unknown): Promise<unknown> => undefined,
  on: (_channel: string, _listener: (...args: never[]) => void): never => undefined as never,
  off: (_channel: string, _listener: (...args: never[]) => void): never => undefined as never,
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => {
      electron.exposed.set(name, api);
    },
  } satisfies Pick<ContextBridge, 'exposeInMainWorld'>,
  ipcRenderer: {
    invoke: (channel: string, args?: unknown) => electron.invoke(channel, args),
    on: (channel, listener) => electron.on(channel, listener),
    off: (channel, listener) => electron.off(channel, listener),
  } satisfies Pick<IpcRenderer, 'invoke' | 'on' | 'off'>,
}));

const WORD = { label: 'Word-document', extensions: ['docx'], mimeType: 'application/x' } as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadgever-host-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function openPreload(notices: boolean): Promise<Bridge> {
  const argument = factsToArgument({ version: '0.1.0', electron: '45.4.1', language: 'nl-NL', notices });
  process.argv.push(argument);
  vi.resetModules();
  await import('../../../src/preload/index');
  process.argv.pop();
  return electron.exposed.get(BRIDGE_NAME) as Bridge;
}

async function openProgram(parts: Partial<HandlerParts> = {}, notices = true) {
  const { ipcMain, invoke } = standInIpc();
  const events = standInEmitter();
  electron.invoke = invoke;
  electron.on = events.on;
  electron.off = events.off;
  let state: MenuState = { language: 'nl', theme: 'system', commands: [] };
  const done: string[] = [];
  const menu = createAppMenu(
    state,
    { platform: 'linux', packaged: true, choose: () => undefined },
    () => undefined,
  );
  serveContract(
    ipcMain,
    createHandlers({
      askSave: async ({ defaultPath = '' }): Promise<SaveDialogReturnValue> => ({
        canceled: false,
        filePath: defaultPath,
      }),
      askOpen: async (): Promise<OpenDialogReturnValue> => ({ canceled: true, filePaths: [] }),
      documentsFolder: folder,
      showItem: (path) => done.push(`show ${path}`),
      notify: ({ id, title }) => done.push(`notify ${id} ${title}`) > 0,
      makePdf: async ({ html }) => new TextEncoder().encode(html),
      print: (answer) => answer(false, 'Print job canceled'),
      openOutside: async (url) => {
        done.push(`open ${url}`);
      },
      menu: {
        change: (change) => {
          state = { ...state, ...change };
          menu.change(change);
        },
        language: menu.language,
      },
      background: { change: (change) => done.push(`background ${JSON.stringify(change)}`) },
      setTheme: () => undefined,
      readyToClose: () => done.push('ready'),
      ...parts,
    }),
    () => undefined,
  );
  const page = { title: '' };
  const bridge = await openPreload(notices);
  return {
    host: electronHost(bridge, page),
    bridge,
    page,
    done,
    menu: () => state,
    emit: (event: string, content: unknown) => events.emit(`raadgever:${event}`, {}, content),
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('files', () => {
  it('saves a letter and tells where', async () => {
    const { host } = await openProgram();
    const outcome = await host.saveFile({
      suggestedName: 'Advies: Wmo.docx',
      kind: WORD,
      content: async () => new Uint8Array([1, 2, 3]),
    });
    const path = join(folder, 'Advies Wmo.docx');
    expect(outcome).toEqual({
      kind: 'saved',
      file: { name: 'Advies Wmo.docx', place: { kind: 'folder', path } },
    });
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
  });

  it('shows it in its folder', async () => {
    const { host, done } = await openProgram();
    const outcome = await host.saveFile({ suggestedName: 'a.docx', kind: WORD, content: new Uint8Array(1) });
    if (outcome.kind !== 'saved') throw new Error('not saved');
    expect(await host.showInFolder?.(outcome.file)).toBe(true);
    expect(done).toEqual([`show ${join(folder, 'a.docx')}`]);
    await rm(join(folder, 'a.docx'));
    expect(await host.showInFolder?.(outcome.file)).toBe(false);
  });

  it('passes on why a file was not saved, and that nobody wanted it', async () => {
    const gone = await openProgram({
      askSave: async () => ({ canceled: false, filePath: join(folder, 'gone', 'a.docx') }),
    });
    const request = { suggestedName: 'a.docx', kind: WORD, content: new Uint8Array(1) };
    expect(await gone.host.saveFile(request)).toEqual({ kind: 'failed', code: 'file.folderGone' });
    const cancelled = await openProgram({ askSave: async () => ({ canceled: true, filePath: '' }) });
    expect(await cancelled.host.saveFile(request)).toEqual({ kind: 'cancelled' });
  });

  it('passes on the error of a letter that could not be made, and asks nothing', async () => {
    const asked: unknown[] = [];
    const { host } = await openProgram({
      askSave: async (options) => {
        asked.push(options);
        return { canceled: true, filePath: '' };
      },
    });
    const content = () => Promise.reject(new Error('no letter'));
    await expect(host.saveFile({ suggestedName: 'a', kind: WORD, content })).rejects.toThrow('no letter');
    expect(asked).toEqual([]);
  });

  it('opens files, and names those that it could not read', async () => {
    await writeFile(join(folder, 'a.txt'), 'text');
    const { host } = await openProgram({
      askOpen: async () => ({ canceled: false, filePaths: [join(folder, 'a.txt'), join(folder, 'b.txt')] }),
    });
    const outcome = await host.openFiles({ kinds: [WORD], many: true, maxBytes: 100 });
    expect(outcome).toMatchObject({ kind: 'opened', unread: [{ name: 'b.txt', code: 'file.gone' }] });
    if (outcome.kind !== 'opened') throw new Error('not opened');
    expect(new TextDecoder().decode(outcome.files[0]?.bytes)).toBe('text');
  });

  it('does not hide a mistake of ours', async () => {
    const { host } = await openProgram();
    await expect(host.openFiles({ kinds: [], many: true, maxBytes: 1 })).rejects.toThrow(HostError);
  });
});

describe('the menu', () => {
  it('can be chosen from exactly where somebody listens', async () => {
    const { host, menu, emit } = await openProgram();
    const heard: string[] = [];
    const stop = host.onCommand('letter.export', () => heard.push('first'));
    await settle();
    expect(menu().commands).toEqual(['letter.export']);
    emit('command', 'letter.export');
    emit('command', 'letter.new');
    expect(heard).toEqual(['first']);

    // The next screen listens before the last one is gone: the newest is heard.
    const stopSecond = host.onCommand('letter.export', () => heard.push('second'));
    emit('command', 'letter.export');
    expect(heard).toEqual(['first', 'second']);
    stopSecond();
    stop();
    await settle();
    expect(menu().commands).toEqual([]);
  });

  it('is told once about a change of screens that changes nothing for it', async () => {
    const { host, bridge } = await openProgram();
    const told = vi.spyOn(electron, 'invoke');
    const stop = host.onCommand('letter.new', () => undefined);
    stop();
    host.onCommand('letter.new', () => undefined);
    await settle();
    expect(told.mock.calls.filter(([channel]) => channel === 'raadgever:setCommands')).toHaveLength(1);
    expect(bridge.setCommands).toBeDefined();
  });

  it('follows language and theme', async () => {
    const { host, menu } = await openProgram();
    host.setLanguage('en');
    host.setTheme('dark');
    await settle();
    expect(menu()).toMatchObject({ language: 'en', theme: 'dark' });
  });
});

describe('closing', () => {
  it('waits until everybody has written, also when one of them cannot', async () => {
    const { host, emit, done } = await openProgram();
    const written: string[] = [];
    let finish: () => void = () => undefined;
    host.onBeforeClose(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      written.push('letter');
    });
    host.onBeforeClose(() => Promise.reject(new Error('no disk')));
    const stop = host.onBeforeClose(async () => {
      written.push('closed before');
    });
    stop();
    emit('closing', null);
    await settle();
    expect(done).toEqual([]);
    finish();
    await settle();
    expect(written).toEqual(['letter']);
    expect(done).toEqual(['ready']);
  });

  it('answers also when nobody has anything to write', async () => {
    const { emit, done } = await openProgram();
    emit('closing', null);
    await settle();
    expect(done).toEqual(['ready']);
  });
});

describe('notifications', () => {
  const NOTICE = { id: 'terms', title: 'Raadgever', body: 'Eén reactie is te laat.' };

  it('are shown, and whoever sent one hears that it was pressed', async () => {
    const { host, done, emit } = await openProgram();
    const pressed: string[] = [];
    const press = (name: string) => () => pressed.push(name);
    expect(await host.notify({ ...NOTICE, onPress: press('older') })).toBe('shown');
    await host.notify({ ...NOTICE, onPress: press('newer') });
    await host.notify({ ...NOTICE, id: 'test' });
    expect(done).toEqual(['notify terms Raadgever', 'notify terms Raadgever', 'notify test Raadgever']);
    emit('noticeClicked', 'terms');
    emit('noticeClicked', 'test');
    emit('noticeClicked', 'of a page before this one');
    expect(pressed).toEqual(['newer']);
  });

  it('need no permission, only a system that has them', async () => {
    const { host } = await openProgram();
    expect(host.noticePermission()).toBe('allowed');
    expect(await host.askNoticePermission()).toBe('allowed');
    const without = await openProgram({ notify: () => false }, false);
    expect(without.host.noticePermission()).toBe('unsupported');
    expect(await without.host.notify(NOTICE)).toBe('unsupported');
  });
});

describe('in the background', () => {
  it('stays there when it is asked to, and speaks the language of the page', async () => {
    const { host, done } = await openProgram();
    host.setBackground?.(true);
    host.setLanguage('en');
    await settle();
    expect(done).toEqual(['background {"enabled":true}', 'background {"language":"en"}']);
  });

  it('hears that the machine woke, until it no longer wants to', async () => {
    const { host, emit } = await openProgram();
    let woken = 0;
    const stop = host.onWake(() => {
      woken++;
    });
    emit('woke', null);
    expect(woken).toBe(1);
    stop();
    emit('woke', null);
    expect(woken).toBe(1);
  });
});

describe('the rest', () => {
  it('knows who it is, and the language of the system', async () => {
    const { host } = await openProgram();
    expect(host.kind).toBe('electron');
    expect(host.about).toEqual({ version: '0.1.0', host: 'Electron 45.4.1' });
    expect(host.systemLanguage).toBe('nl-NL');
  });
  it('opens links of the web only', async () => {
    const { host, done } = await openProgram();
    expect(await host.openLink('https://example.org/')).toBe(true);
    expect(await host.openLink('file:///etc/passwd')).toBe(false);
    expect(done).toEqual(['open https://example.org/']);
  });
  it('prints, and has a title', async () => {
    const { host, page } = await openProgram();
    expect(await host.print()).toBe('cancelled');
    host.setTitle('Brief - Raadgever');
    expect(page.title).toBe('Brief - Raadgever');
  });
  it('gives the page nothing of Electron with an event', async () => {
    const { bridge, emit } = await openProgram();
    const heard: unknown[][] = [];
    bridge.onCommand((...args) => heard.push(args));
    bridge.onClosing((...args) => heard.push(args));
    bridge.onNoticeClicked((...args) => heard.push(args));
    bridge.onWoke((...args) => heard.push(args));
    emit('command', 'letter.new');
    emit('closing', null);
    emit('noticeClicked', 'terms');
    emit('woke', null);
    expect(heard).toEqual([['letter.new'], [], ['terms'], []]);
  });
});
