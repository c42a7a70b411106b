/**
 * What every journey stands on: the program, opened on a fresh profile, in the host of the project. A message
 * on the console that tells of an error fails the journey.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type HostName, type Launched, launch } from './launch';

export interface HostOptions {
  readonly host: HostName;
}

export interface Program {
  readonly host: HostName;
  /** The page as it is now; another one after a restart. */
  readonly page: Page;
  /** Closes the program as a person does, and opens it again on the same profile. */
  readonly restart: () => Promise<Page>;
  /** Ends the program without a farewell, and opens it again on the same profile. */
  readonly killAndRestart: () => Promise<Page>;
  /** For a journey that provokes an error on the console. */
  readonly tolerate: (message: RegExp) => void;
}

interface Fixtures {
  readonly profile: string;
  readonly program: Program;
}

export const test = base.extend<HostOptions & Fixtures>({
  host: ['chromium', { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'raadgever-profile-'));
    await use(profile);
    // A browser that was killed may still hold a file for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  program: async ({ host, profile, locale, timezoneId, viewport, colorScheme }, use) => {
    const errors: string[] = [];
    const tolerated: RegExp[] = [];
    const open = async (): Promise<Launched> => {
      const context = {
        reducedMotion: 'reduce' as const,
        ...(locale ? { locale } : {}),
        ...(timezoneId ? { timezoneId } : {}),
        ...(viewport ? { viewport } : {}),
        ...(colorScheme ? { colorScheme } : {}),
      };
      return launch({ host, profile, context }, (page) => {
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
        });
        page.on('pageerror', (error) => errors.push(String(error)));
      });
    };

    let launched = await open();
    await use({
      host,
      get page() {
        return launched.page;
      },
      restart: async () => {
        await launched.close();
        launched = await open();
        return launched.page;
      },
      killAndRestart: async () => {
        await launched.kill();
        launched = await open();
        return launched.page;
      },
      tolerate: (message) => {
        tolerated.push(message);
      },
    });
    await launched.close();
    const untold = errors.filter((error) => !tolerated.some((message) => message.test(error)));
    expect(untold, 'errors on the console').toEqual([]);
  },

  page: async ({ program }, use) => use(program.page),
});

/** Both by the rules for contrast, names and order that a machine can check; a person still has to look. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // The other mode opens a second page to join the results of frames; Electron has no second page.
    .setLegacyMode()
    .analyze();
  const told = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.html) }));
  expect(told).toEqual([]);
}

export { expect };
