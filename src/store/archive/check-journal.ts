import { JOURNAL_ENTRY_VERSION, type JournalEntry, journalEntryShape } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { Refusal } from '#core/refusals/refusal';
import { tableDefinitions } from '../tables';
import { JOURNAL_ENTRY } from './archive-format';
import { type CheckedArchive, damaged } from './open-archive';

function checkEntry(value: unknown, programVersion: string): JournalEntry {
  const outcome = journalEntryShape.safeParse(value);
  if (outcome.success) return value as JournalEntry;
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : null;
  if (typeof version === 'number' && version > JOURNAL_ENTRY_VERSION) {
    throw new Refusal('archive.newer', { programVersion });
  }
  throw damaged(JOURNAL_ENTRY);
}

/**
 * The journal against the rows, by their keys: every row was added once, every change is of a row that is there,
 * what is append-only was never patched, and the clock only goes up.
 *
 * Not that each field is exactly the fold: a migration may fill a field without telling the journal, and a
 * council's only backup must not be refused for it.
 */
export async function checkJournal(
  archive: CheckedArchive,
  rows: ReadonlySet<string>,
  rest: () => Promise<void>,
): Promise<void> {
  const { programVersion, counts } = archive.manifest;
  const ids = new Set<string>();
  const undone: string[] = [];
  const added = new Set<string>();
  let last = '';
  for (const batch of archive.journal(500)) {
    for (const value of batch) {
      const entry = checkEntry(value, programVersion);
      if (entry.clock <= last || ids.has(entry.id)) throw damaged(JOURNAL_ENTRY);
      last = entry.clock;
      ids.add(entry.id);
      if (entry.undoes !== null) undone.push(entry.undoes);
      for (const change of entry.changes) {
        const key = rowKey(change.table, change.id);
        if (!rows.has(key)) throw damaged(JOURNAL_ENTRY);
        if (change.kind === 'added') {
          if (added.has(key)) throw damaged(JOURNAL_ENTRY);
          added.add(key);
        } else if (tableDefinitions[change.table].appendOnly || !added.has(key)) {
          throw damaged(JOURNAL_ENTRY);
        }
      }
    }
    await rest();
  }
  if (ids.size !== counts.journal || added.size !== rows.size) throw damaged(JOURNAL_ENTRY);
  if (undone.some((id) => !ids.has(id))) throw damaged(JOURNAL_ENTRY);
}
