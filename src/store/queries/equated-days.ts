import type { EquatedDayRow } from '#core/records/equated-day';
import { DECREED_DAYS, type EquatedDays, withCouncilDays } from '#core/terms/equated-days';
import type { Tables } from '../tables-in';

/** The days the council added, oldest first. */
export async function councilDays(db: Tables): Promise<EquatedDayRow[]> {
  const rows = await db.equatedDays.filter((row) => row.deleted === null).toArray();
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The table this council reckons with: what the program knows, and what the council added. */
export async function equatedDaysOf(db: Tables): Promise<EquatedDays> {
  return tableWith(await councilDays(db));
}

export function tableWith(days: readonly EquatedDayRow[]): EquatedDays {
  return days.length === 0 ? DECREED_DAYS : withCouncilDays(DECREED_DAYS, days);
}

export interface EquatedDaysView {
  readonly own: readonly EquatedDayRow[];
  /** To reckon with. */
  readonly table: EquatedDays;
}

export async function equatedDaysView(db: Tables): Promise<EquatedDaysView> {
  const own = await councilDays(db);
  return { own, table: tableWith(own) };
}
