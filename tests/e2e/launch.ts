/** Opens the program in either host on a profile of its own, so that it can be closed, killed and opened again. */
import { type BrowserContextOptions, chromium, _electron as electron, type Page } from '@playwright/test';

export type HostName = 'chromium' | 'electron';

export interface Launched {
  readonly page: Page;
  /** As a person closes it. */
  readonly close: () => Promise<void>;
  /** As a power cut ends it. */
  readonly kill: () => Promise<void>;
}

export interface LaunchOptions {
  readonly host: HostName;
  readonly profile: string;
  readonly context: Pick<
    BrowserContextOptions,
    'locale' | 'timezoneId' | 'viewport' | 'colorScheme' | 'reducedMotion'
  >;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium has no sandbox for root, which is who runs the tests in most containers. */
const ROOTED = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** `watch` is called before the page loads anything, so that it misses no message. */
export function launch(options: LaunchOptions, watch: (page: Page) => void): Promise<Launched> {
  return options.host === 'electron' ? launchElectron(options, watch) : launchChromium(options, watch);
}

async function launchChromium(
  { profile, context: contextOptions }: LaunchOptions,
  watch: (page: Page) => void,
): Promise<Launched> {
  const executablePath = process.env.RAADGEVER_CHROMIUM;
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    ...(executablePath ? { executablePath } : {}),
    args: [...QUIET, ...ROOTED],
    chromiumSandbox: ROOTED.length === 0,
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  watch(page);
  await page.goto(originOf());
  return {
    page,
    close: () => context.close(),
    kill: async () => {
      const browser = context.browser();
      if (!browser) throw new Error('the context has no browser to kill');
      const session = await browser.newBrowserCDPSession();
      const gone = new Promise((resolve) => context.once('close', resolve));
      // The browser's own process dies at once, without a farewell to its pages.
      await session.send('Browser.crash').catch(() => undefined);
      await gone;
    },
  };
}

async function launchElectron(
  { profile, context: { locale, colorScheme } }: LaunchOptions,
  watch: (page: Page) => void,
): Promise<Launched> {
  const executablePath = process.env.RAADGEVER_ELECTRON;
  if (!executablePath) throw new Error('RAADGEVER_ELECTRON does not say where Electron is');
  const language = locale ?? 'nl-NL';
  const program = await electron.launch({
    executablePath,
    args: ['.', `--user-data-dir=${profile}`, `--lang=${language}`, ...ROOTED],
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    ...(colorScheme ? { colorScheme } : {}),
  });
  const page = await program.firstWindow();
  watch(page);
  return {
    page,
    close: () => program.close(),
    kill: async () => {
      const gone = program.waitForEvent('close');
      program.process().kill('SIGKILL');
      await gone;
    },
  };
}

/** Where the browser finds the program in this run. */
export function originOf(): string {
  const origin = process.env.RAADGEVER_ORIGIN;
  if (!origin) throw new Error('serve-page.ts has not run');
  return origin;
}
