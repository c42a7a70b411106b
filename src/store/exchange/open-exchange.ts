import { type ConflictingWrite, conflictsIn } from '#core/journal/conflicts';
import type { JournalEntry } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { Refusal } from '#core/refusals/refusal';
import { bringBack } from '../archive/bring-back';
import { bringIn } from '../archive/bring-in';
import { type LongAct, paceOf } from '../archive/progress';
import { councilFits } from '../archive/restore-archive';
import type { StoreContext } from '../context';
import { makeIndexes } from '../indexes/keep-indexes';
import { StoreUnavailable } from '../store-unavailable';
import type { Tables } from '../tables-in';
import { writeInOne } from '../write-in-one';
import type { ExchangeFacts } from './exchange-format';
import { asExchange } from './exchange-refusal';
import { openExchangeFile } from './read-exchange';
import { type NewKey, newKeys, type UnprovedSignOff, unprovedSignOffs } from './signatures-brought';

export interface OpenedResult extends ExchangeFacts {
  /** Acts that were not here yet; 0 for a file that was opened before. */
  readonly acts: number;
  readonly wasEmpty: boolean;
  /** Where both machines wrote one field: what stands there now, and what the other had. */
  readonly conflicts: readonly ConflictingWrite[];
  /** Keys to sign with that nobody here knew; whose they are is for a person to make sure of. */
  readonly newKeys: readonly NewKey[];
  /** Approvals that came along and whose seal does not hold. */
  readonly unproved: readonly UnprovedSignOff[];
}

/** In the rows the new acts touched, all of whose acts are read for it. */
async function conflictsSince(tables: Tables, actIds: ReadonlySet<string>): Promise<ConflictingWrite[]> {
  const entries = (await tables.journal.bulkGet([...actIds])).filter((entry) => entry !== undefined);
  const rows = new Set(entries.flatMap(({ changes }) => changes.map(({ table, id }) => rowKey(table, id))));
  const about: JournalEntry[] = [];
  await tables.journal.each((entry) => {
    if (entry.changes.some(({ table, id }) => rows.has(rowKey(table, id)))) about.push(entry);
  });
  return conflictsIn(about).filter(({ table, rowId }) => rows.has(rowKey(table, rowId)));
}

/**
 * Takes a file from another machine in: on an empty profile it is the beginning, in the same council both become one.
 * All of it is checked first, then written in one transaction, or nothing is. Opened twice, the second time changes
 * nothing.
 *
 * Refused with the codes of `readExchange`, with `exchange.otherCouncil`, `exchange.forked` and `exchange.cancelled`.
 */
export async function openExchange(
  { db, gate }: StoreContext,
  bytes: Uint8Array,
  act: LongAct = {},
): Promise<OpenedResult> {
  const pace = paceOf(act, { checking: [0, 0.3], writing: [0.3, 0.7], indexing: [0.7, 1] });
  const { archive, facts } = await openExchangeFile(bytes, pace);
  const { council, madeAt } = archive.manifest;
  if (council === null) throw new Refusal('exchange.damaged', { part: 'manifest.json' });
  try {
    const done = await writeInOne(db, async (tables) => {
      const fits = await councilFits(tables, council.id);
      if (fits === 'otherCouncil') throw new Refusal('exchange.otherCouncil', { council: council.name });
      const known = new Set(await tables.signingKeys.toCollection().primaryKeys());
      const brought = await bringIn(tables, archive, pace);
      const wasEmpty = fits === 'emptyProfile';
      const copy = (await tables.local.get('readingCopy')) !== undefined;
      if (facts.purpose === 'read' && (wasEmpty || copy)) {
        const last = (await tables.local.get('readingCopy'))?.value as { madeAt: string } | undefined;
        if (last === undefined || last.madeAt < madeAt) {
          await tables.local.put({
            key: 'readingCopy',
            value: { from: facts.from.person?.name ?? '', madeAt },
          });
        }
      } else {
        // Whoever is sent work is no longer only a reader.
        await tables.local.delete('readingCopy');
        if (!wasEmpty) await bringBack(gate, tables);
      }
      if (wasEmpty) await tables.local.delete('actor');
      await makeIndexes(tables, (at, of) => pace.step('indexing', at, of));
      return {
        acts: brought.acts,
        wasEmpty,
        conflicts: await conflictsSince(tables, brought.actIds),
        newKeys: wasEmpty ? [] : await newKeys(tables, known),
        actIds: brought.actIds,
      };
    });
    const { actIds, ...result } = done;
    return { ...facts, ...result, unproved: await unprovedSignOffs(db, actIds) };
  } catch (error) {
    if (error instanceof Refusal) throw asExchange(error);
    throw StoreUnavailable.from(error);
  }
}
