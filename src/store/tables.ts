/** What each table holds: the shape that guards it and the partition a row of it belongs to. */
import type { z } from 'zod';
import type { Partition, RecordTable } from '#core/journal/journal-entry';
import { councilShape } from '#core/records/council';
import { dossierShape } from '#core/records/dossier';
import { dossierDocumentShape } from '#core/records/dossier-document';
import { letterShape } from '#core/records/letter';
import { letterEventShape } from '#core/records/letter-event';
import { letterVersionShape } from '#core/records/letter-version';
import { personShape } from '#core/records/person';
import { termRuleShape } from '#core/records/term-rule';

export type Row = Record<string, unknown> & { id: string };

interface TableDefinition {
  readonly shape: z.ZodType<unknown, unknown>;
  readonly partitionOf: (row: Row) => Partition;
  /** Rows that are added and never changed: what decides must stay as it was decided. */
  readonly appendOnly: boolean;
}

const register = (): Partition => 'register';
const ofLetter = (row: Row): Partition => `letter/${String(row.letterId)}`;

export const tableDefinitions: Readonly<Record<RecordTable, TableDefinition>> = {
  councils: { shape: councilShape, partitionOf: register, appendOnly: false },
  people: { shape: personShape, partitionOf: register, appendOnly: false },
  termRules: { shape: termRuleShape, partitionOf: register, appendOnly: false },
  dossiers: { shape: dossierShape, partitionOf: (row) => `dossier/${row.id}`, appendOnly: false },
  letters: { shape: letterShape, partitionOf: (row) => `letter/${row.id}`, appendOnly: false },
  letterEvents: { shape: letterEventShape, partitionOf: ofLetter, appendOnly: true },
  letterVersions: { shape: letterVersionShape, partitionOf: ofLetter, appendOnly: true },
  documents: {
    shape: dossierDocumentShape,
    partitionOf: (row) => (row.letterId ? ofLetter(row) : `dossier/${String(row.dossierId)}`),
    appendOnly: false,
  },
};
