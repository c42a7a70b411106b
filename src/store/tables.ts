/** What each table holds: the shape that guards it and the partition a row of it belongs to. */
import type { z } from 'zod';
import type { Partition, RecordTable } from '#core/journal/journal-entry';
import { COUNCIL_VERSION, councilShape } from '#core/records/council';
import { DOSSIER_VERSION, dossierShape } from '#core/records/dossier';
import { DOSSIER_DOCUMENT_VERSION, dossierDocumentShape } from '#core/records/dossier-document';
import { EQUATED_DAY_VERSION, equatedDayRowShape } from '#core/records/equated-day';
import { LETTER_VERSION, letterShape } from '#core/records/letter';
import { LETTER_EVENT_VERSION, letterEventShape } from '#core/records/letter-event';
import { LETTER_VERSION_VERSION, letterVersionShape } from '#core/records/letter-version';
import { PERSON_VERSION, personShape } from '#core/records/person';
import { TERM_RULE_VERSION, termRuleShape } from '#core/records/term-rule';

export type Row = Record<string, unknown> & { id: string };

interface TableDefinition {
  readonly shape: z.ZodType<unknown, unknown>;
  /** Of the rows this program makes; a row with a higher one was made by a newer program. */
  readonly version: number;
  readonly partitionOf: (row: Row) => Partition;
  /** Rows that are added and never changed: what decides must stay as it was decided. */
  readonly appendOnly: boolean;
}

const register = (): Partition => 'register';
const ofLetter = (row: Row): Partition => `letter/${String(row.letterId)}`;

export const tableDefinitions: Readonly<Record<RecordTable, TableDefinition>> = {
  councils: { shape: councilShape, version: COUNCIL_VERSION, partitionOf: register, appendOnly: false },
  people: { shape: personShape, version: PERSON_VERSION, partitionOf: register, appendOnly: false },
  termRules: { shape: termRuleShape, version: TERM_RULE_VERSION, partitionOf: register, appendOnly: false },
  dossiers: {
    shape: dossierShape,
    version: DOSSIER_VERSION,
    partitionOf: (row) => `dossier/${row.id}`,
    appendOnly: false,
  },
  letters: {
    shape: letterShape,
    version: LETTER_VERSION,
    partitionOf: (row) => `letter/${row.id}`,
    appendOnly: false,
  },
  letterEvents: {
    shape: letterEventShape,
    version: LETTER_EVENT_VERSION,
    partitionOf: ofLetter,
    appendOnly: true,
  },
  letterVersions: {
    shape: letterVersionShape,
    version: LETTER_VERSION_VERSION,
    partitionOf: ofLetter,
    appendOnly: true,
  },
  documents: {
    shape: dossierDocumentShape,
    version: DOSSIER_DOCUMENT_VERSION,
    partitionOf: (row) => (row.letterId ? ofLetter(row) : `dossier/${String(row.dossierId)}`),
    appendOnly: false,
  },
  equatedDays: {
    shape: equatedDayRowShape,
    version: EQUATED_DAY_VERSION,
    partitionOf: register,
    appendOnly: false,
  },
};
