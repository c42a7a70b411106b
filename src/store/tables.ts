/** What each table holds: the shape that guards it and the partition a row of it belongs to. */
import type { z } from 'zod';
import type { Partition, RecordTable } from '#core/journal/journal-entry';
import { ATTENDANCE_VERSION, attendanceShape } from '#core/records/attendance';
import { COMMITMENT_VERSION, commitmentShape } from '#core/records/commitment';
import { COMMITMENT_EVENT_VERSION, commitmentEventShape } from '#core/records/commitment-event';
import { CONTRIBUTION_VERSION, contributionShape } from '#core/records/contribution';
import { CONTRIBUTION_IMPORT_VERSION, contributionImportShape } from '#core/records/contribution-import';
import { CONTRIBUTION_LINK_VERSION, contributionLinkShape } from '#core/records/contribution-link';
import { COUNCIL_VERSION, councilShape } from '#core/records/council';
import { CURRENT_VERSION, currentShape } from '#core/records/current';
import { DEFINITION_AMENDMENT_VERSION, definitionAmendmentShape } from '#core/records/definition-amendment';
import { DEFINITION_VERSION_VERSION, definitionVersionShape } from '#core/records/definition-version';
import { DOCUMENT_TEXT_VERSION, documentTextShape } from '#core/records/document-text';
import { DOSSIER_VERSION, dossierShape } from '#core/records/dossier';
import { DOSSIER_DOCUMENT_VERSION, dossierDocumentShape } from '#core/records/dossier-document';
import { EQUATED_DAY_VERSION, equatedDayRowShape } from '#core/records/equated-day';
import { FINDING_DECISION_VERSION, findingDecisionShape } from '#core/records/finding-decision';
import { LETTER_VERSION, letterShape } from '#core/records/letter';
import { LETTER_COMMENT_VERSION, letterCommentShape } from '#core/records/letter-comment';
import { LETTER_EVENT_VERSION, letterEventShape } from '#core/records/letter-event';
import { LETTER_VERSION_VERSION, letterVersionShape } from '#core/records/letter-version';
import { MOTION_VERSION, motionShape } from '#core/records/motion';
import { MOTION_EVENT_VERSION, motionEventShape } from '#core/records/motion-event';
import { OUTCOME_EVENT_VERSION, outcomeEventShape } from '#core/records/outcome-event';
import { PERSON_VERSION, personShape } from '#core/records/person';
import { REFERENCE_NOTE_VERSION, referenceNoteShape } from '#core/records/reference-note';
import { REPORT_BACK_VERSION, reportBackShape } from '#core/records/report-back';
import { SESSION_VERSION, sessionShape } from '#core/records/session';
import { SESSION_FILE_VERSION, sessionFileShape } from '#core/records/session-file';
import { SIGNING_KEY_VERSION, signingKeyShape } from '#core/records/signing-key';
import { TERM_RULE_VERSION, termRuleShape } from '#core/records/term-rule';
import { TEXT_BLOCK_VERSION, textBlockShape } from '#core/records/text-block';

export type Row = Record<string, unknown> & { id: string };

interface TableDefinition {
  readonly shape: z.ZodType<unknown, unknown>;
  /** Of the rows this program makes; a row with a higher one was made by a newer program. */
  readonly version: number;
  readonly partitionOf: (row: Row) => Partition;
  /** Rows that are added and never changed: what decides must stay as it was decided. */
  readonly appendOnly: boolean;
  /** Rows of which the later one counts: the gate puts the reading of the journal's clock on each. */
  readonly carriesClock?: true;
}

const register = (): Partition => 'register';
const ofDossier = (row: Row): Partition => `dossier/${String(row.dossierId)}`;
/** What who signs decides with their own hand, apart from what anybody may write of a letter. */
const ofEvent = (row: Row): Partition =>
  row.kind === 'changesRequested' || (row.kind === 'signedOff' && row.how === 'inProgram')
    ? `sign/${String(row.letterId)}`
    : ofLetter(row);
