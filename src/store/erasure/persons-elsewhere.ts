/**
 * Persons who are named beside what was said: who proposed an amendment to a working definition, in the session and in the
 * version it came into, and who was told what was done with the input. Such a field can hold an organisation as well,
 * and a list of them; of what names a person only that goes.
 */
import { type Change, patch } from '#core/journal/change';
import type { ClockReading } from '#core/journal/hybrid-clock';
import type { Partition, RowChange } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Tables } from '../tables-in';
import type { Erasure } from './erase-from-journal';

type Amendments = DefinitionVersion['amendments'];

/** How whom `isPerson` knows is taken out of the rows of a table, and of what the journal tells of them. */
interface Cleaning {
  readonly field: string;
  readonly clean: (value: unknown) => unknown;
}

const ofTables = {
  definitionAmendments: (isPerson) => ({
    field: 'by',
    clean: (by) => (typeof by === 'string' && isPerson(by) ? '' : by),
  }),
  definitionVersions: (isPerson) => ({
    field: 'amendments',
    clean: (all) =>
      Array.isArray(all)
        ? (all as Amendments).map((each) => (isPerson(each.by) ? { ...each, by: '' } : each))
        : all,
  }),
  reportsBack: (isPerson) => ({
    field: 'recipients',
    clean: (all) => (Array.isArray(all) ? all.filter((name: string) => !isPerson(name)) : all),
  }),
} as const satisfies Readonly<Record<string, (isPerson: (name: string) => boolean) => Cleaning>>;

type CleanedTable = keyof typeof ofTables;

function erasureOf(
  table: CleanedTable,
  isPerson: (name: string) => boolean,
  until: Erasure['until'],
): Erasure {
  const { field, clean } = ofTables[table](isPerson);
  return { fields: [field], until, clean };
}

/** What an act that erased on request left of these fields: of older values no more than that stays. */
export function erasureThatLeft(change: RowChange, until: ClockReading): Erasure | null {
  if (change.kind !== 'patched') return null;
  const { table, fields } = change;
  switch (table) {
    case 'definitionAmendments':
      return erasureOf(table, () => true, until);
    case 'definitionVersions': {
      const left = new Set(((fields.amendments?.to ?? []) as Amendments).map(({ by }) => by));
      return erasureOf(table, (name) => !left.has(name), until);
    }
    case 'reportsBack': {
      const left = new Set((fields.recipients?.to ?? []) as readonly string[]);
      return erasureOf(table, (name) => !left.has(name), until);
    }
    default:
      return null;
  }
}

export interface ErasedElsewhere {
  readonly changes: readonly Change[];
  readonly erased: ReadonlyMap<string, Erasure>;
  /** Versions of a definition stand under their dossier. */
  readonly alsoIn: readonly Partition[];
}

/** Takes out of one session whom `isPerson` knows; of all rows, or of these alone. */
export async function personsElsewhere(
  tables: Tables,
  sessionId: string,
  isPerson: (name: string) => boolean,
  only: ReadonlySet<string> | null = null,
): Promise<ErasedElsewhere> {
  const isMeant = ({ id }: { readonly id: string }): boolean => only === null || only.has(id);
  const changes: Change[] = [];
  const erased = new Map<string, Erasure>();
  /** The journal is gone through even where the row itself names nobody any more. */
  const clean = (table: CleanedTable, row: { readonly id: string }): void => {
    const { field, clean: rest } = ofTables[table](isPerson);
    const value: unknown = Reflect.get(row, field);
    const left = rest(value);
    if (JSON.stringify(left) !== JSON.stringify(value)) changes.push(patch(table, row.id, { [field]: left }));
    erased.set(rowKey(table, row.id), erasureOf(table, isPerson, null));
  };

  const amendments = (
    await tables.definitionAmendments.where('sessionId').equals(sessionId).toArray()
  ).filter(isMeant);
  for (const row of amendments) clean('definitionAmendments', row);
  const versionIds = new Set(amendments.flatMap(({ versionId }) => versionId ?? []));
  const versions = (await tables.definitionVersions.bulkGet([...versionIds])).filter(
    (version) => version !== undefined,
  );
  for (const row of versions) clean('definitionVersions', row);
  const reports = await tables.reportsBack.where('sessionId').equals(sessionId).toArray();
  for (const row of reports.filter(isMeant)) clean('reportsBack', row);
  return { changes, erased, alsoIn: versions.map(({ dossierId }): Partition => `dossier/${dossierId}`) };
}
