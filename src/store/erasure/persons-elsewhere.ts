/**
 * Persons who are named beside what was said: who proposed an amendment to a working definition, in the session and in the
 * version it came into, and who was told what was done with the input. Such a field can hold an organisation as well,
 * and a list of them; of what names a person only that goes.
 */
import { type Change, patch } from '#core/journal/change';
import type { Partition } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Tables } from '../tables-in';
import type { Erasure } from './erase-from-journal';

type Amendments = DefinitionVersion['amendments'];

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
  const unnamed = (all: Amendments): Amendments =>
    all.map((each) => (isPerson(each.by) ? { ...each, by: '' } : each));
  const others = (all: readonly string[]): string[] => all.filter((name) => !isPerson(name));
  const changes: Change[] = [];
  const erased = new Map<string, Erasure>();
  /** The journal is gone through even where the row itself names nobody any more. */
  const clean = <Field extends string, Value>(
    table: 'definitionAmendments' | 'definitionVersions' | 'reportsBack',
    row: { readonly id: string } & Readonly<Record<Field, Value>>,
    field: Field,
    rest: (value: Value) => Value,
  ): void => {
    const left = rest(row[field]);
    if (JSON.stringify(left) !== JSON.stringify(row[field]))
      changes.push(patch(table, row.id, { [field]: left }));
    erased.set(rowKey(table, row.id), {
      fields: [field],
      until: null,
      clean: (value) => (value === undefined || value === null ? value : rest(value as Value)),
    });
  };

  const amendments = await tables.definitionAmendments.where('sessionId').equals(sessionId).toArray();
  for (const row of amendments.filter(isMeant)) {
    clean<'by', string>('definitionAmendments', row, 'by', (by) => (isPerson(by) ? '' : by));
  }
  const versionIds = new Set(amendments.filter(isMeant).flatMap(({ versionId }) => versionId ?? []));
  const versions = (await tables.definitionVersions.bulkGet([...versionIds])).filter(
    (version) => version !== undefined,
  );
  for (const row of versions) clean('definitionVersions', row, 'amendments', unnamed);
  const reports = await tables.reportsBack.where('sessionId').equals(sessionId).toArray();
  for (const row of reports.filter(isMeant)) clean('reportsBack', row, 'recipients', others);
  return { changes, erased, alsoIn: versions.map(({ dossierId }): Partition => `dossier/${dossierId}`) };
}
