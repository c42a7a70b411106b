/** Taking back what was recorded about points, motions and commitments: by an event of its own, as with a letter. */
import type { Making } from '#core/clock';
import { add, type Change } from '#core/journal/change';
import type { JournalEntry } from '#core/journal/journal-entry';
import { standing } from '#core/outcome/standing';
import { Refusal } from '#core/refusals/refusal';
import type { Tables } from '../tables-in';

const tablesOfOutcomes = ['outcomeEvents', 'motionEvents', 'commitmentEvents'] as const;
type OutcomeTable = (typeof tablesOfOutcomes)[number];

/** The event whose standing decides, and those it has to be looked for among. */
interface StoredEvent {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly deleted: unknown;
  readonly clock?: string | undefined;
  readonly [field: string]: unknown;
}

const owner: Readonly<Record<OutcomeTable, string>> = {
  outcomeEvents: 'letterId',
  motionEvents: 'motionId',
  commitmentEvents: 'commitmentId',
};

function isOutcomeTable(table: string): table is OutcomeTable {
  return tablesOfOutcomes.some((each) => each === table);
}

/** What every event has, and whose it is: the rest of a withdrawal is its own. */
function withdrawal(table: OutcomeTable, { v, ...row }: StoredEvent, { clock, actor, newId }: Making) {
  const common = { id: newId(), v: v as number, deleted: null, at: clock.now(), by: actor };
  const of = {
    [owner[table]]: row[owner[table]],
    ...(table === 'outcomeEvents' ? {} : { dossierId: row.dossierId }),
  };
  const on = table === 'commitmentEvents' ? { on: clock.today() } : {};
  return { ...common, ...of, ...on, kind: 'withdrawn', eventId: row.id, reason: '' };
}

/** A withdrawal stays what it is: what it took back is recorded once more. */
function again({ clock: _, ...row }: StoredEvent, { clock, actor, newId }: Making) {
  return { ...row, id: newId(), at: clock.now(), by: actor };
}

export async function outcomesBack(
  db: Tables,
  making: Making,
  entry: JournalEntry,
): Promise<Change[] | Refusal> {
  const changes: Change[] = [];
  for (const { kind, table, id } of entry.changes) {
    if (kind !== 'added' || !isOutcomeTable(table)) continue;
    const events = db.table<StoredEvent, string>(table);
    const row = await events.get(id);
    if (!row) return new Refusal('undo.rowGone');
    if (row.kind === 'withdrawn') {
      const target = await events.get(String(row.eventId));
      if (!target) return new Refusal('undo.rowGone');
      changes.push(add(table, again(target, making)));
      continue;
    }
    const field = owner[table];
    const siblings = await events.where(field).equals(String(row[field])).toArray();
    if (!standing(siblings).some((each) => each.id === id)) return new Refusal('withdraw.notStanding');
    changes.push(add(table, withdrawal(table, row, making)));
  }
  return changes;
}
