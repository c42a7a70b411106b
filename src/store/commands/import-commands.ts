/** A list that comes in at once: all of it, or nothing. */
import type { Making } from '#core/clock';
import { newContribution } from '#core/input/contributions';
import { sameName } from '#core/input/currents';
import { erasureMark } from '#core/input/erasure';
import type { RowTrouble } from '#core/input/given-list';
import { keysOf } from '#core/input/import-report';
import type { ImportedLine, ImportPlan } from '#core/input/plan-import';
import { takesNames } from '#core/input/refuse-names';
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

export interface LinesThere {
  /** Lines that are in the session already. */
  readonly doubles: number;
  /** Those that were erased from it on request, and stay so: their rows. */
  readonly erased: readonly { readonly row: number; readonly reason: RowTrouble }[];
}

interface Sorted extends LinesThere {
  readonly fresh: readonly { readonly line: ImportedLine; readonly importKey: string }[];
}

/** What of a list is new in a session, by the keys of its lines. */
async function sorted(
  db: Tables,
  sessionId: string,
  lines: readonly ImportedLine[],
  keys: readonly string[],
): Promise<Sorted> {
  const rows = await db.contributions.where('sessionId').equals(sessionId).toArray();
  const there = new Set<string>();
  const gone = new Set<string>();
  for (const { deleted, erased, importKey } of rows) {
    if (importKey === null) continue;
    if (erased) gone.add(importKey);
    else if (deleted === null) there.add(importKey);
  }
  const fresh: { line: ImportedLine; importKey: string }[] = [];
  const erased: { row: number; reason: RowTrouble }[] = [];
  let doubles = 0;
  for (const [index, line] of lines.entries()) {
    const importKey = keys[index] ?? '';
    if (there.has(importKey)) doubles += 1;
    else if (gone.has(erasureMark(importKey))) erased.push({ row: line.row, reason: 'erased' });
    else fresh.push({ line, importKey });
  }
  return { fresh, doubles, erased };
}

/** What of a list will not come in, before it does. */
export async function linesThere(
  { db }: StoreContext,
  sessionId: string,
  lines: readonly ImportedLine[],
): Promise<LinesThere> {
  const keys = await fingerprints(keysOf(lines), () => {});
  const { doubles, erased } = await sorted(db, sessionId, lines, keys);
  return { doubles, erased };
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

/** Who agreed to be named where no names are kept any more agreed to be quoted. */
function consentIn(session: Session, { given }: ImportedLine): Pick<ImportedLine['given'], 'consent'> {
  return given.consent === 'withName' && !takesNames(session) ? { consent: 'anonymous' } : {};
}

/**
 * Brings in those lines that are not there yet, with the report of all that was given. `went` hears how far the work is,
 * 0 to 1; an aborted `signal` ends it with nothing written.
 */
export async function importContributions(
  { gate, making }: StoreContext,
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
  return gate.commit({ intent: 'importContributions', partition: `session/${sessionId}` }, async (tables) => {
    const session = await standingSession(tables, sessionId);
    if (session instanceof Refusal) return session;
    const { fresh, doubles, erased } = await sorted(tables, sessionId, lines, keys);
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
      doubles,
      refused: [...refused, ...erased].toSorted((one, other) => one.row - other.row),
    };
    const changes: Change[] = [];
    for (const [number, { line, importKey }] of fresh.entries()) {
      const contribution = newContribution(
        session,
        { ...line.given, ...consentIn(session, line), currentId: currents.idOf(line.currentName) },
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
