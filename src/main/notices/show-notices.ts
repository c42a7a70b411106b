import type { Notification, NotificationConstructorOptions } from 'electron';
import type { ArgsOf } from '#ipc/contract';

type ShownNotice = Pick<Notification, 'on' | 'show' | 'close'>;

export interface NoticeParts {
  readonly isSupported: () => boolean;
  readonly make: (options: NotificationConstructorOptions) => ShownNotice;
  readonly pressed: (id: string) => void;
}

/**
 * Shows a notification; false where the system has none. Each is held until the next of its id: one that
 * nobody holds is collected as garbage, and pressing it does nothing.
 */
export function noticeShower({ isSupported, make, pressed }: NoticeParts) {
  const held = new Map<string, ShownNotice>();

  return ({ id, title, body }: ArgsOf<'notify'>): boolean => {
    if (!isSupported()) return false;
    held.get(id)?.close();
    const notice = make({ title, body });
    held.set(id, notice);
    // Not let go when it closes: from the centre of notifications it can still be pressed.
    notice.on('click', () => pressed(id));
    notice.show();
    return true;
  };
}
