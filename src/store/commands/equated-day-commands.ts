import { add, patch } from '#core/journal/change';
import { noSuchDay } from '#core/letter/event-parts';
import { EQUATED_DAY_VERSION, type EquatedDayRow } from '#core/records/equated-day';
import { Refusal } from '#core/refusals/refusal';
import { numberOf, ownReasons } from '#core/terms/day-row';
import { DECREED_DAYS } from '#core/terms/equated-days';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { councilDays } from '../queries/equated-days';
import type { Tables } from '../tables-in';

export type EquatedDayFields = Omit<EquatedDayRow, 'id' | 'v' | 'deleted' | 'certainty'> &
  Partial<Pick<EquatedDayRow, 'certainty'>>;

/** A decree the program has from hearsay may be confirmed; one it has read needs no second row. */
async function check(
  db: Tables,
  { day, citation }: Pick<EquatedDayFields, 'day' | 'citation'>,
  ownId: string | null,
): Promise<Refusal | null> {
  if (citation.trim() === '') return new Refusal('equatedDay.noCitation', {}, 'citation');
  const noDay = noSuchDay(day, 'day');
  if (noDay) return noDay;
  if (ownReasons(numberOf(day)).length > 0) return new Refusal('equatedDay.freeAlready', { day }, 'day');
  if (DECREED_DAYS.byDay.get(day)?.certainty === 'high') {
    return new Refusal('equatedDay.known', { day }, 'day');
  }
  const isThere = (await councilDays(db)).some((row) => row.day === day && row.id !== ownId);
  return isThere ? new Refusal('equatedDay.alreadyThere', { day }, 'day') : null;
}

/** Adds a day of the council's own; terms that end on it are reckoned with it from now on. */
export function addEquatedDay(
  { gate, making }: StoreContext,
  fields: EquatedDayFields,
): Promise<Committed<string>> {
  const id = making.newId();
  return gate.commit({ intent: 'addEquatedDay', partition: 'register' }, async (db) => {
    const row = { ...fields, citation: fields.citation.trim(), id, v: EQUATED_DAY_VERSION, deleted: null };
    return (await check(db, row, null)) ?? { changes: [add('equatedDays', row)], result: id };
  });
}

export function changeEquatedDay(
  { gate }: StoreContext,
  id: string,
  set: Partial<EquatedDayFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeEquatedDay', partition: 'register' }, async (db) => {
    const current = await db.equatedDays.get(id);
    if (!current || current.deleted) return new Refusal('record.gone', { table: 'equatedDays' });
    const wrong = await check(db, { ...current, ...set }, id);
    return wrong ?? { changes: [patch('equatedDays', id, set)], result: null };
  });
}

export function removeEquatedDay({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeEquatedDay', partition: 'register' }, async () => ({
    changes: [patch('equatedDays', id, { deleted: { at: making.clock.now(), by: making.actor } })],
    result: null,
  }));
}
