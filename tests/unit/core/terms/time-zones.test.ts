import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from './zone-probe';

const here = probe();
const folder = mkdtempSync(path.join(tmpdir(), 'zone-probe-'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'zone-probe-main.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'probe.mjs' } },
    },
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('terms on a machine set to another zone', () => {
  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 420],
    ['Europe/Amsterdam', -120],
    ['Pacific/Apia', -780],
    ['UTC', 0],
  ])(
    'are the same in %s, across every clock change',
    (zone, minutes) => {
      const printed = execFileSync(process.execPath, [path.join(folder, 'probe.mjs')], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      const lineEnd = printed.indexOf('\n');
      expect(Number(printed.slice(0, lineEnd))).toBe(minutes);
      expect(printed.slice(lineEnd + 1) === here).toBe(true);
      // A process of its own for years of terms: on a busy machine that takes a while.
    },
    60_000,
  );
});
