import { readFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import { writeFileAtomically } from '../files/write-file-atomically';
import { readWindowState, type WindowState } from './window-state';

export async function recallWindow(path: string): Promise<WindowState | null> {
  return readFile(path, 'utf8').then(readWindowState, () => null);
}

/** Never rejects: a window whose place cannot be kept must still close. */
export async function rememberWindow(
  path: string,
  window: Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized'>,
): Promise<void> {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
  await writeFileAtomically(path, JSON.stringify(state)).catch(() => undefined);
}
