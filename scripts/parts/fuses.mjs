import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { CannotGoOn } from './set-up.mjs';

/**
 * Switches in Electron's own program that close it for good, whatever its files or its command line say.
 * Without them an installed Raadgever is also a Node that runs any script under our name and signature.
 */
export const FUSES = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // The program's code comes from its archive only, and the archive is the one that was built.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  // The page has a scheme of its own and needs nothing from `file:`.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
};

/** In the wire a fuse is the character of its state. */
const STATES = { on: '1'.charCodeAt(0), off: '0'.charCodeAt(0) };

/**
 * Sets the fuses of a packaged program and reads them back. Throws CannotGoOn when it is not a program of
 * Electron, or when a fuse is not as it was set.
 *
 * @param {string} program
 * @returns {Promise<{ unknown: number }>} How many fuses this Electron has that we say nothing about.
 */
export async function setFuses(program) {
  try {
    await flipFuses(program, {
      version: FuseVersion.V1,
      // Any change breaks the signature; arm64 Macs refuse a program without one.
      resetAdHocDarwinSignature: process.platform === 'darwin',
      ...FUSES,
    });
  } catch (error) {
    throw new CannotGoOn(`The fuses cannot be set: ${error instanceof Error ? error.message : error}`);
  }
  /** @type {Readonly<Record<string, unknown>>} */
  const wire = { ...(await getCurrentFuseWire(program)) };
  for (const [fuse, wanted] of Object.entries(FUSES)) {
    if (wire[fuse] !== (wanted ? STATES.on : STATES.off)) {
      throw new CannotGoOn(`The fuse ${FuseV1Options[Number(fuse)]} is not as it was set.`);
    }
  }
  const known = Object.keys(FUSES).length;
  return { unknown: Object.keys(wire).filter((key) => /^\d+$/.test(key)).length - known };
}
