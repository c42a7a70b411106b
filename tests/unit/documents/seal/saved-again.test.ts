/**
 * What LibreOffice leaves of a sealed file. One that it saved lies among the fixtures, so that this is tried everywhere;
 * where the program is installed it saves one anew.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkWordFile, type FileCheck } from '#documents/seal/check-word-file';
import { matchUnsealed } from '#documents/seal/match-unsealed';
import {
  checkTools,
  pictures,
  sealed,
  signedAdvice,
  testKey,
  wordFileOf,
} from '../../../fixtures/letters/sealed-letter';

const run = promisify(execFile);
const SAVED = new URL('../../../fixtures/word/saved-by-libreoffice.docx', import.meta.url);

async function savedByLibreOffice(word: Uint8Array): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-again-'));
  try {
    await run('soffice', ['--version']);
    await writeFile(join(folder, 'brief.docx'), word);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    await run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      out,
      join(folder, 'brief.docx'),
    ]);
    return new Uint8Array(await readFile(join(out, 'brief.docx')));
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function changed(word: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(word);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain(from);
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) });
}

function expectSameText(outcome: FileCheck): void {
  expect(outcome).toMatchObject({
    kind: 'sealed',
    comparison: { kind: 'sameText', savedWith: 'LibreOffice' },
  });
}

function runsOf(outcome: FileCheck): string[] {
  if (outcome.kind !== 'sealed' || outcome.comparison.kind !== 'changed')
    throw new Error('nothing was found');
  return outcome.comparison.passages.flatMap((each) =>
    each.kind === 'changed' ? each.runs.filter(({ kind }) => kind !== 'same').map(({ text }) => text) : [],
  );
}

describe('a sealed file that LibreOffice saved', () => {
  it('says the same, and is told apart once something in it was changed', async () => {
    const saved = new Uint8Array(await readFile(SAVED));
    expectSameText(await checkWordFile(saved, checkTools));
    const other = await checkWordFile(changed(saved, '25.000', '52.000'), checkTools);
    expect(runsOf(other)).toEqual(['€ 25.000', '€ 52.000']);
  });

  it('is found again by its text where the seal was lost', async () => {
    const parts = unzipSync(new Uint8Array(await readFile(SAVED)));
    const bare = zipSync(
      Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('customXml'))),
    );
    const outcome = await checkWordFile(bare, checkTools);
    if (outcome.kind !== 'unsealed') throw new Error(outcome.kind);
    const kept = await checkWordFile(new Uint8Array(await readFile(SAVED)), checkTools);
    if (kept.kind !== 'sealed') throw new Error(kept.kind);
    const file = { content: kept.content, seal: kept.seal, approval: null };
    const another = {
      content: {
        ...signedAdvice,
        reference: '2016/18',
        head: { ...signedAdvice.head, subject: 'Iets anders' },
      },
      seal: null,
      approval: null,
    };
    const match = await matchUnsealed(
      outcome.parts,
      [another, file].map((each, at) => ({ id: String(at), file: each, pictures: async () => pictures })),
      checkTools,
    );
    expect(match).toMatchObject({ id: '1', comparison: { kind: 'sameText' } });
  });

  it('anew, on this machine', async ({ skip }) => {
    const saved = await savedByLibreOffice(await wordFileOf(await sealed(signedAdvice, await testKey())));
    if (saved === null) return skip('needs LibreOffice (soffice), which is not on this machine');
    if (process.env.RAADGEVER_RENEW) await writeFile(SAVED, saved);
    expectSameText(await checkWordFile(saved, checkTools));
    expect(runsOf(await checkWordFile(changed(saved, 'vaak lang', 'zelden lang'), checkTools))).toEqual([
      'vaak',
      'zelden',
    ]);
  }, 120_000);
});
