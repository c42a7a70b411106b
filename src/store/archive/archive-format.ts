/**
 * The archive of a council: one zip, in this order.
 *
 *     mimetype                 stored, so that a file tells by its first bytes what it is, like an EPUB or ODF
 *     rows/<table>.jsonl       a row a line, as JSON, sorted by id; the indexes and local settings stay behind
 *     journal.jsonl            an entry a line, in the order of the clock
 *     bodies/<letter>.yjs      the letter's body: one Yjs update, format 2
 *     attachments/<sha-256>    the bytes as they came in, stored
 *     manifest.json            what the archive is, and size and SHA-256 of every entry before it
 *
 * Any unzip program opens it, and each part can be read without this program. Everything in it is checked
 * before a word is believed, the manifest by the zip's own CRC.
 */
import { z } from 'zod';
import { type RecordTable, recordTables } from '#core/journal/journal-entry';
import { moment, type RecordId, recordId } from '#core/records/record';
import { migrations } from '../migrations';
import { ARCHIVE_MEDIA_TYPE } from './archive-file';

/** Raise when this program writes something a program before it cannot read back in full. */
export const ARCHIVE_VERSION = 1;

export const MEDIA_TYPE_ENTRY = 'mimetype';
export const MANIFEST_ENTRY = 'manifest.json';
export const JOURNAL_ENTRY = 'journal.jsonl';
export const rowsEntry = (table: string): string => `rows/${table}.jsonl`;
export const bodyEntry = (letterId: RecordId): string => `bodies/${letterId}.yjs`;
export const attachmentEntry = (hash: string): string => `attachments/${hash}`;

/** Zip counts its entries in sixteen bits; the rest of the room is for the entries that are always there. */
export const MOST_ENTRIES = 65_000;
/** Beyond this no browser holds the file and what is in it at once. */
export const MOST_BYTES = 1.5 * 1024 ** 3;
/** 65,000 lines of size and hash stay well below it. */
export const MOST_MANIFEST_BYTES = 16 * 1024 ** 2;

/** The version of the database each table came with; an older archive lacks those that came later. */
const cameWith = new Map<string, number>();
for (const { version, stores } of migrations)
  for (const table of Object.keys(stores)) if (!cameWith.has(table)) cameWith.set(table, version);

/** Whether an archive of a database of this version must have rows of `table`, if only none. */
export function holdsTable(databaseVersion: number, table: RecordTable): boolean {
  return databaseVersion >= (cameWith.get(table) ?? 0);
}

const OLDEST = Math.min(...migrations.map(({ version }) => version));

const count = z.int().min(0);

const entryShape = z.looseObject({
  name: z.string().min(1).max(200),
  size: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ManifestEntry = z.infer<typeof entryShape>;

/** Two kinds of file are made this way: a whole council, and what goes from one machine to another. */
export interface ArchiveKind {
  readonly format: string;
  readonly version: number;
  readonly mediaType: string;
}

export const councilArchive: ArchiveKind = {
  format: 'raadgever-archief',
  version: ARCHIVE_VERSION,
  mediaType: ARCHIVE_MEDIA_TYPE,
};

/** Enough of a manifest to tell whether this program may read the rest of it. */
export const manifestHeadShape = z.looseObject({
  format: z.string(),
  formatVersion: z.int().min(1),
  databaseVersion: z.number().positive(),
  programVersion: z.string().max(100),
});

export const manifestShape = manifestHeadShape.extend({
  madeAt: moment,
  /** Null in an archive rescued from a database without one. */
  council: z
    .looseObject({ id: recordId, name: z.string(), municipality: z.string(), sample: z.boolean() })
    .nullable(),
  counts: z.looseObject({
    ...(Object.fromEntries(
      recordTables.map((table) => [table, holdsTable(OLDEST, table) ? count : count.default(0)]),
    ) as Record<RecordTable, typeof count>),
    journal: count,
    bodies: count,
    attachments: count,
  }),
  /** When somebody last did something, by that device's own clock. */
  lastActAt: moment.nullable(),
  /** What could not be read when it was made, for an archive rescued from a damaged database. */
  unreadable: z.array(z.string()),
  entries: z.array(entryShape).max(MOST_ENTRIES),
});
export type ArchiveManifest = z.infer<typeof manifestShape>;
export type ArchiveCounts = ArchiveManifest['counts'];
