import type { z } from 'zod';
import type { RecordTable } from '#core/journal/journal-entry';
import { Refusal } from '#core/refusals/refusal';
import { databaseVersion } from '../migrations';
import {
  type ArchiveKind,
  type ArchiveManifest,
  attachmentEntry,
  bodyEntry,
  councilArchive,
  JOURNAL_ENTRY,
  MANIFEST_ENTRY,
  MEDIA_TYPE_ENTRY,
  MOST_BYTES,
  MOST_ENTRIES,
  MOST_MANIFEST_BYTES,
  manifestHeadShape,
  manifestShape,
  rowsEntry,
} from './archive-format';
import { readLines } from './json-lines';
import { crc32, readZip, unpacked, type ZipEntry } from './zip-reader';

/** An archive that said what it is. Its manifest is in order; what is in it has still to be checked. */
export interface OpenedArchive {
  readonly manifest: ArchiveManifest;
  /** The bytes of an entry the manifest names; ZipDamaged when they are not what the zip says. */
  readonly unpack: (name: string) => Uint8Array;
  readonly has: (name: string) => boolean;
}

export function damaged(part: string, cause?: unknown): Refusal {
  const refusal = new Refusal('archive.damaged', { part });
  if (cause !== undefined) refusal.cause = cause;
  return refusal;
}

/** Whether the first bytes are those of an archive: then a file that cannot be read is a damaged one of ours. */
export function beginsAs(bytes: Uint8Array, { mediaType }: ArchiveKind): boolean {
  const start = new TextDecoder('latin1').decode(
    bytes.subarray(0, 30 + MEDIA_TYPE_ENTRY.length + mediaType.length),
  );
  return start.startsWith('PK\x03\x04') && start.slice(30) === MEDIA_TYPE_ENTRY + mediaType;
}

function parsed<T>(shape: z.ZodType<T>, value: unknown): T | null {
  const outcome = shape.safeParse(value);
  return outcome.success ? outcome.data : null;
}

/**
 * Reads what a file says it is. Rejects with `archive.notAnArchive`, `archive.damaged`, `archive.newer` or
 * `archive.tooLarge`.
 */
export function openArchive(bytes: Uint8Array, kind: ArchiveKind = councilArchive): OpenedArchive {
  const unreadable = (part: string, cause?: unknown): Refusal =>
    beginsAs(bytes, kind) ? damaged(part, cause) : new Refusal('archive.notAnArchive');
  if (bytes.length > MOST_BYTES) throw new Refusal('archive.tooLarge');
  let entries: ReadonlyMap<string, ZipEntry>;
  try {
    // One more of each kind than we write: what somebody's zip program put beside it does no harm.
    entries = readZip(bytes, MOST_ENTRIES + 500);
  } catch (cause) {
    throw unreadable('zip', cause);
  }
  const entry = entries.get(MANIFEST_ENTRY);
  if (!entry || entry.size > MOST_MANIFEST_BYTES) throw unreadable(MANIFEST_ENTRY);
  let value: unknown;
  try {
    const text = unpacked(entry);
    if (crc32(text) !== entry.crc32) throw new Error('checksum');
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    throw unreadable(MANIFEST_ENTRY, cause);
  }
  const head = parsed(manifestHeadShape, value);
  if (head?.format !== kind.format) throw unreadable(MANIFEST_ENTRY);
  if (head.formatVersion > kind.version || head.databaseVersion > databaseVersion) {
    throw new Refusal('archive.newer', { programVersion: head.programVersion });
  }
  const manifest = parsed(manifestShape, value);
  if (!manifest) throw damaged(MANIFEST_ENTRY);
  if (manifest.entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
    throw new Refusal('archive.tooLarge');
  return {
    manifest,
    has: (name) => entries.has(name),
    unpack(name) {
      const found = entries.get(name);
      if (!found) throw damaged(name);
      return unpacked(found);
    },
  };
}

/** An archive of which every byte was checked; what is read from it can be written as it is. */
export interface CheckedArchive {
  readonly manifest: ArchiveManifest;
  readonly rows: (table: RecordTable, batch: number) => Generator<unknown[]>;
  readonly journal: (batch: number) => Generator<unknown[]>;
  readonly letterIds: readonly string[];
  readonly body: (letterId: string) => Uint8Array;
  readonly hashes: readonly string[];
  readonly attachment: (hash: string) => Uint8Array;
}

export interface CheckedParts {
  /** Rows and journal, unpacked, by the name of their entry. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly letterIds: readonly string[];
  readonly hashes: readonly string[];
}

export function checkedArchive(
  opened: OpenedArchive,
  { texts, letterIds, hashes }: CheckedParts,
): CheckedArchive {
  const text = (name: string): Uint8Array => texts.get(name) ?? new Uint8Array();
  return {
    manifest: opened.manifest,
    rows: (table, batch) => readLines(text(rowsEntry(table)), batch),
    journal: (batch) => readLines(text(JOURNAL_ENTRY), batch),
    letterIds,
    body: (letterId) => opened.unpack(bodyEntry(letterId)),
    hashes,
    attachment: (hash) => opened.unpack(attachmentEntry(hash)),
  };
}
