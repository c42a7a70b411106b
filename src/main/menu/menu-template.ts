/** The menu as data. Its items ask the page; which can be chosen now is what the page last said. */
import type { MenuItemConstructorOptions } from 'electron';
import type { CommandId } from '#ipc/commands';
import type { Language, Words } from '../words';

export interface MenuState {
  readonly language: Language;
  readonly theme: 'system' | 'light' | 'dark';
  readonly commands: readonly CommandId[];
}

export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  /** Tools for developers are left out of what people install. */
  readonly packaged: boolean;
  readonly choose: (command: CommandId) => void;
}

const KEYS: Readonly<Partial<Record<CommandId, string>>> = {
  'dossier.new': 'CmdOrCtrl+Shift+N',
  'letter.new': 'CmdOrCtrl+N',
  'letter.read': 'CmdOrCtrl+O',
  'letter.export': 'CmdOrCtrl+E',
  'page.print': 'CmdOrCtrl+P',
  'search.open': 'CmdOrCtrl+K',
  'settings.open': 'CmdOrCtrl+,',
  'keys.show': 'F1',
};

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(
  { language, theme, commands }: MenuState,
  words: Words,
  { platform, packaged, choose }: MenuSurroundings,
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  // macOS has no letters to press, and would show the mark.
  const label = (text: string) => (mac ? text.replace('&', '') : text);

  const command = (id: CommandId): MenuItemConstructorOptions => {
    const accelerator = KEYS[id];
    return {
      id,
      label: label(words.commands[id]),
      enabled: commands.includes(id),
      click: () => choose(id),
      ...(accelerator ? { accelerator } : {}),
    };
  };
  const choice = (id: CommandId, chosen: boolean): MenuItemConstructorOptions => ({
    ...command(id),
    type: 'radio',
    checked: chosen,
  });
  const role = (name: keyof Words['roles']): MenuItemConstructorOptions => ({
    role: name,
    label: label(words.roles[name]),
  });
  const menu = (
    name: keyof Words['menus'],
    submenu: MenuItemConstructorOptions[],
  ): MenuItemConstructorOptions => ({ label: label(words.menus[name]), submenu });

  const leave = [command('settings.open'), SEPARATOR, role('quit')];
  const file = [
    command('letter.new'),
    command('dossier.new'),
    command('letter.read'),
    SEPARATOR,
    command('letter.export'),
    command('page.print'),
    SEPARATOR,
    command('archive.save'),
    command('archive.restore'),
  ];
  const themes = menu('theme', [
    choice('theme.system', theme === 'system'),
    choice('theme.light', theme === 'light'),
    choice('theme.dark', theme === 'dark'),
  ]);
  const languages = menu('language', [
    choice('language.nl', language === 'nl'),
    choice('language.en', language === 'en'),
  ]);

  return [
    // The first menu of macOS carries the program's own name.
    ...(mac ? [{ label: 'Raadgever', submenu: [role('about'), SEPARATOR, ...leave] }] : []),
    menu('file', mac ? file : [...file, SEPARATOR, ...leave]),
    menu('edit', [
      role('undo'),
      role('redo'),
      SEPARATOR,
      role('cut'),
      role('copy'),
      role('paste'),
      role('pasteAndMatchStyle'),
      role('selectAll'),
      SEPARATOR,
      command('search.open'),
    ]),
    menu('view', [
      themes,
      languages,
      SEPARATOR,
      role('zoomIn'),
      role('zoomOut'),
      role('resetZoom'),
      SEPARATOR,
      role('togglefullscreen'),
      ...(packaged ? [] : [role('toggleDevTools')]),
    ]),
    menu('help', [command('keys.show'), ...(mac ? [] : [role('about')])]),
  ];
}
