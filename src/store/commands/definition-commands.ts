import { type NewDefinitionVersion, nextDefinitionVersion } from '#core/definition/definition-versions';
import { add, patch } from '#core/journal/change';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';

/** Adds a version of the dossier's working definition; those before it stay what they are. */
export function addDefinitionVersion(
  { gate, making }: StoreContext,
  dossierId: string,
  given: NewDefinitionVersion,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'addDefinitionVersion', partition: `dossier/${dossierId}` }, async (db) => {
    const dossier = await db.dossiers.get(dossierId);
    if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
    const versions = await db.definitionVersions.where('dossierId').equals(dossierId).toArray();
    const version = nextDefinitionVersion(dossierId, given, versions, making);
    return version instanceof Refusal
      ? version
      : { changes: [add('definitionVersions', version)], result: version.id };
  });
}

/** Marks a version as deleted: it was entered by mistake. Letters that quote it keep the words they have. */
export async function removeDefinitionVersion(
  { db, gate, making }: StoreContext,
  id: string,
): Promise<Committed<null>> {
  // Outside the transaction, because its partition has to be known; a version stays in its dossier.
  const version = await db.definitionVersions.get(id);
  if (!version) throw new Refusal('record.gone', { table: 'definitionVersions' });
  const partition = `dossier/${version.dossierId}` as const;
  return gate.commit({ intent: 'removeDefinitionVersion', partition }, async () => ({
    changes: [patch('definitionVersions', id, { deleted: { at: making.clock.now(), by: making.actor } })],
    result: null,
  }));
}
