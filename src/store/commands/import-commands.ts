/** A list that comes in at once: all of it, or nothing. */
import type { Making } from '#core/clock';
import { newContribution } from '#core/input/contributions';
import { sameName } from '#core/input/currents';
import { keysOf } from '#core/input/import-report';
import type { ImportedLine, ImportPlan } from '#core/input/plan-import';
import { timeOrder } from '#core/input/time-order';
import { add, type Change } from '#core/journal/change';
import type { ContributionSource } from '#core/records/contribution';
import { CONTRIBUTION_IMPORT_VERSION, type ContributionImport } from '#core/records/contribution-import';
import { CURRENT_VERSION, type Current } from '#core/records/current';
import type { Session } from '#core/records/session';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { sha256OfBytes } from '../fingerprint';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';
import { standingSession } from './session-commands';

export interface ListImport extends ImportPlan {
  readonly source: ContributionSource;
  /** Empty for what was pasted. */
  readonly fileName: string;
}

/** Fingerprints made in one go before the screen may breathe. */
const BATCH = 200;

async function fingerprints(texts: readonly string[], went: (done: number) => void): Promise<string[]> {
  const made: string[] = [];
  const encoder = new TextEncoder();
  for (let from = 0; from < texts.length; from += BATCH) {
    const some = texts.slice(from, from + BATCH).map((text) => sha256OfBytes(encoder.encode(text)));
    made.push(...(await Promise.all(some)));
    went(made.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}

async function standingKeys(db: Tables, sessionId: string): Promise<ReadonlySet<string>> {
  const rows = await db.contributions.where('sessionId').equals(sessionId).toArray();
  return new Set(
    rows.flatMap(({ deleted, importKey }) => (deleted === null && importKey ? [importKey] : [])),
  );
}

/** How many lines of a list are in the session already. */
export async function countDoubles(
  { db }: StoreContext,
  sessionId: string,
  lines: readonly ImportedLine[],
): Promise<number> {
  const keys = await fingerprints(keysOf(lines), () => {});
  const there = await standingKeys(db, sessionId);
  return keys.filter((key) => there.has(key)).length;
}

/** Currents by name: those of the session, and rows for those that come with the list. */
function currentsFor(
  there: readonly Current[],
  session: Session,
  { clock, newId }: Making,
): { readonly idOf: (name: string) => string | null; readonly fresh: readonly Current[] } {
  const fresh: Current[] = [];
  const idOf = (name: string): string | null => {
    if (name === '') return null;
    const known = [...there, ...fresh].find((row) => row.deleted === null && sameName(row.name, name));
    if (known) return known.id;
    const row: Current = {
      id: newId(),
      v: CURRENT_VERSION,
      deleted: null,
      sessionId: session.id,
      name,
      description: '',
      order: timeOrder(clock.now(), fresh.length),
    };
    fresh.push(row);
    return row.id;
  };
  return { idOf, fresh };
}

/**
 * Brings in those lines that are not there yet, with the report of all that was given. `went` hears how far the work is,
 * 0 to 1; an aborted `signal` ends it with nothing written.
 */
export async function importContributions(
  { db, gate, making }: StoreContext,
  sessionId: string,
  { lines, refused, source, fileName }: ListImport,
  went: (done: number) => void = () => {},
  signal: AbortSignal | null = null,
): Promise<Committed<ContributionImport>> {
  const keys = await fingerprints(keysOf(lines), (done) => {
    signal?.throwIfAborted();
    went((done / lines.length) * 0.5);
  });
  const sha256 = await sha256OfBytes(new TextEncoder().encode(keys.join()));
  signal?.throwIfAborted();
  const there = await standingKeys(db, sessionId);
  const fresh = lines.flatMap((line, index) => {
    const importKey = keys[index] ?? null;
    return importKey === null || there.has(importKey) ? [] : [{ line, importKey }];
  });
  return gate.commit({ intent: 'importContributions', partition: `session/${sessionId}` }, async (tables) => {
    const session = await standingSession(tables, sessionId);
    if (session instanceof Refusal) return session;
    const currents = currentsFor(
      await tables.currents.where('sessionId').equals(sessionId).toArray(),
      session,
      making,
    );
    const row: ContributionImport = {
      id: making.newId(),
      v: CONTRIBUTION_IMPORT_VERSION,
      deleted: null,
      sessionId,
      at: making.clock.now(),
      by: making.actor,
      source,
      fileName: fileName.slice(0, 500),
      sha256,
      added: fresh.length,
      doubles: lines.length - fresh.length,
      refused,
    };
    const changes: Change[] = [];
    for (const [number, { line, importKey }] of fresh.entries()) {
      const contribution = newContribution(
        session,
        { ...line.given, currentId: currents.idOf(line.currentName) },
        making,
        { source, importId: row.id, importKey, number },
      );
      if (contribution instanceof Refusal) return contribution;
      changes.push(add('contributions', contribution));
    }
    const made = currents.fresh.map((current) => add('currents', current));
    return { changes: [add('contributionImports', row), ...made, ...changes], result: row };
  });
}
