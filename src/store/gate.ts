/**
 * The one door through which rows are written: what a rule wants is checked against the table's shape, written
 * by field, and told to the journal, all in one transaction. Nothing else writes.
 */

import * as Y from 'yjs';
import type { z } from 'zod';
import type { Making } from '#core/clock';
import type { Change } from '#core/journal/change';
import { type ClockReading, tick } from '#core/journal/hybrid-clock';
import {
  type Intent,
  JOURNAL_ENTRY_VERSION,
  type JournalEntry,
  type Partition,
  type RowChange,
} from '#core/journal/journal-entry';
import { Refusal } from '#core/refusals/refusal';
import { bodyUpdates, type Database } from './database';
import { refreshIndexes } from './indexes/keep-indexes';
import { type Row, tableDefinitions } from './tables';
import type { Tables } from './tables-in';
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

/** Which fields a shape found wrong, as a refusal that stands beside the first of them. */
function shapeRefusal(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = issue?.path[0] === undefined ? null : String(issue.path[0]);
  return new Refusal('record.invalid', { field: field ?? '', issue: issue?.code ?? '' }, field);
}

function checked(table: Change['table'], row: unknown): Row {
  const outcome = tableDefinitions[table].shape.safeParse(row);
  if (!outcome.success) throw shapeRefusal(outcome.error);
  return outcome.data as Row;
}

interface Writing {
  readonly tables: Tables;
  readonly clock: ClockReading;
  readonly partitions: ReadonlySet<string>;
  /** Those of them in which something was written. */
  readonly reached: Set<string>;
}

function reach({ partitions, reached }: Writing, table: Change['table'], row: Row): void {
  const partition = tableDefinitions[table].partitionOf(row);
  if (!partitions.has(partition)) throw new Error(`${table} row outside ${[...partitions].join(', ')}`);
  reached.add(partition);
}

async function applyChange(writing: Writing, change: Change): Promise<RowChange | null> {
  const { tables, clock } = writing;
  const definition = tableDefinitions[change.table];
  const table = tables.table<Row, string>(change.table);
  if (change.kind === 'add') {
    // The living body of a letter goes along to y-dexie; it is not a field of the row, nor of the journal.
    const { body, ...fields } = change.row;
    const isDocument = body instanceof Y.Doc;
    const given = isDocument ? fields : change.row;
    const row = checked(change.table, definition.carriesClock ? { ...given, clock } : given);
    reach(writing, change.table, row);
    await table.add(isDocument ? { ...row, body } : row);
    return { kind: 'added', table: change.table, id: row.id, row };
  }
  if (definition.appendOnly) throw new Error(`${change.table} is append-only`);
  const current = await table.get(change.id);
  if (!current) throw new Refusal('record.gone', { table: change.table });
  const valid = checked(change.table, { ...current, ...change.set });
  reach(writing, change.table, valid);
  const fields: Record<string, { from?: unknown; to?: unknown }> = {};
  const set: Record<string, unknown> = {};
  for (const [field, wanted] of Object.entries(change.set)) {
    const to = wanted === undefined ? undefined : valid[field];
    if (JSON.stringify(current[field]) === JSON.stringify(to)) continue;
    // Absent rather than undefined: an archive is JSON, which knows no other way to say that a field is not there.
    fields[field] = {
      ...(current[field] === undefined ? {} : { from: current[field] }),
      ...(to === undefined ? {} : { to }),
    };
    set[field] = to;
  }
  if (Object.keys(set).length === 0) return null;
  await table.update(change.id, set);
  return { kind: 'patched', table: change.table, id: change.id, fields };
}

function letterIdOf(change: RowChange): string | null {
  return change.kind === 'added' && typeof change.row.letterId === 'string' ? change.row.letterId : null;
}

export function createGate(db: Database, making: Making, device: string): Gate {
  const commitIn: Gate['commitIn'] = async (tables, frame, decide) => {
    if (await tables.local.get('readingCopy')) throw new Refusal('readingCopy.refuses');
    const decision = await decide(tables);
    if (decision instanceof Refusal) throw decision;
    const { result, alsoIn = [] } = decision;
    const last = await tables.journal.orderBy('clock').last();
    const clock = tick(last?.clock ?? null, making.clock.now(), device);
    const writing: Writing = {
      tables,
      clock,
      partitions: new Set([frame.partition, ...alsoIn]),
      reached: new Set(),
    };
    const changes: RowChange[] = [];
    for (const change of decision.changes) {
      const done = await applyChange(writing, change);
      if (done) changes.push(done);
    }
    if (changes.length === 0) return { result, entryId: null };
    for (const { letterId, update } of decision.bodies ?? []) {
      await bodyUpdates(tables).add({ k: letterId, u: update, f: 1 });
    }
    const others = [...writing.reached].filter((partition) => partition !== frame.partition);
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
    await tables.journal.add(entry);
    await refreshIndexes(
      tables,
      changes.map((change) => ({ table: change.table, id: change.id, letterId: letterIdOf(change) })),
    );
    return { result, entryId: entry.id };
  };
  return {
    commit: (frame, decide) => writeInOne(db, (tables) => commitIn(tables, frame, decide)),
    commitIn,
  };
}
