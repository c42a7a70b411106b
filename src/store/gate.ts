/**
 * The one door through which rows are written: what a rule wants is checked against the table's shape, written
 * by field, and told to the journal, all in one transaction. Nothing else writes.
 */

import type { Making } from '#core/clock';
import type { Change } from '#core/journal/change';
import { tick } from '#core/journal/hybrid-clock';
import {
  type Intent,
  JOURNAL_ENTRY_VERSION,
  type JournalEntry,
  type Partition,
} from '#core/journal/journal-entry';
import { Refusal } from '#core/refusals/refusal';
import { bodyUpdates, type Database } from './database';
import { indexAddedContributions } from './indexes/input-index';
import { refreshIndexes } from './indexes/keep-indexes';
import type { Tables } from './tables-in';
import { writeChanges } from './write-changes';
import { writeInOne } from './write-in-one';

export interface Decision<Result> {
  readonly changes: readonly Change[];
  /** Yjs updates (format 2) of letters' texts, written along; open editors take them in by themselves. */
  readonly bodies?: readonly { readonly letterId: string; readonly update: Uint8Array }[];
  readonly result: Result;
  /** Besides the frame's own, for one act about several letters. */
  readonly alsoIn?: readonly Partition[];
}

export interface Committed<Result> {
  readonly result: Result;
  /** The journal entry, for an undo; null when there was nothing to change. */
  readonly entryId: string | null;
}

export interface CommandFrame {
  readonly intent: Intent;
  readonly partition: Partition;
  readonly undoes?: string;
}

export type Decide<Result> = (tables: Tables) => Promise<Decision<Result> | Refusal>;

export interface Gate {
  /**
   * Runs `decide` inside the transaction and writes what it wants. A Refusal it returns is thrown, with
   * nothing written. `decide` reads from the tables it is given, and may await nothing else: it would end the
   * transaction, or be read outside it.
   */
  commit<Result>(frame: CommandFrame, decide: Decide<Result>): Promise<Committed<Result>>;
  /** The same inside a transaction over all tables that is open already. */
  commitIn<Result>(tables: Tables, frame: CommandFrame, decide: Decide<Result>): Promise<Committed<Result>>;
}

export function createGate(db: Database, making: Making, device: string): Gate {
  const commitIn: Gate['commitIn'] = async (tables, frame, decide) => {
    // Asked at once: each answer that is waited for by itself is felt by who logs what is said.
    const [copy, last, decision] = await Promise.all([
      tables.local.get('readingCopy'),
      tables.journal.orderBy('clock').last(),
      decide(tables),
    ]);
    if (copy) throw new Refusal('readingCopy.refuses');
    if (decision instanceof Refusal) throw decision;
    const { result, alsoIn = [] } = decision;
    const clock = tick(last?.clock ?? null, making.clock.now(), device);
    const partitions = new Set([frame.partition, ...alsoIn]);
    const { changes, reached, written } = await writeChanges(tables, clock, partitions, decision.changes);
    if (changes.length === 0) return { result, entryId: null };
    for (const { letterId, update } of decision.bodies ?? []) {
      await bodyUpdates(tables).add({ k: letterId, u: update, f: 1 });
    }
    const others = [...reached].filter((partition) => partition !== frame.partition);
    const entry: JournalEntry = {
      id: making.newId(),
      v: JOURNAL_ENTRY_VERSION,
      clock,
      at: making.clock.now(),
      actor: making.actor,
      device,
      partition: frame.partition,
      ...(others.length > 0 ? { alsoIn: others } : {}),
      intent: frame.intent,
      undoes: frame.undoes ?? null,
      changes,
    };
    await Promise.all([written, tables.journal.add(entry), indexAddedContributions(tables, changes)]);
    await refreshIndexes(tables, changes);
    return { result, entryId: entry.id };
  };
  return {
    commit: (frame, decide) => writeInOne(db, (tables) => commitIn(tables, frame, decide)),
    commitIn,
  };
}
