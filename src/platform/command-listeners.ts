import type { CommandId } from '#ipc/commands';
import type { Unsubscribe } from '#ipc/events';
import { type Listeners, listenersOf } from './listeners';

export interface CommandListeners {
  readonly add: (command: CommandId, listener: () => void) => Unsubscribe;
  readonly call: (command: CommandId) => void;
}

/**
 * Who listens for which command. `changed` hears which commands have a listener, once for all changes of one
 * turn: a screen that goes away and one that comes take and give back the same ones.
 */
export function commandListeners(changed: (listened: CommandId[]) => void): CommandListeners {
  const byCommand = new Map<CommandId, Listeners<() => void>>();
  let announced = '';
  let planned = false;

  const announceSoon = () => {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      const listened = [...byCommand.keys()].filter((command) => byCommand.get(command)?.all().length).sort();
      if (listened.join() === announced) return;
      announced = listened.join();
      changed(listened);
    });
  };

  return {
    add: (command, listener) => {
      const listeners = byCommand.get(command) ?? listenersOf<() => void>();
      byCommand.set(command, listeners);
      const remove = listeners.add(listener);
      announceSoon();
      return () => {
        remove();
        announceSoon();
      };
    },
    call: (command) => byCommand.get(command)?.all().at(-1)?.(),
  };
}
