/** The advice points of letters as they stand: of one that went out as it was frozen, of a draft as it is being written. */
import { letterNumbering } from '#core/letter/letter-numbering';
import { letterState } from '#core/letter/letter-state';
import { type AdvicePoint, advicePoints } from '#core/letter/points';
import { groupBy } from '../group-by';
import { readStoredBodies } from '../letter-body/stored-body';
import type { Tables } from '../tables-in';

/** By the id of the letter; one that was removed is not among them. */
export async function pointsOfLetters(
  db: Tables,
  letterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AdvicePoint[]>> {
  const [letters, events, council] = await Promise.all([
    db.letters.bulkGet([...letterIds]),
    db.letterEvents.where('letterId').anyOf(letterIds).toArray(),
    db.councils.toCollection().first(),
  ]);
  const eventsOf = groupBy(events, ({ letterId }) => letterId);
  const there = letters.flatMap((letter) => (letter && letter.deleted === null ? [letter] : []));
  const sentAs = there.map(({ id }) => letterState(eventsOf.get(id) ?? []).dispatch?.versionId ?? null);
  const drafts = there.flatMap(({ id }, at) => (sentAs[at] === null ? [id] : []));
  const [versions, bodies] = await Promise.all([
    db.letterVersions.bulkGet(sentAs.filter((id) => id !== null)),
    readStoredBodies(db, drafts),
  ]);
  const frozen = new Map(versions.flatMap((version) => (version ? [[version.letterId, version]] : [])));
  return new Map(
    there.map((letter) => {
      const version = frozen.get(letter.id);
      const body = version?.body ?? bodies.get(letter.id);
      const head = version?.head ?? letter;
      return [letter.id, body ? advicePoints(body, letterNumbering(head, council ?? {}).points) : []];
    }),
  );
}
