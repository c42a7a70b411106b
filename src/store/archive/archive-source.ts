/** What goes into an archive, wherever it is read from: the open store, or a database whose program fell over. */
import type { RecordId } from '#core/records/record';
import type { JsonLines } from './json-lines';

export interface SourceTable {
  readonly name: string;
  readonly lines: JsonLines;
}

export interface ArchiveSource {
  readonly databaseVersion: number;
  readonly council: {
    readonly id: RecordId;
    readonly name: string;
    readonly municipality: string;
    readonly sample: boolean;
  } | null;
  readonly lastActAt: string | null;
  readonly tables: readonly SourceTable[];
  readonly journal: JsonLines;
  /** Updates by letter, as they were stored. Taken out as they are packed, so that they are not held twice. */
  readonly bodies: Map<RecordId, Uint8Array[]>;
  readonly attachmentHashes: readonly string[];
  /** Read one by one: their bytes never change, and together they may be larger than memory. */
  readonly attachment: (hash: string) => Promise<Uint8Array | null>;
  readonly unreadable: readonly string[];
}
