/**
 * @typedef {object} Surroundings
 * @property {boolean} browserAsked
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {number | null} uid Null on Windows.
 */

/**
 * Why there can be no Electron window here, known before its binary is looked for. Null when nothing is in
 * the way.
 * @param {Surroundings} surroundings
 * @returns {string | null}
 */
export function windowObstacle({ browserAsked, platform, env, uid }) {
  if (browserAsked) return 'you asked for the browser';
  if (platform !== 'linux') return null;
  if (!hasDisplay(env)) return 'there is no display for a window';
  // Chromium refuses to run its sandbox as root, and without it the window would not be closed.
  if (uid === 0) return 'Electron keeps its sandbox for ordinary users only, and this is root';
  return null;
}

/** @param {Surroundings['env']} env */
export function hasDisplay(env) {
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
