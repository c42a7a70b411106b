/** Staying when the window is closed: the window hides, and an icon of the system brings it back. */
import type { MenuItemConstructorOptions } from 'electron';
import { type Language, words } from '../words';
import { type TrayActs, trayTemplate } from './tray-template';

export interface TrayIcon {
  readonly showMenu: (template: MenuItemConstructorOptions[]) => void;
  readonly remove: () => void;
}

export interface BackgroundParts extends TrayActs {
  /** The icon, with what a click on it does. Throws where the system has no place for it. */
  readonly makeIcon: (onClick: () => void) => TrayIcon;
  readonly hide: () => void;
}

export interface Background {
  readonly change: (change: { readonly enabled?: boolean; readonly language?: Language }) => void;
  /** From now on closing is closing: the person, or the system, wants the program to end. */
  readonly quitting: () => void;
  /** Hides the window instead of closing it; false when it has to close. */
  readonly hidesInstead: () => boolean;
}

export function stayActive(first: Language, parts: BackgroundParts): Background {
  let language = first;
  let icon: TrayIcon | null = null;
  let isQuitting = false;

  const put = () => {
    try {
      icon ??= parts.makeIcon(parts.open);
    } catch {
      // Without an icon a hidden window could not be found again, so closing goes on being closing.
    }
  };
  const take = () => {
    icon?.remove();
    icon = null;
  };

  return {
    change: (change) => {
      language = change.language ?? language;
      if (change.enabled === true) put();
      if (change.enabled === false) take();
      icon?.showMenu(trayTemplate(words[language].tray, parts));
    },
    quitting: () => {
      isQuitting = true;
    },
    hidesInstead: () => {
      if (icon === null || isQuitting) return false;
      parts.hide();
      return true;
    },
  };
}
