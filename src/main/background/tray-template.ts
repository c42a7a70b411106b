import type { MenuItemConstructorOptions } from 'electron';
import type { Words } from '../words';

export interface TrayActs {
  readonly open: () => void;
  readonly quit: () => void;
}

/** In resources/icons. Windows picks a size itself; the bar of macOS is 22 points high. */
export function trayIcon(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'icon.ico';
  return platform === 'darwin' ? 'icon-16.png' : 'icon-32.png';
}

/** The menu of the icon. On Linux it is the only way in: an icon there does not always hear a click. */
export function trayTemplate(words: Words['tray'], { open, quit }: TrayActs): MenuItemConstructorOptions[] {
  return [
    { id: 'open', label: words.open, click: open },
    { type: 'separator' },
    { id: 'quit', label: words.quit, click: quit },
  ];
}
