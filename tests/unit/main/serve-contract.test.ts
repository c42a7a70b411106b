import { beforeEach, describe, expect, it } from 'vitest';
import { type ChannelName, contract } from '#ipc/contract';
import { failed } from '../../../src/main/ipc/failed';
import { type Handlers, serveContract } from '../../../src/main/ipc/serve-contract';
import { OUR_PAGE, standInIpc } from './stand-ins';

const WORD = { label: 'Word', extensions: ['docx'], mimeType: 'application/x' };
const SAVE = { suggestedName: 'a.docx', kind: WORD, bytes: new Uint8Array([1, 2, 3]) };

let calls: [ChannelName, unknown][];
let reports: [ChannelName, unknown][];
beforeEach(() => {
  calls = [];
  reports = [];
});

function serve(some: Partial<Handlers> = {}) {
  const ipc = standInIpc();
  const note = (name: ChannelName) => (args?: unknown) => {
    calls.push([name, args]);
  };
  const handlers: Handlers = {
    saveFile: (args) => {
      note('saveFile')(args);
      return { kind: 'saved', path: '/a.docx' };
    },
    openFiles: (args) => {
      note('openFiles')(args);
      return { kind: 'cancelled' };
    },
    chooseFolder: () => ({ kind: 'cancelled' }),
    saveInFolder: () => ({ path: '/map/a.docx' }),
    makePdf: () => new Uint8Array(1),
    showInFolder: note('showInFolder'),
    notify: () => 'shown',
    setBackground: note('setBackground'),
    print: () => 'sent',
    openLink: note('openLink'),
    setLanguage: note('setLanguage'),
    setTheme: note('setTheme'),
    setCommands: note('setCommands'),
    readyToClose: note('readyToClose'),
    ...some,
  };
  serveContract(ipc.ipcMain, handlers, (name, error) => reports.push([name, error]));
  return ipc;
}

const refused = (code: string) => ({ ok: false, failure: expect.objectContaining({ code }) });

describe('serveContract', () => {
  it('answers every channel of the contract and no other', () => {
    const wires = Object.keys(contract).map((name) => `raadgever:${name}`);
    expect(serve().channels().sort()).toEqual(wires.sort());
  });

  it('hands a handler what was asked, and gives back its answer', async () => {
    const { invoke } = serve();
    expect(await invoke('raadgever:saveFile', SAVE)).toEqual({
      ok: true,
      value: { kind: 'saved', path: '/a.docx' },
    });
    expect(calls).toEqual([['saveFile', SAVE]]);
    expect(await invoke('raadgever:readyToClose')).toEqual({ ok: true, value: undefined });
  });

  it('listens to our page only, and to no frame inside it', async () => {
    const { invokeFrom } = serve();
    const strangers = [
      null,
      { url: 'https://evil.example/', parent: null },
      { url: 'raadgever://evil/', parent: null },
      { url: 'file:///raadgever/app', parent: null },
      { url: 'about:blank', parent: null },
      { url: OUR_PAGE.url, parent: OUR_PAGE as never },
    ];
    for (const stranger of strangers) {
      const reply = await invokeFrom(stranger)('raadgever:saveFile', SAVE);
      expect(reply).toEqual(refused('ipc.strangeSender'));
    }
    expect(calls).toEqual([]);
  });

  const wrong: [ChannelName, unknown][] = [
    ['saveFile', undefined],
    ['saveFile', { ...SAVE, bytes: 'text' }],
    ['saveFile', { ...SAVE, bytes: [1, 2] }],
    ['saveFile', { ...SAVE, path: '/etc/passwd' }],
    ['saveFile', { ...SAVE, suggestedName: 'x'.repeat(1001) }],
    ['saveFile', { ...SAVE, kind: { ...WORD, extensions: ['../x'] } }],
    ['saveFile', { ...SAVE, kind: { ...WORD, extensions: [] } }],
    ['openFiles', { kinds: [], many: true, maxBytes: 1 }],
    ['openFiles', { kinds: [WORD], many: true, maxBytes: -1 }],
    ['openFiles', { kinds: [WORD], many: true, maxBytes: 2 ** 40 }],
    ['openFiles', { kinds: [WORD], many: 'yes', maxBytes: 1 }],
    ['showInFolder', '/etc'],
    ['notify', { id: 'terms', title: '', body: '' }],
    ['notify', { title: 'Raadgever', body: '' }],
    ['notify', { id: 'terms', title: 'Raadgever', body: '', icon: '/etc/passwd' }],
    ['setBackground', { enabled: 'yes' }],
    ['print', { silent: true }],
    ['openLink', { url: 'file:///etc/passwd' }],
    ['openLink', { url: 'javascript:alert(1)' }],
    ['setLanguage', { language: 'de' }],
    ['setTheme', { theme: 'pink' }],
    ['setCommands', { commands: ['app.quit'] }],
    ['readyToClose', 'now'],
  ];
  for (const [name, args] of wrong) {
    it(`refuses ${name} with ${JSON.stringify(args)?.slice(0, 60)}`, async () => {
      const reply = await serve().invoke(`raadgever:${name}`, args);
      expect(reply).toEqual(refused('ipc.badArguments'));
      expect(calls).toEqual([]);
    });
  }

  it('says which field was wrong', async () => {
    const reply = await serve().invoke('raadgever:saveFile', { ...SAVE, kind: { ...WORD, label: '' } });
    expect(reply).toMatchObject({ failure: { context: { channel: 'saveFile', field: 'kind.label' } } });
  });

  it('carries a foreseen failure over with its code and context', async () => {
    const { invoke } = serve({ showInFolder: () => failed('file.gone', { name: 'a.docx' }) });
    expect(await invoke('raadgever:showInFolder', { path: '/a' })).toEqual({
      ok: false,
      failure: { code: 'file.gone', context: { name: 'a.docx' } },
    });
    expect(reports).toEqual([]);
  });

  it('reports an unforeseen one, and tells the page no more than that', async () => {
    const error = new Error('secret path /home/someone');
    const { invoke } = serve({
      print: () => {
        throw error;
      },
    });
    const reply = await invoke('raadgever:print');
    expect(reply).toEqual(refused('ipc.unexpected'));
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(reports).toEqual([['print', error]]);
  });
});
