/**
 * The rows of one act, each checked against its table's shape and written by field. Thousands can come at once, with a list
 * or when one is taken back: what goes to one table in a row is read and written in one step.
 */
import * as Y from 'yjs';
import type { z } from 'zod';
import type { Change } from '#core/journal/change';
import type { ClockReading } from '#core/journal/hybrid-clock';
import type { RowChange } from '#core/journal/journal-entry';
import { Refusal } from '#core/refusals/refusal';
import { type Row, tableDefinitions } from './tables';
import type { Tables } from './tables-in';

type Add = Extract<Change, { kind: 'add' }>;
type Patch = Extract<Change, { kind: 'patch' }>;

interface Writing {
  readonly tables: Tables;
  readonly clock: ClockReading;
  readonly partitions: ReadonlySet<string>;
  /** Those of them in which something was written. */
  readonly reached: Set<string>;
  /** Rows whose adding was not waited for yet. */
  readonly asked: PromiseLike<unknown>[];
}

export interface Written {
  readonly changes: RowChange[];
  readonly reached: ReadonlySet<string>;
  /** To be waited for before the act is done; whether something failed is heard here. */
  readonly written: Promise<unknown>;
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

function reach({ partitions, reached }: Writing, table: Change['table'], row: Row): void {
  const partition = tableDefinitions[table].partitionOf(row);
  if (!partitions.has(partition)) throw new Error(`${table} row outside ${[...partitions].join(', ')}`);
  reached.add(partition);
}

function ask({ asked }: Writing, request: PromiseLike<unknown>): void {
  request.then(undefined, () => {});
  asked.push(request);
}

function addRows(writing: Writing, adds: readonly Add[]): RowChange[] {
  const [first] = adds;
  if (!first) return [];
  const definition = tableDefinitions[first.table];
  const table = writing.tables.table<Row, string>(first.table);
  const whole: Row[] = [];
  const changes = adds.map((change): RowChange => {
    // The living body of a letter goes along to y-dexie; it is not a field of the row, nor of the journal.
    const { body, ...fields } = change.row;
    const isDocument = body instanceof Y.Doc;
    const given = isDocument ? fields : change.row;
    const row = checked(change.table, definition.carriesClock ? { ...given, clock: writing.clock } : given);
    reach(writing, change.table, row);
    whole.push(isDocument ? { ...row, body } : row);
    return { kind: 'added', table: change.table, id: row.id, row };
  });
  const [only] = whole;
  ask(writing, whole.length === 1 && only ? table.add(only) : table.bulkAdd(whole));
  return changes;
}

/** The fields that become something else, as the journal tells of them. */
function fieldsThatChange(
  current: Row,
  valid: Row,
  wanted: Patch['set'],
): Record<string, { from?: unknown; to?: unknown }> {
  const fields: Record<string, { from?: unknown; to?: unknown }> = {};
  for (const [field, value] of Object.entries(wanted)) {
    const to = value === undefined ? undefined : valid[field];
    if (JSON.stringify(current[field]) === JSON.stringify(to)) continue;
    // Absent rather than undefined: an archive is JSON, which knows no other way to say that a field is not there.
    fields[field] = {
      ...(current[field] === undefined ? {} : { from: current[field] }),
      ...(to === undefined ? {} : { to }),
    };
  }
  return fields;
}

async function patchRows(writing: Writing, patches: readonly Patch[]): Promise<RowChange[]> {
  const [first] = patches;
  if (!first) return [];
  if (tableDefinitions[first.table].appendOnly) throw new Error(`${first.table} is append-only`);
  const table = writing.tables.table<Row, string>(first.table);
  // A row may have been added in this very act.
  await Promise.all(writing.asked);
  const rows = await table.bulkGet(patches.map(({ id }) => id));
  const updates: { readonly key: string; readonly changes: Record<string, unknown> }[] = [];
  const changes: RowChange[] = [];
  for (const [at, change] of patches.entries()) {
    const current = rows[at];
    if (!current) throw new Refusal('record.gone', { table: change.table });
    const valid = checked(change.table, { ...current, ...change.set });
    reach(writing, change.table, valid);
    const fields = fieldsThatChange(current, valid, change.set);
    const set = Object.entries(fields).map(([field, { to }]) => [field, to] as const);
    if (set.length === 0) continue;
    updates.push({ key: change.id, changes: Object.fromEntries(set) });
    changes.push({ kind: 'patched', table: change.table, id: change.id, fields });
  }
  const [only] = updates;
  // Waited for: an update reads the row first, and what comes after it would read what stood there before.
  if (updates.length === 1 && only) await table.update(only.key, only.changes);
  else if (only) await table.bulkUpdate(updates);
  return changes;
}

/** Changes in a row that are of one kind and one table; of patches no two are of one row. */
function* runsOf(changes: readonly Change[]): Generator<readonly Change[]> {
  let run: Change[] = [];
  let ids = new Set<string>();
  for (const change of changes) {
    const [first] = run;
    const id = change.kind === 'add' ? change.row.id : change.id;
    if (first && (first.kind !== change.kind || first.table !== change.table || ids.has(id))) {
      yield run;
      run = [];
      ids = new Set();
    }
    run.push(change);
    ids.add(id);
  }
  if (run.length > 0) yield run;
}

export async function writeChanges(
  tables: Tables,
  clock: ClockReading,
  partitions: ReadonlySet<string>,
  wanted: readonly Change[],
): Promise<Written> {
  const writing: Writing = { tables, clock, partitions, reached: new Set(), asked: [] };
  const changes: RowChange[] = [];
  for (const run of runsOf(wanted)) {
    const adds = run.filter((change) => change.kind === 'add');
    const patches = run.filter((change) => change.kind === 'patch');
    for (const done of [...addRows(writing, adds), ...(await patchRows(writing, patches))])
      changes.push(done);
  }
  return { changes, reached: writing.reached, written: Promise.all(writing.asked) };
}
