import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FUSES, setFuses } from '../../../scripts/parts/fuses.mjs';

/** What Electron's build puts before the fuses: the sentinel, the version of the wire, its length. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron leaves them: Node on, integrity off. */
const AS_BUILT = '10110010';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadgever-fuses-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fabricate(wire: string): Promise<string> {
  const program = join(folder, 'electron');
  const head = Buffer.from([1, wire.length]);
  await writeFile(
    program,
    Buffer.concat([Buffer.from(`code before ${SENTINEL}`), head, Buffer.from(`${wire} code after`)]),
  );
  return program;
}

async function wireOf(program: string, length: number): Promise<string> {
  const content = await readFile(program, 'latin1');
  const start = content.indexOf(SENTINEL) + SENTINEL.length + 2;
  return content.slice(start, start + length);
}

describe('setFuses', () => {
  it('closes every door of a program as Electron builds it', async () => {
    const program = await fabricate(AS_BUILT);
    expect(await setFuses(program)).toEqual({ unknown: 0 });
    const wire = await wireOf(program, 8);
    expect(wire[FuseV1Options.RunAsNode]).toBe('0');
    expect(wire[FuseV1Options.EnableCookieEncryption]).toBe('1');
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe('0');
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe('0');
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe('1');
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe('1');
    expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe('0');
    expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe('0');
  });

  it('changes nothing but the fuses', async () => {
    const program = await fabricate(AS_BUILT);
    await setFuses(program);
    const content = await readFile(program, 'latin1');
    expect(content).toMatch(/^code before .* code after$/s);
  });

  it('says how many fuses of a newer Electron it left alone', async () => {
    const program = await fabricate(`${AS_BUILT}1`);
    expect(await setFuses(program)).toEqual({ unknown: 1 });
    expect((await wireOf(program, 9))[8]).toBe('1');
  });

  it('refuses what is not a program of Electron', async () => {
    const program = join(folder, 'other');
    await writeFile(program, 'another program');
    await expect(setFuses(program)).rejects.toThrow(/cannot be set/);
    expect(await readFile(program, 'utf8')).toBe('another program');
  });

  it('speaks about every fuse that the library knows', () => {
    const known = Object.keys(FuseV1Options).filter((key) => /^\d+$/.test(key));
    expect(Object.keys(FUSES).sort()).toEqual(known.sort());
  });
});
