import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeLetterDocx } from '#documents/docx/write-letter-docx';
import { followUpWithAnnexes } from '../../../fixtures/letters/follow-up-advice';
import { logo } from '../../../fixtures/letters/logo';
import { transportAdvice } from '../../../fixtures/letters/transport-advice';

const letter = { ...followUpWithAnnexes, sender: { ...followUpWithAnnexes.sender, logo } };

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the same letter', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the same bytes, whatever was written before it and whenever', async () => {
    const first = fingerprint(await writeLetterDocx(letter));
    await writeLetterDocx(transportAdvice);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(fingerprint(await writeLetterDocx(letter))).toBe(first);
  });

  it('gives other bytes when a word of it differs', async () => {
    const other = { ...letter, closing: `${letter.closing} ` };
    expect(fingerprint(await writeLetterDocx(other))).toBe(fingerprint(await writeLetterDocx(letter)));
    const changed = { ...letter, closing: 'Met groet,' };
    expect(fingerprint(await writeLetterDocx(changed))).not.toBe(fingerprint(await writeLetterDocx(letter)));
  });

  it('gives the same bytes in other processes, at other ends of the earth', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
    try {
      await build({
        configFile: false,
        logLevel: 'silent',
        build: {
          ssr: resolve('tests/fixtures/letters/print-fingerprint.ts'),
          outDir: folder,
          rollupOptions: { output: { entryFileNames: 'print.mjs' } },
        },
        ssr: { noExternal: true },
      });
      const print = (zone: string): string =>
        execFileSync(process.execPath, [join(folder, 'print.mjs')], {
          encoding: 'utf8',
          env: { ...process.env, TZ: zone },
        });
      const here = fingerprint(await writeLetterDocx(letter));
      expect([print('Pacific/Kiritimati'), print('America/Los_Angeles')]).toEqual([here, here]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
