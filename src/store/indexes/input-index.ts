/** The words of sessions and of what was said there. A name is among them only where its owner agreed to be named. */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { RowChange } from '#core/journal/journal-entry';
import type { Contribution } from '#core/records/contribution';
import type { Session } from '#core/records/session';
import type { Tables } from '../tables-in';
import { type SearchIndexRow, searchRow } from './search-index';

export function sessionWords(session: Session): SearchIndexRow {
  const { id, title, place, summary, on } = session;
  // People look for the day as it is printed.
  const words = [title, place, summary, on === null ? '' : formatDutchDate(on)];
  return searchRow('session', id, null, words.join(' '));
}

export function contributionWords({ id, text, consent, speaker }: Contribution): SearchIndexRow {
  return searchRow('contribution', id, null, consent === 'withName' ? `${text} ${speaker}` : text);
}

export async function refreshSession(db: Tables, id: string): Promise<void> {
  const session = await db.sessions.get(id);
  if (!session || session.deleted) await db.searchIndex.delete(`session/${id}`);
  else await db.searchIndex.put(sessionWords(session));
}

export function indexContributions(db: Tables, rows: readonly Contribution[]): PromiseLike<unknown> {
  return db.searchIndex.bulkPut(rows.filter(({ erased }) => erased === null).map(contributionWords));
}

/** What was said in this very act: nothing has to be read for it, and who logs does not wait for it. */
export function indexAddedContributions(db: Tables, changes: readonly RowChange[]): PromiseLike<unknown> {
  const rows = changes.flatMap((change) =>
    change.kind === 'added' && change.table === 'contributions' ? [change.row as Contribution] : [],
  );
  return rows.length === 0 ? Promise.resolve() : indexContributions(db, rows);
}

/** Thousands at once, when a list is taken back. */
export async function refreshContributions(db: Tables, ids: readonly string[]): Promise<void> {
  const rows = (await db.contributions.bulkGet([...ids])).filter((row) => row !== undefined);
  const isShown = ({ deleted, erased }: Contribution): boolean => deleted === null && erased === null;
  await indexContributions(db, rows.filter(isShown));
  await db.searchIndex.bulkDelete(rows.filter((row) => !isShown(row)).map(({ id }) => `contribution/${id}`));
}
