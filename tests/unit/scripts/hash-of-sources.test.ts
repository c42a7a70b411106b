import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOfSources } from '../../../scripts/parts/build-if-changed.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'raadgever-sources-'));
  await mkdir(join(root, 'src/core'), { recursive: true });
  await writeFile(join(root, 'src/core/one.ts'), 'one');
  for (const file of ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json']) {
    await writeFile(join(root, file), file);
  }
});
afterEach(() => rm(root, { recursive: true }));

it('stays the same when only times change', async () => {
  const before = hashOfSources(root);
  await utimes(join(root, 'src/core/one.ts'), 1, 1);
  expect(hashOfSources(root)).toBe(before);
});

it('changes with content, with names, with new files and with settings', async () => {
  const seen = new Set([hashOfSources(root)]);
  const differs = () => {
    const size = seen.size;
    return seen.add(hashOfSources(root)).size > size;
  };
  await writeFile(join(root, 'src/core/one.ts'), 'two');
  expect(differs()).toBe(true);
  await rename(join(root, 'src/core/one.ts'), join(root, 'src/core/two.ts'));
  expect(differs()).toBe(true);
  await writeFile(join(root, 'src/core/three.ts'), '');
  expect(differs()).toBe(true);
  await writeFile(join(root, 'package-lock.json'), 'another');
  expect(differs()).toBe(true);
});
