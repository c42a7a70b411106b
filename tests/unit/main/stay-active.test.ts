import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { stayActive } from '../../../src/main/background/stay-active';
import { trayIcon } from '../../../src/main/background/tray-template';

function background(hasPlace = true) {
  const events: string[] = [];
  let menu: MenuItemConstructorOptions[] = [];
  let click: () => void = () => undefined;
  const { change, quitting, hidesInstead } = stayActive('nl', {
    makeIcon: (onClick) => {
      if (!hasPlace) throw new Error('no tray');
      events.push('icon');
      click = onClick;
      return {
        showMenu: (template) => {
          menu = template;
        },
        remove: () => events.push('no icon'),
      };
    },
    hide: () => events.push('hidden'),
    open: () => events.push('opened'),
    quit: () => {
      events.push('quit');
      quitting();
    },
  });
  return {
    change,
    hidesInstead,
    events,
    click: () => click(),
    labels: () => menu.flatMap(({ label }) => label ?? []),
    choose: (id: string) => menu.find((item) => item.id === id)?.click?.({} as never, undefined, {} as never),
  };
}

it('closes as any program until it is asked to stay', () => {
  const { hidesInstead, change, events } = background();
  expect(hidesInstead()).toBe(false);
  change({ language: 'en' });
  expect(hidesInstead()).toBe(false);
  expect(events).toEqual([]);
});

it('hides, and comes back from its icon', () => {
  const { change, hidesInstead, click, choose, events } = background();
  change({ enabled: true });
  expect(hidesInstead()).toBe(true);
  click();
  choose('open');
  expect(events).toEqual(['icon', 'hidden', 'opened', 'opened']);
});

it('really quits from its icon', () => {
  const { change, hidesInstead, choose, events } = background();
  change({ enabled: true });
  choose('quit');
  expect(hidesInstead()).toBe(false);
  expect(events).toEqual(['icon', 'quit']);
});

it('has one icon, and none once it no longer stays', () => {
  const { change, hidesInstead, events } = background();
  change({ enabled: true });
  change({ enabled: true });
  change({ enabled: false });
  change({ enabled: false });
  expect(hidesInstead()).toBe(false);
  expect(events).toEqual(['icon', 'no icon']);
});

it('speaks the language of the page', () => {
  const { change, labels } = background();
  change({ enabled: true });
  expect(labels()).toEqual(['Open Raadgever', 'Afsluiten']);
  change({ language: 'en' });
  expect(labels()).toEqual(['Open Raadgever', 'Quit']);
});

it('does not hide where there is no place for an icon', () => {
  const { change, hidesInstead, events } = background(false);
  change({ enabled: true });
  expect(hidesInstead()).toBe(false);
  expect(events).toEqual([]);
});

it('has a drawing for each system', () => {
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    const path = join(import.meta.dirname, '../../../resources/icons', trayIcon(platform));
    expect(existsSync(path), path).toBe(true);
  }
});
