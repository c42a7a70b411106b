import { describe, expect, it } from 'vitest';
import { browserOpener } from '../../../scripts/start/browser-opener.mjs';
import { causeIn } from '../../../scripts/start/electron-binary.mjs';
import { windowObstacle } from '../../../scripts/start/window-obstacle.mjs';

const DESKTOP = { browserAsked: false, platform: 'linux', env: { DISPLAY: ':0' }, uid: 1000 } as const;

describe('windowObstacle', () => {
  it('finds none on a desktop', () => {
    expect(windowObstacle(DESKTOP)).toBeNull();
    expect(windowObstacle({ ...DESKTOP, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeNull();
    expect(windowObstacle({ ...DESKTOP, platform: 'win32', env: {}, uid: null })).toBeNull();
    expect(windowObstacle({ ...DESKTOP, platform: 'darwin', env: {}, uid: 501 })).toBeNull();
  });
  it('gives the wish of the person first', () => {
    expect(windowObstacle({ ...DESKTOP, browserAsked: true, env: {} })).toMatch(/you asked/);
  });
  it('sees that there is no display, and that this is root', () => {
    expect(windowObstacle({ ...DESKTOP, env: {} })).toMatch(/no display/);
    expect(windowObstacle({ ...DESKTOP, uid: 0 })).toMatch(/root/);
  });
});

describe('browserOpener', () => {
  const address = 'http://localhost:24715';
  const has = { hasCommand: () => true };

  it('knows the command of each system', () => {
    expect(browserOpener({ platform: 'darwin', env: {}, ...has }, address)?.command).toBe('open');
    expect(browserOpener({ platform: 'win32', env: {}, ...has }, address)?.args).toContain(address);
    expect(browserOpener({ platform: 'linux', env: { DISPLAY: ':0' }, ...has }, address)).toEqual({
      command: 'xdg-open',
      args: [address],
    });
  });
  it('opens none where nobody looks', () => {
    expect(browserOpener({ platform: 'linux', env: {}, ...has }, address)).toBeNull();
    expect(browserOpener({ platform: 'darwin', env: { CI: 'true' }, ...has }, address)).toBeNull();
    const bare = { platform: 'linux', env: { DISPLAY: ':0' }, hasCommand: () => false } as const;
    expect(browserOpener(bare, address)).toBeNull();
  });
});

describe('causeIn', () => {
  it('takes the first line of a stack, and translates the one everybody gets', () => {
    expect(causeIn('TypeError: fetch failed\n    at x')).toMatch(/cannot be reached/);
    expect(causeIn('Error: no space left on device\n    at x')).toBe('no space left on device');
    expect(causeIn('')).toBe('no reason given');
  });
});
