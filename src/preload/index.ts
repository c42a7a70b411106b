/**
 * The contract, on the page: one function for each channel and for each event, and nothing more general. It
 * runs sandboxed, so it is bundled to one CommonJS file that requires nothing but Electron.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { BRIDGE_NAME, type Bridge, WIRE_PREFIX } from '#ipc/bridge';
import type { ArgsOf, ChannelName } from '#ipc/contract';
import type { EventName, Events } from '#ipc/events';
import { factsFromArguments } from '#ipc/host-facts';
import type { Reply } from '#ipc/reply';

const call = <C extends ChannelName>(channel: C, args?: ArgsOf<C>): Promise<Reply<C>> =>
  ipcRenderer.invoke(`${WIRE_PREFIX}${channel}`, args);

const listen = <E extends EventName>(event: E, listener: (content: Events[E]) => void) => {
  // Electron's event object holds `sender`, the whole of `ipcRenderer`: it stays here.
  const heard = (_event: unknown, content: Events[E]) => listener(content);
  ipcRenderer.on(`${WIRE_PREFIX}${event}`, heard);
  return () => {
    ipcRenderer.off(`${WIRE_PREFIX}${event}`, heard);
  };
};

const bridge = {
  facts: factsFromArguments(process.argv),
  saveFile: (args) => call('saveFile', args),
  openFiles: (args) => call('openFiles', args),
  chooseFolder: () => call('chooseFolder'),
  saveInFolder: (args) => call('saveInFolder', args),
  makePdf: (args) => call('makePdf', args),
  showInFolder: (args) => call('showInFolder', args),
  notify: (args) => call('notify', args),
  setBackground: (args) => call('setBackground', args),
  print: () => call('print'),
  openLink: (args) => call('openLink', args),
  setLanguage: (args) => call('setLanguage', args),
  setTheme: (args) => call('setTheme', args),
  setCommands: (args) => call('setCommands', args),
  readyToClose: () => call('readyToClose'),
  onCommand: (listener) => listen('command', listener),
  onClosing: (listener) => listen('closing', () => listener()),
  onNoticeClicked: (listener) => listen('noticeClicked', listener),
  onWoke: (listener) => listen('woke', () => listener()),
} satisfies Bridge;

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);
