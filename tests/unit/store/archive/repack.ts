/** Takes an archive apart, lets a test change what is in it, and puts it together so that every hash is right again. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

export type Entries = Record<string, Uint8Array>;
// biome-ignore lint/suspicious/noExplicitAny: a manifest may be made into anything here.
export type Manifest = any;

export function entriesOf(bytes: Uint8Array): Entries {
  return unzipSync(bytes);
}

export function manifestOf(bytes: Uint8Array): Manifest {
  return JSON.parse(strFromU8(entriesOf(bytes)['manifest.json']!));
}

// biome-ignore lint/suspicious/noExplicitAny: rows may be made into anything here.
export type Lines = any[];

export function linesOf(entries: Entries, name: string): Lines {
  return strFromU8(entries[name]!)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export function setLines(entries: Entries, name: string, lines: Lines): void {
  entries[name] = strToU8(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `edit` changes the entries; `tell` changes the manifest once it is right. */
export async function repacked(
  bytes: Uint8Array,
  edit: (entries: Entries) => void | Promise<void>,
  tell: (manifest: Manifest) => void = () => {},
): Promise<Uint8Array> {
  const entries = entriesOf(bytes);
  await edit(entries);
  const manifest = JSON.parse(strFromU8(entries['manifest.json']!));
  const names = Object.keys(entries).filter((name) => name !== 'manifest.json' && name !== 'mimetype');
  manifest.entries = await Promise.all(
    names.map(async (name) => ({ name, size: entries[name]?.length, sha256: await sha256(entries[name]!) })),
  );
  const count = (name: string): number => strFromU8(entries[name]!).split('\n').length - 1;
  for (const name of names) {
    const table = /^rows\/(.+)\.jsonl$/.exec(name)?.[1];
    if (table) manifest.counts[table] = count(name);
  }
  manifest.counts.journal = count('journal.jsonl');
  manifest.counts.bodies = names.filter((name) => name.startsWith('bodies/')).length;
  manifest.counts.attachments = names.filter((name) => name.startsWith('attachments/')).length;
  tell(manifest);
  entries['manifest.json'] = strToU8(JSON.stringify(manifest));
  const { mimetype, ...others } = entries;
  const files: Zippable = { mimetype: [mimetype!, { level: 0 }], ...others };
  return zipSync(files);
}
