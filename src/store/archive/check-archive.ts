import * as Y from 'yjs';
import { type RecordTable, recordTables } from '#core/journal/journal-entry';
import { recordId } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';
import { sha256OfBytes } from '../fingerprint';
import {
  attachmentEntry,
  bodyEntry,
  holdsTable,
  JOURNAL_ENTRY,
  type ManifestEntry,
  rowsEntry,
} from './archive-format';
import { checkJournal } from './check-journal';
import { checkReferences, checkRows, type RowFacts } from './check-rows';
import { type CheckedArchive, checkedArchive, damaged, type OpenedArchive } from './open-archive';
import type { Pace } from './progress';
import { ZipDamaged } from './zip-reader';

type EntryKind =
  | { readonly kind: 'rows'; readonly table: RecordTable }
  | { readonly kind: 'journal' }
  | { readonly kind: 'body'; readonly letterId: string }
  | { readonly kind: 'attachment'; readonly hash: string }
  /** Written by a newer program that keeps more than this one knows. */
  | { readonly kind: 'unknown' };

/** Names are only compared with the names this program would give. */
function kindOf(name: string): EntryKind {
  if (name === JOURNAL_ENTRY) return { kind: 'journal' };
  const table = recordTables.find((candidate) => rowsEntry(candidate) === name);
  if (table) return { kind: 'rows', table };
  const last = name.slice(name.indexOf('/') + 1);
  const letterId = last.replace(/\.yjs$/, '');
  if (name === bodyEntry(letterId) && recordId.safeParse(letterId).success) return { kind: 'body', letterId };
  if (name === attachmentEntry(last) && /^[0-9a-f]{64}$/.test(last))
    return { kind: 'attachment', hash: last };
  return { kind: 'unknown' };
}

async function checkedBytes(opened: OpenedArchive, entry: ManifestEntry): Promise<Uint8Array> {
  const bytes = opened.unpack(entry.name);
  if (bytes.length !== entry.size || (await sha256OfBytes(bytes)) !== entry.sha256) throw damaged(entry.name);
  return bytes;
}

/** Whether Yjs takes the update, on a document that is thrown away. */
function checkBody(name: string, update: Uint8Array): void {
  const doc = new Y.Doc();
  try {
    Y.applyUpdateV2(doc, update);
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    doc.destroy();
  }
}

/**
 * Checks all of an archive before anything of it is written: every entry against its size and SHA-256, every row
 * against its shape, every reference, and the journal against the rows. Rejects with `archive.damaged` and the
 * part that is wrong, or with `archive.newer` where a newer program wrote what this one cannot read. Of what is not
 * `isWhole`, rows may point at what was left out.
 */
export async function checkArchive(
  opened: OpenedArchive,
  pace: Pace,
  { isWhole = true }: { readonly isWhole?: boolean } = {},
): Promise<CheckedArchive> {
  const { manifest } = opened;
  const texts = new Map<string, Uint8Array>();
  const letterIds: string[] = [];
  const hashes: string[] = [];
  const total = manifest.entries.length + recordTables.length + 1;
  let done = 0;
  const rest = (): Promise<void> => pace.rest('checking', done, total);
  const went = (): Promise<void> => {
    done += 1;
    return rest();
  };
  try {
    for (const entry of manifest.entries) {
      const kind = kindOf(entry.name);
      if (kind.kind === 'unknown')
        throw new Refusal('archive.newer', { programVersion: manifest.programVersion });
      const bytes = await checkedBytes(opened, entry);
      if (kind.kind === 'rows' || kind.kind === 'journal') texts.set(entry.name, bytes);
      if (kind.kind === 'body') {
        checkBody(entry.name, bytes);
        letterIds.push(kind.letterId);
      }
      if (kind.kind === 'attachment') {
        if (entry.sha256 !== kind.hash) throw damaged(entry.name);
        hashes.push(kind.hash);
      }
      await went();
    }
    const names = new Set(manifest.entries.map(({ name }) => name));
    const expected = recordTables.filter((table) => holdsTable(manifest.databaseVersion, table));
    const missing = [...expected.map(rowsEntry), JOURNAL_ENTRY].find((name) => !names.has(name));
    if (missing !== undefined) throw damaged(missing);
    if (names.size !== manifest.entries.length) throw damaged('manifest.json');

    const checked = checkedArchive(opened, { texts, letterIds, hashes });
    if (letterIds.length !== manifest.counts.bodies) throw damaged('bodies');
    if (hashes.length !== manifest.counts.attachments) throw damaged('attachments');
    const facts: RowFacts = { keys: new Set(), references: [] };
    for (const table of recordTables) {
      await checkRows(checked, table, facts, rest);
      await went();
    }
    if (isWhole) checkReferences(facts, { letterIds, hashes });
    await checkJournal(checked, facts.keys, rest);
    await went();
    return checked;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // What a hostile file can do to a parser or a validator, such as nesting too deep, is damage as well.
    throw damaged(error instanceof ZipDamaged ? error.message : 'rows', error);
  }
}
