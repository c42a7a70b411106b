import { add, patch } from '#core/journal/change';
import { referenceYear } from '#core/letter/letter-events';
import { countOf, nextReference, patternOf, sameReference } from '#core/letter/reference';
import type { Letter } from '#core/records/letter';
import { REFERENCE_NOTE_VERSION } from '#core/records/reference-note';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';

/** Every reference that stands in this council, whether its letter was sent or not. */
export async function standingReferences(db: Tables): Promise<string[]> {
  return (await db.letterIndex.orderBy('references').keys()).map(String);
}

export interface ReferenceState {
  /** The next by the pattern of the letter's kind. */
  readonly next: string;
  /** No other letter may have these: they stand on one, or stood on one that was removed. */
  readonly taken: readonly string[];
}

/**
 * What can be given to a letter. A number somebody had is passed over for good, also when its letter was removed or
 * got another: it may have been told to somebody. Only the letter it was taken back from gets it again.
 */
export async function referencesFor(
  db: Tables,
  letter: Letter,
  own: string | null,
  making: StoreContext['making'],
): Promise<ReferenceState | Refusal> {
  const [council] = await db.councils.toArray();
  if (!council) return new Refusal('council.missing');
  const given = await db.letterEvents.where('kind').equals('referenceGiven').toArray();
  const events = given.flatMap((event) => (event.kind === 'referenceGiven' ? [event] : []));
  const notes = (await db.referenceNotes.toArray()).filter((note) => note.deleted === null);
  const standing = (await standingReferences(db)).filter((other) => other !== own);
  const removed = new Set(
    (await db.letters.bulkGet([...new Set(events.map(({ letterId }) => letterId))]))
      .filter((row) => row !== undefined)
      .filter((row) => row.deleted !== null)
      .map(({ id }) => id),
  );
  const ofRemoved = events.filter(({ letterId }) => removed.has(letterId)).map(({ reference }) => reference);
  const taken = [...standing, ...ofRemoved, ...notes.map(({ reference }) => reference)];

  const pattern = patternOf(council, letter.kind);
  const year = referenceYear(letter, making);
  const last = council.lastReferences?.[countOf(pattern, year)] ?? 0;
  const ever = [...events.map(({ reference }) => reference), ...taken];
  const next = nextReference(pattern, year, ever, last);
  const highestOfOthers = nextReference(
    pattern,
    year,
    [...events.filter(({ letterId }) => letterId !== letter.id).map(({ reference }) => reference), ...taken],
    last,
  );
  // Its own number, taken back a moment ago, when nothing came after it.
  const was = events.findLast(
    ({ letterId, reference }) => letterId === letter.id && sameReference(reference, highestOfOthers),
  );
  return { next: was && own === null ? highestOfOthers : next, taken };
}

/**
 * Says why a reference belongs to no letter here; in place of what was said before. An empty reason takes it back.
 * Refused with `reference.empty`, and with `reference.noteOnUsed` where a letter has it.
 */
export function noteReference(
  { gate, making }: StoreContext,
  reference: string,
  reason: string,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'noteReference', partition: 'register' }, async (db) => {
    const [named, why] = [reference.trim(), reason.trim()];
    if (named === '') return new Refusal('reference.empty', {}, 'reference');
    const isUsed = (await standingReferences(db)).some((other) => sameReference(other, named));
    if (isUsed) return new Refusal('reference.noteOnUsed', { reference: named }, 'reference');
    const notes = await db.referenceNotes.toArray();
    const known = notes.find((note) => note.deleted === null && sameReference(note.reference, named));
    if (known) {
      const set = why === '' ? { deleted: { at: making.clock.now(), by: making.actor } } : { reason: why };
      return { changes: [patch('referenceNotes', known.id, set)], result: null };
    }
    if (why === '') return new Refusal('reference.noReason', {}, 'reason');
    const row = {
      id: making.newId(),
      v: REFERENCE_NOTE_VERSION,
      deleted: null,
      reference: named,
      reason: why,
      at: making.clock.now(),
      by: making.actor,
    };
    return { changes: [add('referenceNotes', row)], result: null };
  });
}
