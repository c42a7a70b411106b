import * as Y from 'yjs';
import type { RecordTable } from '#core/journal/journal-entry';
import { recordTables } from '#core/journal/journal-entry';
import type { Moment } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';
import { sha256OfBytes } from '../fingerprint';
import {
  type ArchiveKind,
  type ArchiveManifest,
  attachmentEntry,
  bodyEntry,
  councilArchive,
  JOURNAL_ENTRY,
  MANIFEST_ENTRY,
  type ManifestEntry,
  MEDIA_TYPE_ENTRY,
  MOST_BYTES,
  MOST_ENTRIES,
  rowsEntry,
} from './archive-format';
import type { ArchiveSource } from './archive-source';
import type { Pace } from './progress';
import { createZipWriter } from './zip-writer';

export interface Maker {
  readonly programVersion: string;
  readonly madeAt: Moment;
}

/**
 * All updates of one body as one, without the words that were deleted on the way: what was taken out of a letter
 * does not travel. `merged` is null for a body nobody ever wrote in; not `whole` when an update was damaged and
 * the rest had to do without it.
 */
export function mergedBody(updates: readonly Uint8Array[]): { merged: Uint8Array | null; whole: boolean } {
  if (updates.length === 0) return { merged: null, whole: true };
  const doc = new Y.Doc({ gc: true });
  let whole = true;
  for (const update of updates) {
    try {
      Y.applyUpdateV2(doc, update);
    } catch {
      whole = false;
    }
  }
  const merged = Y.encodeStateAsUpdateV2(doc);
  doc.destroy();
  return { merged, whole };
}

const encoder = new TextEncoder();

export interface WrittenArchive {
  readonly bytes: Uint8Array;
  /** Entries that should be in it and could not be read, in whole or in part. */
  readonly unreadable: readonly string[];
}

/**
 * The archive file. The same source and maker give the same bytes, on any machine. `more` is what the manifest of
 * another kind of file says besides.
 */
export async function writeArchive(
  source: ArchiveSource,
  maker: Maker,
  pace: Pace,
  kind: ArchiveKind = councilArchive,
  more: Readonly<Record<string, unknown>> = {},
): Promise<WrittenArchive> {
  const { tables, journal, bodies, attachmentHashes } = source;
  if (bodies.size + attachmentHashes.length + tables.length > MOST_ENTRIES)
    throw new Refusal('archive.tooLarge');
  const zip = createZipWriter();
  const entries: ManifestEntry[] = [];
  const unreadable = [...source.unreadable];
  const total = tables.length + bodies.size + attachmentHashes.length + 1;
  let size = 0;
  let done = 0;
  const rest = (): Promise<void> => pace.rest('packing', done, total);
  const add = async (name: string, bytes: Uint8Array, how: 'stored' | 'deflated'): Promise<void> => {
    size += bytes.length;
    if (size > MOST_BYTES) throw new Refusal('archive.tooLarge');
    entries.push({ name, size: bytes.length, sha256: await sha256OfBytes(bytes) });
    await zip.add(name, bytes, how, rest);
    done += 1;
  };

  await zip.add(MEDIA_TYPE_ENTRY, encoder.encode(kind.mediaType), 'stored', rest);
  const counts: Record<RecordTable, number> & Record<string, number> = {
    ...(Object.fromEntries(recordTables.map((table) => [table, 0])) as Record<RecordTable, number>),
    journal: journal.count,
    bodies: 0,
    attachments: 0,
  };
  for (const { name, lines } of tables) {
    counts[name] = lines.count;
    await add(rowsEntry(name), lines.bytes(), 'deflated');
  }
  await add(JOURNAL_ENTRY, journal.bytes(), 'deflated');
  for (const id of [...bodies.keys()].sort()) {
    const updates = bodies.get(id) ?? [];
    bodies.delete(id);
    const { merged, whole } = mergedBody(updates);
    if (!whole) unreadable.push(bodyEntry(id));
    if (merged === null) continue;
    counts.bodies = (counts.bodies ?? 0) + 1;
    await add(bodyEntry(id), merged, 'deflated');
  }
  for (const hash of [...attachmentHashes].sort()) {
    const bytes = await source.attachment(hash);
    if (bytes === null) {
      unreadable.push(attachmentEntry(hash));
      continue;
    }
    counts.attachments = (counts.attachments ?? 0) + 1;
    await add(attachmentEntry(hash), bytes, 'stored');
  }
  const { council } = source;
  const manifest: ArchiveManifest = {
    ...more,
    format: kind.format,
    formatVersion: kind.version,
    databaseVersion: source.databaseVersion,
    programVersion: maker.programVersion,
    madeAt: maker.madeAt,
    council: council && {
      id: council.id,
      name: council.name,
      municipality: council.municipality,
      sample: council.sample,
    },
    counts: counts as ArchiveManifest['counts'],
    lastActAt: source.lastActAt,
    unreadable,
    entries,
  };
  await zip.add(MANIFEST_ENTRY, encoder.encode(`${JSON.stringify(manifest, null, 1)}\n`), 'deflated', rest);
  pace.step('packing', 1, 1);
  return { bytes: zip.finish(), unreadable };
}
