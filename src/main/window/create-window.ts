import type { BrowserWindowConstructorOptions } from 'electron';
import { factsToArgument, type HostFacts } from '#ipc/host-facts';
import { type Placement, SMALLEST } from './window-state';

/** The window before it is there. Every switch that keeps the page in its sandbox is said, also the defaults. */
export function windowOptions(
  placement: Placement,
  preload: string,
  facts: HostFacts,
  dark: boolean,
  icon: string,
): BrowserWindowConstructorOptions {
  return {
    title: 'Raadgever',
    // For Linux, and for a program started from its source; elsewhere the icon is the installed program's.
    icon,
    width: placement.width,
    height: placement.height,
    minWidth: Math.min(SMALLEST.width, placement.width),
    minHeight: Math.min(SMALLEST.height, placement.height),
    ...(placement.position ?? {}),
    // Shown when the first screen is drawn, on the ground of tokens.css (`--paper`).
    show: false,
    backgroundColor: dark ? '#16191f' : '#faf9f6',
    webPreferences: {
      preload,
      additionalArguments: [factsToArgument(facts)],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  };
}
