import { BRIDGE_NAME, type Bridge } from '#ipc/bridge';
import { browserHost } from './browser';
import { electronHost } from './electron';
import type { Host } from './host';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly [BRIDGE_NAME]?: Bridge;
  }
  interface ImportMetaEnv {
    /** Set by the build; absent in tests. */
    readonly RAADGEVER_VERSION?: string;
  }
}

/** Called once, where the program starts; everything else is given the host. */
export function chooseHost(): Host {
  const bridge = window[BRIDGE_NAME];
  return bridge
    ? electronHost(bridge, document)
    : browserHost(window, import.meta.env.RAADGEVER_VERSION ?? '0.0.0');
}
