import { calendarDayOf, yearOf } from '#core/calendar/calendar-day';
import { byAddition, letterState } from '#core/letter/letter-state';
import {
  type ReferencedLetter,
  type ReferenceRegister,
  referenceRegister,
} from '#core/letter/reference-register';
import type { Database } from '../database';
import { groupBy } from '../group-by';

/** Every reference that was ever given here, in the counts they belong to; null before there is a council. */
export async function references(db: Database, thisYear: number): Promise<ReferenceRegister | null> {
  const council = (await db.councils.toArray()).find((row) => row.deleted === null);
  if (!council) return null;
  const given = await db.letterEvents.where('kind').equals('referenceGiven').toArray();
  const ids = [...new Set(given.map(({ letterId }) => letterId))];
  const [letters, events, notes] = await Promise.all([
    db.letters.bulkGet(ids),
    db.letterEvents.where('letterId').anyOf(ids).toArray(),
    db.referenceNotes.toArray(),
  ]);
  const eventsOf = groupBy(events, ({ letterId }) => letterId);
  const referenced = letters
    .filter((letter) => letter !== undefined)
    .map((letter): ReferencedLetter => {
      const own = (eventsOf.get(letter.id) ?? []).toSorted(byAddition);
      const { reference, dispatch } = letterState(own);
      const ever = own.flatMap((event) => (event.kind === 'referenceGiven' ? [event.reference] : []));
      return {
        id: letter.id,
        subject: letter.subject,
        isRemoved: letter.deleted !== null,
        isSent: dispatch !== null,
        reference,
        earlier: ever.filter((one) => one !== reference),
        year: yearOf(letter.date ?? calendarDayOf(letter.createdAt.slice(0, 10))),
      };
    });
  return referenceRegister(
    council,
    referenced,
    notes.filter((note) => note.deleted === null),
    thisYear,
  );
}
