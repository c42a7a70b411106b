/** Sessions, and what is known of one besides what was said: who attended, its currents of opinion, its files. */

import type { Making } from '#core/clock';
import { sameName } from '#core/input/currents';
import { refusePersons } from '#core/input/refuse-names';
import { refuseSession, type SessionFields } from '#core/input/sessions';
import { timeOrder } from '#core/input/time-order';
import { add, type Change, patch } from '#core/journal/change';
import type { Intent, RecordTable } from '#core/journal/journal-entry';
import { ATTENDANCE_VERSION, type Attendance } from '#core/records/attendance';
import { CURRENT_VERSION, type Current } from '#core/records/current';
import { SESSION_VERSION, type Session } from '#core/records/session';
import { SESSION_FILE_VERSION, type SessionFile } from '#core/records/session-file';
import { Refusal } from '#core/refusals/refusal';
import { keepAttachment } from '../attachments';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';

export type { SessionFields } from '#core/input/sessions';

export async function standingSession(db: Tables, id: string): Promise<Session | Refusal> {
  const session = await db.sessions.get(id);
  return !session || session.deleted ? new Refusal('record.gone', { table: 'sessions' }) : session;
}

export function addSession(
  { gate, making }: StoreContext,
  fields: SessionFields,
): Promise<Committed<string>> {
  const id = making.newId();
  return gate.commit({ intent: 'addSession', partition: `session/${id}` }, async () => {
    const wrong = refuseSession(fields);
    if (wrong) return wrong;
    const row: Session = {
      ...fields,
      title: fields.title.trim(),
      id,
      v: SESSION_VERSION,
      deleted: null,
      namesStripped: null,
      createdAt: making.clock.now(),
    };
    return { changes: [add('sessions', row)], result: id };
  });
}

export function changeSession(
  { gate }: StoreContext,
  id: string,
  set: Partial<SessionFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeSession', partition: `session/${id}` }, async (db) => {
    const session = await standingSession(db, id);
    if (session instanceof Refusal) return session;
    const wrong = refuseSession({ ...session, ...set });
    return wrong ?? { changes: [patch('sessions', id, set)], result: null };
  });
}

/** Marks the session; what was said there stays with it, and comes back with it. */
export function removeSession({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeSession', partition: `session/${id}` }, async (db) => {
    const session = await standingSession(db, id);
    if (session instanceof Refusal) return session;
    const links = await db.contributionLinks.where('sessionId').equals(id).toArray();
    const standing = links.filter(({ deleted }) => deleted === null).length;
    if (standing > 0) return new Refusal('session.foundsPoints', { links: standing });
    return {
      changes: [patch('sessions', id, { deleted: { at: making.clock.now(), by: making.actor } })],
      result: null,
    };
  });
}

type PartTable = Extract<RecordTable, 'currents' | 'attendances' | 'sessionFiles'>;

/** A row that stands in `sessionId`, or a refusal: it belongs to another, or is gone. */
async function standingPart(
  db: Tables,
  table: PartTable,
  sessionId: string,
  id: string,
): Promise<Refusal | null> {
  const row = await db.table<Current | Attendance | SessionFile, string>(table).get(id);
  return !row || row.deleted || row.sessionId !== sessionId ? new Refusal('record.gone', { table }) : null;
}

function changePart(
  { gate }: StoreContext,
  intent: Intent,
  table: PartTable,
  sessionId: string,
  id: string,
  set: Readonly<Record<string, unknown>>,
  refuse: (session: Session) => Refusal | null = () => null,
): Promise<Committed<null>> {
  return gate.commit({ intent, partition: `session/${sessionId}` }, async (db) => {
    const gone = await standingPart(db, table, sessionId, id);
    if (gone) return gone;
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    return refuse(session) ?? { changes: [patch(table, id, set)], result: null };
  });
}

function marked({ making }: StoreContext): {
  readonly deleted: { readonly at: string; readonly by: string };
} {
  return { deleted: { at: making.clock.now(), by: making.actor } };
}

