/**
 * The journal: one entry a command, saying who did what, when, where, and per row the fields from-to. Rows
 * are the fold of the journal; undo, history, audit and later sharing read nothing else.
 */
import { z } from 'zod';
import { isClockReading } from '#core/journal/hybrid-clock';
import { type Known, moment, recordId } from '#core/records/record';

/** The tables whose rows travel. Local settings and indexes are not among them. */
export const recordTables = [
  'councils',
  'people',
  'termRules',
  'dossiers',
  'letters',
  'letterEvents',
  'letterVersions',
  'documents',
  'equatedDays',
  'textBlocks',
  'definitionVersions',
  'letterComments',
  'findingDecisions',
  'referenceNotes',
  'documentTexts',
  'outcomeEvents',
  'motions',
  'motionEvents',
  'commitments',
  'commitmentEvents',
  'signingKeys',
  'sessions',
  'currents',
  'attendances',
  'sessionFiles',
  'contributionImports',
  'contributions',
  'contributionLinks',
  'definitionAmendments',
  'reportsBack',
] as const;
export const recordTable = z.enum(recordTables);
export type RecordTable = z.infer<typeof recordTable>;

/** Partitions follow permission and lifetime; a command writes in one, or in one for each letter it is about. */
export type Partition =
  | 'register'
  | `dossier/${string}`
  | `letter/${string}`
  | `sign/${string}`
  | `session/${string}`;

export const intents = [
  'setUpCouncil',
  'changeCouncil',
  'addPerson',
  'changePerson',
  'removePerson',
  'addTermRule',
  'changeTermRule',
  'removeTermRule',
  'addEquatedDay',
  'changeEquatedDay',
  'removeEquatedDay',
  'addTextBlock',
  'changeTextBlock',
  'removeTextBlock',
  'addStarterBlocks',
  'createDossier',
  'changeDossier',
  'removeDossier',
  'addDefinitionVersion',
  'removeDefinitionVersion',
  'addDocument',
  'markDocumentRead',
  'markDocumentUnread',
  'createLetter',
  'importLetter',
  'changeLetterHead',
  'removeLetter',
  'giveReference',
  'noteReference',
  'askReview',
  'askSignOff',
  'requestChanges',
  'reopenLetter',
  'signLetter',
  'recordApproval',
  'returnToSigned',
  'makeSigningKey',
  'endSigningKey',
  'registerDispatch',
  'registerReceipt',
  'registerAcknowledgement',
  'registerReply',
  'closeLetter',
  'registerExtension',
  'registerSuspension',
  'registerResumption',
  'registerPromise',
  'registerResending',
  'registerDeparture',
  'applyRule',
  'registerLadderStep',
  'draftLadderLetter',
  'needNewerEditor',
  'setFindingAside',
  'takeFindingUp',
  'keepVersion',
  'restoreVersion',
  'addComment',
  'changeComment',
  'removeComment',
  'resolveComment',
  'keepDocumentText',
  'giveVerdict',
  'assessReply',
  'answerQuestion',
  'withdrawPoint',
  'recordDelivery',
  'withdrawOutcome',
  'addMotion',
  'changeMotion',
  'removeMotion',
  'decideMotion',
  'treatPoint',
  'confirmNewClause',
  'executiveOnMotion',
  'withdrawMotionEvent',
  'addCommitment',
  'changeCommitment',
  'removeCommitment',
  'settleCommitment',
  'withdrawCommitmentEvent',
  'withdrawEvent',
  'takeOtherValue',
  'addSession',
  'changeSession',
  'removeSession',
  'addCurrent',
  'changeCurrent',
  'removeCurrent',
  'addAttendance',
  'changeAttendance',
  'removeAttendance',
  'addSessionFile',
  'changeSessionFile',
  'removeSessionFile',
  'logContribution',
  'changeContribution',
  'removeContribution',
  'importContributions',
  'stripNames',
  'erasePerson',
  'orderContributions',
  'mergeContributions',
  'splitContribution',
  'linkContribution',
  'unlinkContribution',
  'addAmendment',
  'changeAmendment',
  'removeAmendment',
  'adoptAmendments',
  'registerReportBack',
  'undo',
  'bringBack',
] as const;
export const intent = z.enum(intents);
export type Intent = z.infer<typeof intent>;

/** `from` is absent where the row did not have the field, `to` where the field was taken off again. */
const fieldChange = z.object({ from: z.unknown().optional(), to: z.unknown().optional() });

export const rowChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('added'),
    table: recordTable,
    id: recordId,
    row: z.record(z.string(), z.unknown()),
  }),
  z.object({
    kind: z.literal('patched'),
    table: recordTable,
    id: recordId,
    fields: z.record(z.string(), fieldChange),
  }),
]);
export type RowChange = z.infer<typeof rowChange>;

const partition = z.string().regex(/^(register|dossier\/.+|letter\/.+|sign\/.+|session\/.+)$/);

export const journalEntryShape = z.looseObject({
  id: recordId,
  v: z.int().min(1),
  clock: z.string().refine(isClockReading),
  /** The device's wall clock, for people to read; `clock` decides the order. */
  at: moment,
  actor: recordId,
  device: recordId,
  partition,
  /** The other partitions it wrote in, of an act about several letters; absent where there are none. */
  alsoIn: z.array(partition).readonly().optional(),
  intent,
  /** The entry this one takes back, for an undo. */
  undoes: recordId.nullable(),
  changes: z.array(rowChange),
});
export type JournalEntry = Known<z.infer<typeof journalEntryShape>>;
export const JOURNAL_ENTRY_VERSION = 3;
