import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from '../../../scripts/start/electron-binary.mjs';
import { runWindow } from '../../../scripts/start/run-window.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'raadgever-electron-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('findElectron', () => {
  async function install(versionOfProgram: string | null) {
    const folder = join(root, 'node_modules/electron');
    await mkdir(join(folder, 'dist'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"version":"45.4.1"}');
    await writeFile(join(folder, 'path.txt'), 'electron');
    await writeFile(join(folder, 'dist/electron'), '');
    if (versionOfProgram !== null) await writeFile(join(folder, 'dist/version'), versionOfProgram);
  }

  it('finds the program that belongs to the package', async () => {
    await install('v45.4.1\n');
    expect(findElectron(root)).toBe(join(root, 'node_modules/electron/dist/electron'));
  });
  it('does not take an older one, half a one, or none', async () => {
    expect(findElectron(root)).toBeNull();
    await install(null);
    expect(findElectron(root)).toBeNull();
    await install('44.0.0');
    expect(findElectron(root)).toBeNull();
    await install('45.4.1');
    await rm(join(root, 'node_modules/electron/dist/electron'));
    expect(findElectron(root)).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('runWindow', () => {
  async function program(script: string): Promise<string> {
    const path = join(root, 'electron');
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  }

  it('waits until the window is closed', async () => {
    expect(await runWindow(await program('exit 0'))).toEqual({ exitCode: 0 });
  });
  it('says that no window came up, so that the browser can take over', async () => {
    expect(await runWindow(await program('exit 127'))).toEqual({ reason: expect.stringContaining('127') });
    expect(await runWindow(await program('kill -SEGV $$'))).toEqual({
      reason: expect.stringContaining('SIGSEGV'),
    });
    expect(await runWindow(join(root, 'nothing'))).toEqual({ reason: expect.stringContaining('ENOENT') });
  });
});