/** The current of this name in a session, with what makes it when it is not there yet. */
export async function currentNamed(
  db: Tables,
  session: Session,
  name: string,
  { clock, newId }: Making,
  description = '',
): Promise<{ readonly id: string; readonly changes: readonly Change[] }> {
  const rows = await db.currents.where('sessionId').equals(session.id).toArray();
  const there = rows.find((row) => row.deleted === null && sameName(row.name, name));
  if (there) return { id: there.id, changes: [] };
  const row: Current = {
    id: newId(),
    v: CURRENT_VERSION,
    deleted: null,
    sessionId: session.id,
    name: name.trim(),
    description,
    order: timeOrder(clock.now()),
  };
  return { id: row.id, changes: [add('currents', row)] };
}

export function addCurrent(
  { gate, making }: StoreContext,
  sessionId: string,
  { name, description }: Pick<Current, 'name'> & Partial<Pick<Current, 'description'>>,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'addCurrent', partition: `session/${sessionId}` }, async (db) => {
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    if (name.trim() === '') return new Refusal('current.noName', {}, 'name');
    const { id, changes } = await currentNamed(db, session, name, making, description);
    return { changes, result: id };
  });
}

export function changeCurrent(
  context: StoreContext,
  sessionId: string,
  id: string,
  set: Partial<Pick<Current, 'name' | 'description' | 'order'>>,
): Promise<Committed<null>> {
  return changePart(context, 'changeCurrent', 'currents', sessionId, id, set);
}

/** Marks it; contributions that belonged to it belong to none, and to it again when it comes back. */
export function removeCurrent(
  context: StoreContext,
  sessionId: string,
  id: string,
): Promise<Committed<null>> {
  return changePart(context, 'removeCurrent', 'currents', sessionId, id, marked(context));
}

export type AttendanceFields = Pick<Attendance, 'organisation' | 'number' | 'persons'>;

export function addAttendance(
  { gate, making }: StoreContext,
  sessionId: string,
  fields: AttendanceFields,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'addAttendance', partition: `session/${sessionId}` }, async (db) => {
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const organisation = fields.organisation.trim();
    if (organisation === '') return new Refusal('attendance.noOrganisation', {}, 'organisation');
    const named = refusePersons(session, fields.persons);
    if (named) return named;
    const row: Attendance = {
      ...fields,
      organisation,
      id: making.newId(),
      v: ATTENDANCE_VERSION,
      deleted: null,
      sessionId,
      order: timeOrder(making.clock.now()),
    };
    return { changes: [add('attendances', row)], result: row.id };
  });
}

export function changeAttendance(
  context: StoreContext,
  sessionId: string,
  id: string,
  set: Partial<AttendanceFields>,
): Promise<Committed<null>> {
  return changePart(context, 'changeAttendance', 'attendances', sessionId, id, set, (session) =>
    refusePersons(session, set.persons),
  );
}

export function removeAttendance(
  context: StoreContext,
  sessionId: string,
  id: string,
): Promise<Committed<null>> {
  return changePart(context, 'removeAttendance', 'attendances', sessionId, id, marked(context));
}

export interface NewSessionFile {
  readonly kind: SessionFile['kind'];
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
}

/** Keeps a file with the session, its bytes as they are. */
export async function addSessionFile(
  { db, gate, making }: StoreContext,
  sessionId: string,
  file: NewSessionFile,
): Promise<Committed<string>> {
  const hash = await keepAttachment(db, file.bytes);
  const { bytes, ...fields } = file;
  const row: SessionFile = {
    ...fields,
    id: making.newId(),
    v: SESSION_FILE_VERSION,
    deleted: null,
    sessionId,
    size: bytes.byteLength,
    hash,
    addedAt: making.clock.now(),
  };
  return gate.commit({ intent: 'addSessionFile', partition: `session/${sessionId}` }, async (tables) => {
    const session = await standingSession(tables, sessionId);
    return session instanceof Refusal ? session : { changes: [add('sessionFiles', row)], result: row.id };
  });
}

export function changeSessionFile(
  context: StoreContext,
  sessionId: string,
  id: string,
  set: Partial<Pick<SessionFile, 'alt' | 'fileName'>>,
): Promise<Committed<null>> {
  return changePart(context, 'changeSessionFile', 'sessionFiles', sessionId, id, set);
}

export function removeSessionFile(
  context: StoreContext,
  sessionId: string,
  id: string,
): Promise<Committed<null>> {
  return changePart(context, 'removeSessionFile', 'sessionFiles', sessionId, id, marked(context));
}
