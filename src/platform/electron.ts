/** The host inside the Electron window: every wish goes to the main process over the contract. */
import type { Bridge } from '#ipc/bridge';
import type { ChannelName, ResultOf } from '#ipc/contract';
import type { Reply } from '#ipc/reply';
import { commandListeners } from './command-listeners';
import type { Host } from './host';
import { listenersOf } from './listeners';

/** A failure that no screen has words for: a mistake of ours on one of the two sides of the boundary. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(readonly code: string) {
    super(code);
  }
}

function valueIn<C extends ChannelName>(reply: Reply<C>): ResultOf<C> {
  if (reply.ok) return reply.value;
  throw new HostError(reply.failure.code);
}

/** For wishes whose failure nobody can do anything about, such as the colour of the frame. */
async function ignoreFailure(call: Promise<unknown>): Promise<void> {
  await call.catch(() => undefined);
}

export function electronHost(bridge: Bridge, page: Pick<Document, 'title'>): Host {
  const flushes = listenersOf<() => Promise<void>>();
  bridge.onClosing(async () => {
    await Promise.allSettled(flushes.all().map((flush) => flush()));
    await ignoreFailure(bridge.readyToClose());
  });

  const commands = commandListeners(
    (listened) => void ignoreFailure(bridge.setCommands({ commands: listened })),
  );
  bridge.onCommand(commands.call);

  const presses = new Map<string, () => void>();
  bridge.onNoticeClicked((id) => presses.get(id)?.());
  const permission = bridge.facts.notices ? 'allowed' : 'unsupported';

  return {
    kind: 'electron',
    about: { version: bridge.facts.version, host: `Electron ${bridge.facts.electron}` },
    systemLanguage: bridge.facts.language,

    saveFile: async ({ suggestedName, kind, content }) => {
      const bytes = content instanceof Uint8Array ? content : await content();
      const reply = await bridge.saveFile({
        suggestedName,
        kind: { ...kind, extensions: [...kind.extensions] },
        bytes,
      });
      if (!reply.ok) {
        const { code } = reply.failure;
        return { kind: 'failed', code: isBoundaryCode(code) ? 'file.notWritten' : code };
      }
      const { value } = reply;
      if (value.kind === 'cancelled') return value;
      return {
        kind: 'saved',
        file: { name: lastPart(value.path), place: { kind: 'folder', path: value.path } },
      };
    },

    openFiles: async ({ kinds, many, maxBytes }) =>
      valueIn(
        await bridge.openFiles({
          kinds: kinds.map((kind) => ({ ...kind, extensions: [...kind.extensions] })),
          many,
          maxBytes,
        }),
      ),

    chooseFolder: async () => {
      const chosen = valueIn(await bridge.chooseFolder());
      if (chosen.kind === 'cancelled') return null;
      const { path: folder } = chosen;
      return {
        path: folder,
        save: async (name, bytes) => {
          const reply = await bridge.saveInFolder({ folder, name, bytes });
          if (!reply.ok) {
            const { code } = reply.failure;
            return { kind: 'failed', code: isBoundaryCode(code) ? 'file.notWritten' : code };
          }
          const { path } = reply.value;
          return { kind: 'saved', file: { name: lastPart(path), place: { kind: 'folder', path } } };
        },
      };
    },
    makePdf: async (html) => valueIn(await bridge.makePdf({ html })),

    showInFolder: async ({ place }) => {
      if (place.kind !== 'folder') return false;
      return (await bridge.showInFolder({ path: place.path })).ok;
    },

    noticePermission: () => permission,
    askNoticePermission: async () => permission,
    notify: async ({ id, title, body, onPress }) => {
      if (onPress) presses.set(id, onPress);
      else presses.delete(id);
      return valueIn(await bridge.notify({ id, title, body }));
    },
    setBackground: (enabled) => void ignoreFailure(bridge.setBackground({ enabled })),

    print: async () => {
      const reply = await bridge.print();
      return reply.ok ? reply.value : 'failed';
    },

    openLink: async (url) => (await bridge.openLink({ url })).ok,

    // The window takes its title from the page.
    setTitle: (title) => {
      page.title = title;
    },
    setLanguage: (language) => void ignoreFailure(bridge.setLanguage({ language })),
    setTheme: (theme) => void ignoreFailure(bridge.setTheme({ theme })),

    onCommand: commands.add,
    onWake: bridge.onWoke,
    onBeforeClose: flushes.add,
  } satisfies Host;
}

function isBoundaryCode(code: string): code is `ipc.${string}` {
  return code.startsWith('ipc.');
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
