/** A key does one thing: what works everywhere is heard first, and would take a key of the text's own away. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './files-under.ts';

function named(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, key = '']) =>
      key.toLowerCase().replaceAll('-', '+'),
    ),
  );
}

test('no key of the program is a key of the text as well', () => {
  // A comparison stands in the place of the text, and may use its keys.
  const files = filesUnder('src/renderer', '.ts', '.tsx').filter((file) => !file.includes('/difference/'));
  const ofProgram = named(files, /'((?:mod|alt)\+[a-z0-9+,./]+)':/g);
  const ofText = named(files, /'((?:Mod|Alt)-[A-Za-z0-9-,.]+)':/g);
  expect(ofProgram.length).toBeGreaterThan(8);
  expect(ofText.length).toBeGreaterThan(8);
  expect(ofProgram.filter((key) => ofText.includes(key))).toEqual([]);
  expect(ofProgram.filter((key, at) => ofProgram.indexOf(key) !== at)).toEqual([]);
});
