import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type CommandId, commandIds } from '#ipc/commands';
import { type MenuState, menuTemplate } from '../../../src/main/menu/menu-template';
import { languageFor, words } from '../../../src/main/words';

const STATE: MenuState = { language: 'nl', theme: 'light', commands: ['letter.new'] };

function items(
  state: Partial<MenuState> = {},
  platform: NodeJS.Platform = 'linux',
  choose: (command: CommandId) => void = () => undefined,
  packaged = true,
): MenuItemConstructorOptions[] {
  const full = { ...STATE, ...state };
  const flat = (template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate(full, words[full.language], { platform, packaged, choose }));
}

const byId = (list: MenuItemConstructorOptions[], id: string) => list.find((item) => item.id === id);

describe('menuTemplate', () => {
  it('has every command once, on every system', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const ids = items({}, platform).flatMap((item) => (item.id ? [item.id] : []));
      expect(ids.sort()).toEqual([...commandIds].sort());
    }
  });

  it('lets exactly those be chosen that the page listens for', () => {
    const enabled = items({ commands: ['letter.new', 'theme.dark'] }).filter(
      (item) => item.id && item.enabled,
    );
    expect(enabled.map((item) => item.id).sort()).toEqual(['letter.new', 'theme.dark']);
  });

  it('tells the page which was chosen', () => {
    const chosen: CommandId[] = [];
    const item = byId(
      items({}, 'linux', (command) => chosen.push(command)),
      'letter.new',
    );
    item?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual(['letter.new']);
  });

  it('marks the theme and the language there are', () => {
    const checked = items({ theme: 'dark', language: 'en' }).filter((item) => item.checked);
    expect(checked.map((item) => item.id)).toEqual(['theme.dark', 'language.en']);
  });

  it('gives no key to two commands', () => {
    const keys = items().flatMap((item) => (item.accelerator ? [item.accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives no letter to two items of one menu', () => {
    for (const language of ['nl', 'en'] as const) {
      const template = menuTemplate({ ...STATE, language }, words[language], {
        platform: 'linux',
        packaged: true,
        choose: () => undefined,
      });
      const check = (list: readonly MenuItemConstructorOptions[], where: string) => {
        const letters = list.flatMap((item) => /&(.)/.exec(item.label ?? '')?.[1]?.toLowerCase() ?? []);
        expect(new Set(letters).size, `${language} ${where}: ${letters.join(' ')}`).toBe(letters.length);
        for (const item of list) if (Array.isArray(item.submenu)) check(item.submenu, item.label ?? '');
      };
      check(template, 'bar');
    }
  });

  it('marks no letters on macOS, and has the menu of the program there', () => {
    expect(items({}, 'darwin').filter((item) => item.label?.includes('&'))).toEqual([]);
    expect(items({}, 'darwin')[0]?.label).toBe('Raadgever');
  });

  it('keeps the tools for developers out of what people install', () => {
    const hasTools = (packaged: boolean) =>
      items({}, 'linux', () => undefined, packaged).some((item) => item.role === 'toggleDevTools');
    expect(hasTools(true)).toBe(false);
    expect(hasTools(false)).toBe(true);
  });
});

describe('languageFor', () => {
  it('is Dutch for the Dutch-speaking and English for everybody else', () => {
    expect(languageFor(['nl-NL', 'en'])).toBe('nl');
    expect(languageFor(['nl'])).toBe('nl');
    expect(languageFor(['NL-be'])).toBe('nl');
    expect(languageFor(['en-GB', 'nl-NL'])).toBe('en');
    expect(languageFor(['nld'])).toBe('en');
    expect(languageFor([])).toBe('en');
  });
});
