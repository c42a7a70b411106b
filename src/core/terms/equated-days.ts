/**
 * The days equated with a holiday by Royal Decree (Algemene termijnenwet art. 3, third paragraph): those the
 * program knows, from `resources/legal/equated-days.json`, and those a council added.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type DayNumber, dayWithNumber, numberOf, ownReasons } from '#core/terms/day-row';
import type { CouncilEquatedDay, Decree } from '#core/terms/decrees-file';
import type { Certainty, EquatedDay, FreeReasons } from '#core/terms/free-day';
import decreesFile from '../../../resources/legal/equated-days.json';

/** A stretch of days for which the table is equally sure of naming every equated day; `to` is in it. */
export interface CoveredPeriod {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly certainty: Certainty;
}

/** Made by `tableOfDecrees` and `withCouncilDays` only. */
export interface EquatedDays {
  /** Before and after this, nothing is known. */
  readonly coverage: { readonly from: CalendarDay; readonly to: CalendarDay };
  /** The coverage in stretches, without gaps, oldest first. */
  readonly covered: readonly CoveredPeriod[];
  readonly byDay: ReadonlyMap<CalendarDay, EquatedDay>;
  /** The same days by their number, each as a reason ready to stand in an explanation. */
  readonly reasons: ReadonlyMap<DayNumber, FreeReasons>;
}

function reasonsByNumber(days: Iterable<EquatedDay>): ReadonlyMap<DayNumber, FreeReasons> {
  const reasons = new Map<DayNumber, FreeReasons>();
  for (const equated of days) {
    reasons.set(numberOf(equated.day), [{ kind: 'equated', equated, article: 'atw.3.3' }]);
  }
  return reasons;
}

function stretches(decrees: readonly Decree[]): CoveredPeriod[] {
  const joined: CoveredPeriod[] = [];
  for (const { covers, certainty } of decrees) {
    const last = joined.at(-1);
    const to = numberOf(covers.to);
    if (last?.certainty === certainty) joined.splice(-1, 1, { ...last, to });
    else joined.push({ from: numberOf(covers.from), to, certainty });
  }
  return joined;
}

/** The table of decrees that are as `decreesShape` wants them; a file from elsewhere is read with `readDecrees`. */
export function tableOfDecrees(decrees: readonly Decree[]): EquatedDays {
  const days = decrees.flatMap(({ citation, id, certainty, seenIn, days: ofDecree }) =>
    ofDecree.map((day): EquatedDay => ({ day, citation, id, certainty, seenIn, addedBy: 'decree' })),
  );
  const covered = stretches(decrees);
  return {
    coverage: {
      from: dayWithNumber(Math.min(...covered.map(({ from }) => from))),
      to: dayWithNumber(Math.max(...covered.map(({ to }) => to))),
    },
    covered,
    byDay: new Map(days.map((row) => [row.day, row])),
    reasons: reasonsByNumber(days),
  };
}

const shipped: { readonly decrees: readonly unknown[] } = decreesFile;

/**
 * What the program itself knows. The file is part of the program and is read anew by a test, so that no start has to
 * wait for it.
 */
export const DECREED_DAYS: EquatedDays = tableOfDecrees(shipped.decrees as readonly Decree[]);

/**
 * The table with a council's own days in it. Of two rows for one day the more certain stands, so a council
 * can confirm a day that the program has from hearsay; a day that is free by itself is left out. The coverage
 * stays: one day more says nothing about the others.
 */
export function withCouncilDays(table: EquatedDays, added: readonly CouncilEquatedDay[]): EquatedDays {
  const days = new Map(table.byDay);
  for (const { day, citation, certainty } of added) {
    const known = days.get(day);
    if (ownReasons(numberOf(day)).length > 0) continue;
    if (known && (known.certainty === 'high' || certainty === 'medium')) continue;
    days.set(day, { day, citation, id: null, certainty, seenIn: null, addedBy: 'council' });
  }
  return { ...table, byDay: days, reasons: reasonsByNumber(days.values()) };
}

/** How sure the table is of naming every equated day around this one; null outside its coverage. */
export function certaintyAround(number: DayNumber, table: EquatedDays): Certainty | null {
  for (const { from, to, certainty } of table.covered) if (from <= number && number <= to) return certainty;
  return null;
}

/** Why the day of this number is no ordinary day for the Act; empty when it is one. */
export function reasonsOn(number: DayNumber, table: EquatedDays): FreeReasons {
  const own = ownReasons(number);
  return own.length > 0 ? own : (table.reasons.get(number) ?? own);
}

/** Why `day` is no ordinary day for the Act; empty when it is one. */
export function freeReasons(day: CalendarDay, table: EquatedDays): FreeReasons {
  return reasonsOn(numberOf(day), table);
}
