import type { RecordTable } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { LetterVersion } from '#core/records/letter-version';
import { Refusal } from '#core/refusals/refusal';
import { sha256OfJson } from '../fingerprint';
import { type Row, tableDefinitions } from '../tables';
import { rowsEntry } from './archive-format';
import { type CheckedArchive, damaged } from './open-archive';

/** What is remembered of rows once they have been checked; not the rows themselves, there may be many. */
export interface RowFacts {
  /** By `table/id`. */
  readonly keys: Set<string>;
  /** `target`: one of `keys`, or `attachments/<hash>`. */
  readonly references: { readonly from: string; readonly target: string }[];
}

type Pointer = readonly [table: RecordTable | 'attachments', key: unknown];

/** What a row rests on. */
export function pointersOf(table: RecordTable, row: Row): readonly Pointer[] {
  switch (table) {
    case 'councils':
      return row.logo ? [['attachments', (row.logo as { hash: string }).hash]] : [];
    case 'letters':
      return [
        ['dossiers', row.dossierId],
        ['letters', row.predecessorId],
      ];
    case 'letterEvents':
      return [
        ['letters', row.letterId],
        ['letterVersions', row.versionId],
        ['letterEvents', row.kind === 'withdrawn' ? row.eventId : null],
        ['letters', row.stepLetterId],
        ['documents', row.documentId],
      ];
    case 'letterVersions': {
      const sender = row.sender as LetterVersion['sender'];
      return [
        ['letters', row.letterId],
        ['attachments', sender?.logo?.hash],
        ['attachments', sender?.signature?.hash],
      ];
    }
    case 'documents':
      return [
        ['dossiers', row.dossierId],
        ['letters', row.letterId],
        ['attachments', row.hash],
      ];
    case 'people':
      return row.signaturePicture ? [['attachments', (row.signaturePicture as { hash: string }).hash]] : [];
    case 'definitionVersions':
      return [['dossiers', row.dossierId]];
    case 'letterComments':
      return [
        ['letters', row.letterId],
        ['letterComments', row.parentId],
      ];
    case 'documentTexts':
      return [
        ['documents', row.documentId],
        ['dossiers', row.dossierId],
      ];
    case 'outcomeEvents':
      return [
        ['letters', row.letterId],
        ['letterEvents', row.replyId],
        ['documents', row.documentId],
        ['outcomeEvents', row.kind === 'withdrawn' ? row.eventId : null],
      ];
    case 'motions':
      return [
        ['dossiers', row.dossierId],
        ['letters', row.letterId],
        ['documents', row.documentId],
      ];
    case 'motionEvents':
      return [
        ['motions', row.motionId],
        ['letters', row.letterId],
        ['documents', row.documentId],
        ['motionEvents', row.kind === 'withdrawn' ? row.eventId : null],
      ];
    case 'commitments':
      return [
        ['dossiers', row.dossierId],
        ['documents', row.documentId],
      ];
    case 'commitmentEvents':
      return [
        ['commitments', row.commitmentId],
        ['documents', row.documentId],
        ['commitmentEvents', row.kind === 'withdrawn' ? row.eventId : null],
      ];
    case 'findingDecisions':
      return [['letters', row.letterId]];
    case 'signingKeys':
      return [['people', row.personId]];
    case 'sessions':
      return (row.dossierIds as readonly string[]).map((id) => ['dossiers', id] as const);
    case 'sessionFiles':
      return [
        ['sessions', row.sessionId],
        ['attachments', row.hash],
      ];
    case 'currents':
    case 'attendances':
    case 'contributionImports':
      return [['sessions', row.sessionId]];
    case 'contributions':
      return [
        ['sessions', row.sessionId],
        ['currents', row.currentId],
        ['contributionImports', row.importId],
        ['contributions', row.mergedInto],
        ['contributions', row.splitFrom],
      ];
    case 'definitionAmendments':
      return [
        ['sessions', row.sessionId],
        ['dossiers', row.dossierId],
        ['contributions', row.contributionId],
        ['definitionVersions', row.versionId],
      ];
    case 'reportsBack':
      return [['sessions', row.sessionId]];
    case 'contributionLinks':
      return [
        ['sessions', row.sessionId],
        ['contributions', row.contributionId],
        ['letters', row.letterId],
      ];
    case 'termRules':
    case 'dossiers':
    case 'equatedDays':
    case 'textBlocks':
    case 'referenceNotes':
      return [];
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

function checkShape(table: RecordTable, value: unknown, programVersion: string): Row {
  const { shape, version } = tableDefinitions[table];
  if (!isRow(value)) throw damaged(rowsEntry(table));
  if (!shape.safeParse(value).success) {
    // A newer program may have changed the shape; it raises the version of its rows when it does.
    if (typeof value.v === 'number' && value.v > version)
      throw new Refusal('archive.newer', { programVersion });
    throw damaged(rowsEntry(table));
  }
  // The body stands beside the row, as a Yjs document; a field of that name would hide it.
  if (table === 'letters' && 'body' in value) throw damaged(rowsEntry(table));
  return value;
}

/** Rows of one table: shapes, ids in order and each once, and the fingerprint of every frozen text. */
export async function checkRows(
  archive: CheckedArchive,
  table: RecordTable,
  facts: RowFacts,
  rest: () => Promise<void>,
): Promise<void> {
  const { manifest } = archive;
  let count = 0;
  let last = '';
  for (const batch of archive.rows(table, 500)) {
    for (const value of batch) {
      const row = checkShape(table, value, manifest.programVersion);
      if (row.id <= last) throw damaged(rowsEntry(table));
      last = row.id;
      count += 1;
      const from = rowKey(table, row.id);
      facts.keys.add(from);
      for (const [target, key] of pointersOf(table, row)) {
        if (key !== null && key !== undefined)
          facts.references.push({ from, target: rowKey(target, String(key)) });
      }
      if (table === 'letterVersions' && row.v === tableDefinitions.letterVersions.version) {
        const { head, reference, body, sha256 } = row;
        if ((await sha256OfJson({ head, reference, body })) !== sha256) throw damaged(rowsEntry(table));
      }
    }
    await rest();
  }
  if (count !== manifest.counts[table]) throw damaged(rowsEntry(table));
}

/** Nothing points at what is not there. */
export function checkReferences(
  { keys, references }: RowFacts,
  { letterIds, hashes }: { readonly letterIds: readonly string[]; readonly hashes: readonly string[] },
): void {
  const attachments = new Set(hashes.map((hash) => rowKey('attachments', hash)));
  for (const { from, target } of references) {
    if (!keys.has(target) && !attachments.has(target)) throw damaged(from);
  }
  for (const id of letterIds) if (!keys.has(rowKey('letters', id))) throw damaged(rowKey('bodies', id));
}
