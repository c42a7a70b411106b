/**
 * Stands in for the few parts of Electron that the main process is given. Each is checked against Electron's
 * own declarations where it is handed over, so that it cannot drift from what it stands in for.
 */
import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';

type Listener = (...args: never[]) => void;

/** Electron's emitters return themselves; nobody here chains, and `never` goes for any type. */
export function standInEmitter() {
  const listeners = new Map<string, Listener[]>();
  return {
    on: (event: string, listener: Listener): never => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
      return undefined as never;
    },
    off: (event: string, listener: Listener): never => {
      listeners.set(event, listeners.get(event)?.filter((known) => known !== listener) ?? []);
      return undefined as never;
    },
    emit: (event: string, ...args: unknown[]): void => {
      for (const listener of listeners.get(event) ?? []) listener(...(args as never[]));
    },
  };
}

/** An event that can be refused, as those of windows and navigation can. */
export function refusableEvent<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** Carries values as Electron does: cloned, so that functions and prototypes do not get across. */
export function standInIpc() {
  const handlers = new Map<string, Handler>();
  const ipcMain = {
    handle: (channel: string, handler: Handler) => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
  } satisfies Pick<IpcMain, 'handle'>;

  const invokeFrom =
    (frame: Pick<WebFrameMain, 'url' | 'parent'> | null) =>
    async (channel: string, args?: unknown): Promise<unknown> => {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const event = { senderFrame: frame } as IpcMainInvokeEvent;
      return structuredClone(await handler(event, structuredClone(args)));
    };

  return { ipcMain, invokeFrom, invoke: invokeFrom(OUR_PAGE), channels: () => [...handlers.keys()] };
}

export const OUR_PAGE = { url: 'raadgever://app/', parent: null };
