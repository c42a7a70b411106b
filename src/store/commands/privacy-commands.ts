/** Privacy: names out of a session, and a person's data listed and erased on request (AVG, articles 15 and 17). */
import {
  concerns,
  erasedContribution,
  erasedFields,
  isNamed,
  personalFields,
  personalOfAttendance,
  personsAmong,
  withoutNames,
} from '#core/input/erasure';
import { type Change, patch } from '#core/journal/change';
import type { Intent, Partition } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { type Erasure, type Erasures, eraseFromJournal } from '../erasure/erase-from-journal';
import { personsElsewhere } from '../erasure/persons-elsewhere';
import type { Committed } from '../gate';
import { stripLogDraft } from '../log-drafts';
import type { Tables } from '../tables-in';
import { writeInOne } from '../write-in-one';
import { standingSession } from './session-commands';

interface Erasing {
  readonly changes: readonly Change[];
  readonly erased: Erasures;
  readonly alsoIn: readonly Partition[];
}

/** All that was ever written in these fields of a row. */
function goes(table: string, id: string, fields: readonly string[]): readonly [string, Erasure] {
  return [rowKey(table, id), { fields, until: null }];
}

/** One transaction: the rows are emptied through the gate, and then the journal that told of them. */
function erasing(
  { db, gate }: StoreContext,
  intent: Intent,
  sessionId: string,
  decide: (tables: Tables) => Promise<Erasing | Refusal>,
): Promise<Committed<null>> {
  const partition = `session/${sessionId}` as const;
  return writeInOne(db, async (tables) => {
    let erased: Erasures = new Map();
    const done = await gate.commitIn<null>(tables, { intent, partition }, async (inGate) => {
      const wanted = await decide(inGate);
      if (wanted instanceof Refusal) return wanted;
      erased = wanted.erased;
      return { changes: wanted.changes, result: null, alsoIn: wanted.alsoIn };
    });
    await eraseFromJournal(tables, erased);
    return done;
  });
}

/**
 * Takes the names of speakers and persons out of a session, for good; of who proposed or was told something those that are
 * not of an organisation.
 */
export function stripNames(context: StoreContext, sessionId: string): Promise<Committed<null>> {
  const { making } = context;
  return erasing(context, 'stripNames', sessionId, async (db) => {
    await stripLogDraft(db, sessionId);
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const contributions = await db.contributions.where('sessionId').equals(sessionId).toArray();
    const attendances = await db.attendances.where('sessionId').equals(sessionId).toArray();
    const namesStripped = { at: making.clock.now(), by: making.actor };
    const elsewhere = await personsElsewhere(db, sessionId, personsAmong([...contributions, ...attendances]));
    return {
      changes: [
        ...withoutNames(contributions, attendances),
        ...elsewhere.changes,
        patch('sessions', sessionId, { namesStripped }),
      ],
      alsoIn: elsewhere.alsoIn,
      erased: new Map([
        ...elsewhere.erased,
        ...contributions.map(({ id }) => goes('contributions', id, personalFields)),
        ...attendances.map(({ id }) => goes('attendances', id, personalOfAttendance)),
      ]),
    };
  });
}

export interface PersonalTrace {
  readonly id: string;
  readonly sessionId: string;
  readonly sessionTitle: string;
  /**
   * They said it, somebody else spoke of them, they are named among those who attended, they proposed it for a definition,
   * or they were told what was done with it.
   */
  readonly kind: 'speaker' | 'mention' | 'attendance' | 'proposer' | 'told';
  readonly words: string;
}

/** Everything kept of one person at sessions, deleted rows too: those are still there. */
export async function tracesOf({ db }: StoreContext, name: string): Promise<PersonalTrace[]> {
  if (name.trim() === '') return [];
  const titles = new Map((await db.sessions.toArray()).map(({ id, title }) => [id, title]));
  const traces: PersonalTrace[] = [];
  const found = (
    { id, sessionId }: { readonly id: string; readonly sessionId: string },
    kind: PersonalTrace['kind'],
    words: string,
  ): void => {
    traces.push({ id, sessionId, sessionTitle: titles.get(sessionId) ?? '', kind, words });
  };
  await db.contributions.each((row) => {
    const kind = row.erased ? null : concerns(row, name);
    if (kind !== null) found(row, kind, row.text);
  });
  await db.attendances.each((row) => {
    if (isNamed(row.persons, name)) found(row, 'attendance', row.persons);
  });
  await db.definitionAmendments.each((row) => {
    if (isNamed(row.by, name)) found(row, 'proposer', `${row.by}: ${row.words}`);
  });
  await db.reportsBack.each((row) => {
    const named = row.recipients.filter((recipient) => isNamed(recipient, name));
    if (named.length > 0) found(row, 'told', named.join(', '));
  });
  return traces;
}

/**
 * Erases what was said by, or about, a person in one session, and where they are named besides. What was said stays behind as
 * a tombstone; of a list of names the others stay.
 */
export function erasePerson(
  context: StoreContext,
  sessionId: string,
  ids: readonly string[],
  name = '',
): Promise<Committed<null>> {
  const { making } = context;
  return erasing(context, 'erasePerson', sessionId, async (db) => {
    const erased = { at: making.clock.now(), by: making.actor };
    const rows = (await db.contributions.bulkGet([...ids])).filter((row) => row?.sessionId === sessionId);
    const people = (await db.attendances.bulkGet([...ids])).filter((row) => row?.sessionId === sessionId);
    const said = rows.flatMap((row) => (row && !row.erased ? [row] : []));
    const there = people.flatMap((row) => (row ? [row] : []));
    const elsewhere = await personsElsewhere(
      db,
      sessionId,
      (written) => isNamed(written, name),
      new Set(ids),
    );
    return {
      alsoIn: elsewhere.alsoIn,
      changes: [
        ...elsewhere.changes,
        ...said.map((row) => erasedContribution(row, erased)),
        ...there.map(({ id }) => patch('attendances', id, { persons: '' })),
      ],
      erased: new Map([
        ...elsewhere.erased,
        ...said.map(({ id }) => goes('contributions', id, erasedFields)),
        ...there.map(({ id }) => goes('attendances', id, personalOfAttendance)),
      ]),
    };
  });
}
