import * as Y from 'yjs';
import { add, type Change, patch } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import { BODY_WRITER, type LetterBody, unknownParts } from '#core/letter/body';
import { withoutDueDay } from '#core/letter/due-dates-in-text';
import { notWritable } from '#core/letter/event-parts';
import { isWritable } from '#core/letter/letter-state';
import * as rules from '#core/letter/letter-versions';
import { isOfPaper, type LetterVersion, type VersionReason } from '#core/records/letter-version';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { sha256OfJson } from '../fingerprint';
import type { Committed } from '../gate';
import { refreshBodyIndex } from '../indexes/keep-indexes';
import { bodyFromYjs } from '../letter-body/body-from-yjs';
import { copyOfDocument, readStoredBody } from '../letter-body/stored-body';
import { writeBody } from '../letter-body/write-body';
import { forgetWriters, lastWork, writersOf } from '../letter-body/writers';
import type { Tables } from '../tables-in';
import { type LetterWithEvents, letterGone, letterWithEvents } from './letter-commands';

/** The version kept last, whatever for. Ids are UUIDv7 and sort as they were made. */
async function lastVersion(db: Tables, letterId: string): Promise<LetterVersion | null> {
  const versions = await db.letterVersions.where('letterId').equals(letterId).sortBy('id');
  return versions.at(-1) ?? null;
}

async function sealed(content: rules.VersionContent): Promise<rules.Sealed> {
  return { content, sha256: await sha256OfJson(content) };
}

/** The letter as the database holds it now, or with `body` as it was a moment ago. */
async function sealedNow(
  { db }: StoreContext,
  letterId: string,
  body: LetterBody | null,
): Promise<rules.Sealed> {
  const found = await letterWithEvents(db, letterId);
  if (!found) throw letterGone();
  return sealed({
    head: { ...found.letter },
    reference: found.state.reference,
    body: body ?? (await readStoredBody(db, letterId)).body,
  });
}

/** Keeps the letter as it stands under a name that a person gives it. */
export async function keepVersion(
  context: StoreContext,
  letterId: string,
  name: string,
): Promise<Committed<LetterVersion>> {
  const { db, gate, making } = context;
  const now = await sealedNow(context, letterId, null);
  const writers = await writersOf(db, letterId);
  const done = await gate.commit({ intent: 'keepVersion', partition: `letter/${letterId}` }, async () => {
    const version = rules.keepVersion(now, { occasion: 'named', name }, { writers }, making);
    return version instanceof Refusal
      ? version
      : { changes: [add('letterVersions', version)], result: version };
  });
  await forgetWriters(db, letterId);
  return done;
}

/**
 * Keeps the letter by itself, where that is worth it; null where it is not. `body` is given where the text has gone
 * on since: the one to keep.
 */
export async function keepVersionByItself(
  context: StoreContext,
  letterId: string,
  reason: Exclude<VersionReason, 'restore' | 'restored'>,
  body: LetterBody | null = null,
): Promise<Committed<LetterVersion | null>> {
  const { db, gate, making } = context;
  const now = await sealedNow(context, letterId, body);
  const [writers, work] = [await writersOf(db, letterId), await lastWork(db, letterId)];
  const done = await gate.commit<LetterVersion | null>(
    { intent: 'keepVersion', partition: `letter/${letterId}` },
    async (tables) => {
      const found = await letterWithEvents(tables, letterId);
      const last = await lastVersion(tables, letterId);
      // Once sent, the text that went out is kept already.
      const isWanted =
        found && isWritable(found.state) && rules.isWorthKeeping(reason, now.sha256, last, work, making);
      if (!isWanted) return { changes: [], result: null };
      const version = rules.keepVersion(now, { occasion: 'automatic', reason }, { writers }, making);
      return version instanceof Refusal
        ? version
        : { changes: [add('letterVersions', version)], result: version };
    },
  );
  if (done.result) await forgetWriters(db, letterId);
  return done;
}

/** The update that makes the stored text say `body`, and what it says then. */
async function bodyChange(
  db: Tables,
  letterId: string,
  body: LetterBody,
): Promise<{ readonly update: Uint8Array; readonly body: LetterBody }> {
  const doc = await copyOfDocument(db, letterId);
  const before = Y.encodeStateVector(doc);
  writeBody(doc, body);
  const change = { update: Y.encodeStateAsUpdateV2(doc, before), body: bodyFromYjs(doc) };
  doc.destroy();
  return change;
}

export interface Restoring {
  readonly intent?: Intent;
  /** The entry that bringing it back takes back. */
  readonly undoes?: string;
  /** What belongs to the same act. */
  readonly along?: (found: LetterWithEvents) => readonly Change[];
}

/** How often it is tried again when the text changes while it is being brought back. */
const TRIES = 3;

/**
 * Brings a version back: text and head become what they were then. The present ones are kept first; points keep their
 * ids, and a passage that is equal stays the same passage for who is writing in it. In one transaction with the
 * journal, so that there is no text without the word of who put it there.
 */
export async function restoreVersion(
  context: StoreContext,
  letterId: string,
  versionId: string,
  { intent = 'restoreVersion', undoes, along = () => [] }: Restoring = {},
): Promise<Committed<LetterVersion>> {
  const { db, gate, making } = context;
  for (let tries = 1; ; tries += 1) {
    const version = await db.letterVersions.get(versionId);
    if (version?.letterId !== letterId) throw new Refusal('record.gone', { table: 'letterVersions' });
    if (unknownParts(version.body).length > 0 || version.head.minWriter > BODY_WRITER)
      throw new Refusal('version.newerEditor');
    const stored = await readStoredBody(db, letterId);
    const now = await sealedNow(context, letterId, stored.body);
    const older = isOfPaper(version) ? withoutDueDay(version.body) : version.body;
    const change = await bodyChange(db, letterId, older);
    const head = rules.headToRestore(now.content.head, version.head);
    const then = await sealed({ ...now.content, head: { ...now.content.head, ...head }, body: change.body });
    const writers = await writersOf(db, letterId);
    try {
      const done = await gate.commit(
        { intent, partition: `letter/${letterId}`, ...(undoes === undefined ? {} : { undoes }) },
        async (tables) => {
          const found = await letterWithEvents(tables, letterId);
          if (!found) return letterGone();
          const locked = notWritable(found.state);
          if (locked) return locked;
          const same = await readStoredBody(tables, letterId);
          if (
            same.lastUpdate !== stored.lastUpdate ||
            JSON.stringify(found.letter) !== JSON.stringify(now.content.head)
          )
            return new Refusal('version.textJustChanged');
          const last = await lastVersion(tables, letterId);
          const present =
            last?.sha256 === now.sha256
              ? last
              : rules.keepVersion(now, { occasion: 'automatic', reason: 'restore' }, { writers }, making);
          if (present instanceof Refusal) return present;
          const restored = rules.keepVersion(
            then,
            { occasion: 'automatic', reason: 'restored' },
            { restoredFrom: versionId, replaced: present.id },
            making,
          );
          if (restored instanceof Refusal) return restored;
          return {
            changes: [
              ...(present === last ? [] : [add('letterVersions', present)]),
              add('letterVersions', restored),
              patch('letters', letterId, head),
              ...along(found),
            ],
            bodies: [{ letterId, update: change.update }],
            result: restored,
          };
        },
      );
      await forgetWriters(db, letterId);
      await refreshBodyIndex(db, letterId);
      return done;
    } catch (error) {
      const isPassing = error instanceof Refusal && error.code === 'version.textJustChanged';
      if (!isPassing || tries === TRIES) throw error;
    }
  }
}