const ofSession = (row: Row): Partition => `session/${String(row.sessionId)}`;
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
    partitionOf: ofEvent,
    appendOnly: true,
    carriesClock: true,
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
  textBlocks: {
    shape: textBlockShape,
    version: TEXT_BLOCK_VERSION,
    partitionOf: register,
    appendOnly: false,
  },
  definitionVersions: {
    shape: definitionVersionShape,
    version: DEFINITION_VERSION_VERSION,
    partitionOf: (row) => `dossier/${String(row.dossierId)}`,
    // Only ever marked: one that was entered by mistake can be taken back.
    appendOnly: false,
  },
  letterComments: {
    shape: letterCommentShape,
    version: LETTER_COMMENT_VERSION,
    partitionOf: ofLetter,
    appendOnly: false,
  },
  findingDecisions: {
    shape: findingDecisionShape,
    version: FINDING_DECISION_VERSION,
    partitionOf: ofLetter,
    appendOnly: false,
  },
  referenceNotes: {
    shape: referenceNoteShape,
    version: REFERENCE_NOTE_VERSION,
    partitionOf: register,
    appendOnly: false,
  },
  documentTexts: {
    shape: documentTextShape,
    version: DOCUMENT_TEXT_VERSION,
    partitionOf: ofDossier,
    // Only ever marked: a text that was typed over wrongly can be taken back.
    appendOnly: false,
  },
  outcomeEvents: {
    shape: outcomeEventShape,
    version: OUTCOME_EVENT_VERSION,
    partitionOf: ofLetter,
    appendOnly: true,
    carriesClock: true,
  },
  motions: { shape: motionShape, version: MOTION_VERSION, partitionOf: ofDossier, appendOnly: false },
  motionEvents: {
    shape: motionEventShape,
    version: MOTION_EVENT_VERSION,
    partitionOf: ofDossier,
    appendOnly: true,
    carriesClock: true,
  },
  commitments: {
    shape: commitmentShape,
    version: COMMITMENT_VERSION,
    partitionOf: ofDossier,
    appendOnly: false,
  },
  commitmentEvents: {
    shape: commitmentEventShape,
    version: COMMITMENT_EVENT_VERSION,
    partitionOf: ofDossier,
    appendOnly: true,
    carriesClock: true,
  },
  signingKeys: {
    shape: signingKeyShape,
    version: SIGNING_KEY_VERSION,
    partitionOf: register,
    // Only ever marked as ended.
    appendOnly: false,
  },
  attendances: {
    shape: attendanceShape,
    version: ATTENDANCE_VERSION,
    partitionOf: ofSession,
    appendOnly: false,
  },
  contributions: {
    shape: contributionShape,
    version: CONTRIBUTION_VERSION,
    partitionOf: ofSession,
    appendOnly: false,
  },
  contributionImports: {
    shape: contributionImportShape,
    version: CONTRIBUTION_IMPORT_VERSION,
    partitionOf: ofSession,
    // Only ever marked, when what came in was taken back.
    appendOnly: false,
  },
  contributionLinks: {
    shape: contributionLinkShape,
    version: CONTRIBUTION_LINK_VERSION,
    partitionOf: ofSession,
    appendOnly: false,
  },
  definitionAmendments: {
    shape: definitionAmendmentShape,
    version: DEFINITION_AMENDMENT_VERSION,
    partitionOf: ofSession,
    appendOnly: false,
  },
  reportsBack: {
    shape: reportBackShape,
    version: REPORT_BACK_VERSION,
    partitionOf: ofSession,
    // Only ever marked: one that was entered by mistake can be taken back.
    appendOnly: false,
  },
  currents: {
    shape: currentShape,
    version: CURRENT_VERSION,
    partitionOf: ofSession,
    appendOnly: false,
  },
  sessions: {
    shape: sessionShape,
    version: SESSION_VERSION,
    partitionOf: (row) => `session/${row.id}`,
    appendOnly: false,
  },
  sessionFiles: {
    shape: sessionFileShape,
    version: SESSION_FILE_VERSION,
    partitionOf: ofSession,
    appendOnly: false,
  },
};
