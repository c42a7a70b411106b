import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recallWindow, rememberWindow } from '../../../src/main/window/window-memory';
import { FIRST, placeWindow, readWindowState, SMALLEST } from '../../../src/main/window/window-state';

const MAIN = { x: 0, y: 25, width: 1920, height: 1055 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };
const state = (bounds: Partial<typeof MAIN>, maximized = false) => ({
  bounds: { x: 100, y: 100, width: 1400, height: 900, ...bounds },
  maximized,
});

describe('placeWindow', () => {
  it('lets the system place the first window', () => {
    expect(placeWindow(null, [MAIN])).toEqual({ ...FIRST, position: null, maximized: false });
  });
  it('puts the window back where it stood, on any screen', () => {
    expect(placeWindow(state({}), [MAIN, SECOND])).toMatchObject({
      width: 1400,
      position: { x: 100, y: 100 },
    });
    expect(placeWindow(state({ x: 2000, width: 1000 }), [MAIN, SECOND]).position).toEqual({
      x: 2000,
      y: 100,
    });
    expect(placeWindow(state({}, true), [MAIN]).maximized).toBe(true);
  });
  it('does not put it on a screen that is no longer there', () => {
    expect(placeWindow(state({ x: 2000 }), [MAIN]).position).toBeNull();
  });
  it('does not put it where nobody can take hold of it', () => {
    for (const bounds of [{ x: 1900 }, { x: -1350 }, { y: -10 }, { y: 1070 }]) {
      expect(placeWindow(state(bounds), [MAIN]).position, JSON.stringify(bounds)).toBeNull();
    }
    expect(placeWindow(state({ x: -1000 }), [MAIN]).position).not.toBeNull();
  });
  it('fits the size to the screen, and keeps it usable', () => {
    expect(placeWindow(state({ width: 5000, height: 5000 }), [MAIN])).toMatchObject({
      width: 1920,
      height: 1055,
    });
    expect(placeWindow(state({ width: 10, height: 10 }), [MAIN])).toMatchObject(SMALLEST);
    expect(placeWindow(null, [{ x: 0, y: 0, width: 800, height: 600 }])).toMatchObject({
      width: 800,
      height: 600,
    });
  });
  it('does without any screen', () => {
    expect(placeWindow(state({}), [])).toMatchObject({ width: 1400, position: null });
  });
});

describe('the memory of the window', () => {
  it('takes nothing from a damaged file', () => {
    const damaged = [
      '',
      '{',
      'null',
      '[]',
      '{"bounds":{}}',
      '{"bounds":{"x":1e9,"y":0,"width":1,"height":1}}',
    ];
    for (const text of damaged) expect(readWindowState(text)).toBeNull();
    const huge = JSON.stringify(state({ width: Number.MAX_SAFE_INTEGER }));
    expect(readWindowState(huge)).toBeNull();
  });

  it('gives back what it was given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'raadgever-window-'));
    const path = join(folder, 'window.json');
    expect(await recallWindow(path)).toBeNull();
    const kept = state({ x: 7 }, true);
    await rememberWindow(path, { getNormalBounds: () => kept.bounds, isMaximized: () => true });
    expect(await recallWindow(path)).toEqual(kept);
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 20));
    expect(await recallWindow(path)).toBeNull();
    await rm(folder, { recursive: true });
  });

  it('does not keep a window from closing when it cannot be kept', async () => {
    const window = { getNormalBounds: () => state({}).bounds, isMaximized: () => false };
    await expect(rememberWindow('/nowhere/at/all/window.json', window)).resolves.toBeUndefined();
  });
});
