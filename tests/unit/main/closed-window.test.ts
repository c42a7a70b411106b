/** What keeps the page in its place: navigation, permissions, requests, the switches of the window. */
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { factsFromArguments } from '#ipc/host-facts';
import { windowOptions } from '../../../src/main/window/create-window';
import { lockNavigation } from '../../../src/main/window/lock-navigation';
import { lockSession } from '../../../src/main/window/lock-session';
import { refusableEvent, standInEmitter } from './stand-ins';

describe('lockNavigation', () => {
  function lock() {
    const { on, emit } = standInEmitter();
    const outside: string[] = [];
    let opens: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
    const contents = {
      on,
      setWindowOpenHandler: (handler) => {
        opens = handler;
      },
    } satisfies Pick<WebContents, 'on' | 'setWindowOpenHandler'>;
    lockNavigation(contents, (url) => outside.push(url));
    const refused = (event: string, details: object = {}) => {
      const sent = refusableEvent(details);
      emit(event, sent);
      return sent.defaultPrevented;
    };
    const open = (url: string) => opens?.({ url } as never);
    return { refused, open, outside };
  }

  it('stays on the page', () => {
    const { refused, outside } = lock();
    for (const url of [
      'https://example.org/',
      'file:///etc/passwd',
      'raadgever://other/',
      'data:text/html,x',
    ]) {
      expect(refused('will-frame-navigate', { isMainFrame: true, url }), url).toBe(true);
    }
    expect(refused('will-frame-navigate', { isMainFrame: true, url: 'raadgever://app/dossiers' })).toBe(
      false,
    );
    expect(refused('will-redirect', { url: 'raadgever://app/' })).toBe(true);
    // A script that navigates does not get to open the person's browser.
    expect(outside).toEqual([]);
  });

  it('has no frames and no web views inside', () => {
    const { refused } = lock();
    expect(refused('will-frame-navigate', { isMainFrame: false, url: 'raadgever://app/' })).toBe(true);
    expect(refused('will-attach-webview')).toBe(true);
  });

  it('opens no window, and hands links of the web to the browser', () => {
    const { open, outside } = lock();
    for (const url of [
      'https://wetten.overheid.nl/',
      'file:///etc/passwd',
      'ms-word:ofe|u|x',
      'about:blank',
    ]) {
      expect(open(url)).toEqual({ action: 'deny' });
    }
    expect(outside).toEqual(['https://wetten.overheid.nl/']);
  });
});

describe('lockSession', () => {
  function lock() {
    let request: Parameters<Session['setPermissionRequestHandler']>[0] = null;
    let check: Parameters<Session['setPermissionCheckHandler']>[0] = null;
    let device: Parameters<Session['setDevicePermissionHandler']>[0] = null;
    const before: ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void)[] =
      [];
    lockSession({
      setPermissionRequestHandler: (handler) => {
        request = handler;
      },
      setPermissionCheckHandler: (handler) => {
        check = handler;
      },
      setDevicePermissionHandler: (handler) => {
        device = handler;
      },
      webRequest: {
        onBeforeRequest: (...given: unknown[]) => {
          before.push(given.at(-1) as (typeof before)[number]);
        },
      },
    });
    return {
      asks: (permission: string, requestingUrl = 'raadgever://app/') => {
        let granted: boolean | undefined;
        request?.(
          {} as never,
          permission as never,
          (answer) => {
            granted = answer;
          },
          { requestingUrl } as never,
        );
        return granted;
      },
      checks: (permission: string, origin = 'raadgever://app/') =>
        check?.(null, permission as never, origin, {} as never),
      device: () => device?.({} as never),
      cancels: (url: string) => {
        let cancelled: boolean | undefined;
        before[0]?.({ url }, ({ cancel }) => {
          cancelled = cancel;
        });
        return cancelled;
      },
    };
  }

  it('grants what the program uses, to the page alone', () => {
    const { asks, checks } = lock();
    for (const permission of ['notifications', 'clipboard-sanitized-write', 'persistent-storage']) {
      expect(asks(permission), permission).toBe(true);
      expect(checks(permission), permission).toBe(true);
      expect(asks(permission, 'https://example.org/')).toBe(false);
      expect(checks(permission, 'https://example.org/')).toBe(false);
    }
  });

  it('denies everything else', () => {
    const { asks, checks, device } = lock();
    for (const permission of [
      'media',
      'geolocation',
      'clipboard-read',
      'openExternal',
      'fileSystem',
      'unknown',
    ]) {
      expect(asks(permission), permission).toBe(false);
      expect(checks(permission), permission).toBe(false);
    }
    expect(device()).toBe(false);
  });

  it('fetches nothing from anywhere', () => {
    const { cancels } = lock();
    for (const url of [
      'https://example.org/',
      'http://localhost/',
      'ws://x/',
      'file:///x',
      'ftp://x/',
      'x',
    ]) {
      expect(cancels(url), url).toBe(true);
    }
    for (const url of ['raadgever://app/assets/a.js', 'blob:raadgever://app/1', 'data:,x']) {
      expect(cancels(url), url).toBe(false);
    }
  });
});

describe('windowOptions', () => {
  const facts = { version: '0.1.0', electron: '45.4.1', language: 'nl-NL', notices: true };
  const placement = { width: 1280, height: 800, position: { x: 5, y: 6 }, maximized: false };
  const options = windowOptions(placement, '/out/preload/index.cjs', facts, false, '/icon.png');

  it('says every switch of the sandbox', () => {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
    });
  });
  it('hands the facts to the preload', () => {
    expect(factsFromArguments(options.webPreferences?.additionalArguments ?? [])).toEqual(facts);
  });
  it('stands where it was placed, unseen until it is drawn', () => {
    expect(options).toMatchObject({ width: 1280, height: 800, x: 5, y: 6, show: false });
    const free = windowOptions({ ...placement, position: null }, '', facts, false, '/icon.png');
    expect('x' in free || 'y' in free).toBe(false);
  });
});
