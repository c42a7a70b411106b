/**
 * Opening the database. Dexie by itself lets an older program open a newer database and write rows that one
 * cannot read, so the version is compared first; and it keeps quiet while another window blocks an upgrade, so
 * both cases get a name here.
 */
import { Dexie, type Table } from 'dexie';
import yDexie from 'y-dexie';
import type * as Y from 'yjs';
import type { JournalEntry } from '#core/journal/journal-entry';
import type { Attendance } from '#core/records/attendance';
import type { Commitment } from '#core/records/commitment';
import type { CommitmentEvent } from '#core/records/commitment-event';
import type { Contribution } from '#core/records/contribution';
import type { ContributionImport } from '#core/records/contribution-import';
import type { ContributionLink } from '#core/records/contribution-link';
import type { Council } from '#core/records/council';
import type { Current } from '#core/records/current';
import type { ProposedAmendment } from '#core/records/definition-amendment';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { DocumentText } from '#core/records/document-text';
import type { Dossier } from '#core/records/dossier';
import type { DossierDocument } from '#core/records/dossier-document';
import type { EquatedDayRow } from '#core/records/equated-day';
import type { FindingDecision } from '#core/records/finding-decision';
import type { Letter } from '#core/records/letter';
import type { LetterComment } from '#core/records/letter-comment';
import type { LetterEvent } from '#core/records/letter-event';
import type { LetterVersion } from '#core/records/letter-version';
import type { Motion } from '#core/records/motion';
import type { MotionEvent } from '#core/records/motion-event';
import type { OutcomeEvent } from '#core/records/outcome-event';
import type { Person } from '#core/records/person';
import type { ReferenceNote } from '#core/records/reference-note';
import type { ReportBack } from '#core/records/report-back';
import type { Session } from '#core/records/session';
import type { SessionFile } from '#core/records/session-file';
import type { SigningKey } from '#core/records/signing-key';
import type { TermRule } from '#core/records/term-rule';
import type { TextBlock } from '#core/records/text-block';
import type { LetterIndexRow } from './indexes/letter-index';
import type { SearchIndexRow } from './indexes/search-index';
import type { UnreadIndexRow } from './indexes/unread-index';
import { databaseVersion, migrations } from './migrations';
import type { Migration } from './migrations/migration';
import type { OwnKey } from './sign-off/own-key';
import { StoreUnavailable } from './store-unavailable';

export interface Attachment {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** One stored update of a letter's body, as y-dexie keeps it (Yjs update format 2). */
export interface BodyUpdate {
  readonly i: number;
  readonly k: string;
  readonly u: Uint8Array;
  /** Set by y-dexie on updates made on this device. */
  readonly f?: 1;
}

export type Database = Dexie & {
  councils: Table<Council, string>;
  people: Table<Person, string>;
  termRules: Table<TermRule, string>;
  dossiers: Table<Dossier, string>;
  letters: Table<Letter & { readonly body: Y.Doc }, string, Letter & { readonly body?: Y.Doc }>;
  letterEvents: Table<LetterEvent, string>;
  letterVersions: Table<LetterVersion, string>;
  documents: Table<DossierDocument, string>;
  equatedDays: Table<EquatedDayRow, string>;
  textBlocks: Table<TextBlock, string>;
  definitionVersions: Table<DefinitionVersion, string>;
  letterComments: Table<LetterComment, string>;
  findingDecisions: Table<FindingDecision, string>;
  referenceNotes: Table<ReferenceNote, string>;
  documentTexts: Table<DocumentText, string>;
  outcomeEvents: Table<OutcomeEvent, string>;
  motions: Table<Motion, string>;
  motionEvents: Table<MotionEvent, string>;
  commitments: Table<Commitment, string>;
  commitmentEvents: Table<CommitmentEvent, string>;
  signingKeys: Table<SigningKey, string>;
  ownKeys: Table<OwnKey, string>;
  attendances: Table<Attendance, string>;
  contributions: Table<Contribution, string>;
  contributionImports: Table<ContributionImport, string>;
  contributionLinks: Table<ContributionLink, string>;
  definitionAmendments: Table<ProposedAmendment, string>;
  reportsBack: Table<ReportBack, string>;
  currents: Table<Current, string>;
  sessions: Table<Session, string>;
  sessionFiles: Table<SessionFile, string>;
  journal: Table<JournalEntry, string>;
  attachments: Table<Attachment, string>;
  letterIndex: Table<LetterIndexRow, string>;
  searchIndex: Table<SearchIndexRow, string>;
  unreadIndex: Table<UnreadIndexRow, string>;
  local: Table<{ key: string; value: unknown }, string>;
};

/** Where y-dexie keeps the updates of `letters.body`. */
export const BODY_UPDATES = '$letters.body_updates';

export function bodyUpdates(db: Pick<Database, 'table'>): Table<BodyUpdate, number, Omit<BodyUpdate, 'i'>> {
  return db.table(BODY_UPDATES);
}

export interface OpeningEvents {
  /** An older window holds the database while this one wants to bring it up to date. */
  readonly onBlocked: () => void;
  /** A newer program wants the database; this window has let go of it and must be reloaded. */
  readonly onSuperseded: () => void;
}

/** Dexie stores its version times ten. */
const nativeVersion = (version: number): number => version * 10;

async function refuseNewer(name: string, ours: number): Promise<void> {
  const existing = (await indexedDB.databases()).find((database) => database.name === name);
  if (existing?.version !== undefined && existing.version > nativeVersion(ours)) {
    throw new StoreUnavailable('store.newer', { found: existing.version / 10, known: ours });
  }
}

/** `steps` is for tests that stand at an older version; everyone else takes all of them. */
export async function openDatabase(
  name: string,
  events: OpeningEvents,
  steps: readonly Migration[] = migrations,
): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StoreUnavailable('store.noDatabase');
  await refuseNewer(name, steps === migrations ? databaseVersion : Math.max(...steps.map((s) => s.version)));
  const db = new Dexie(name, { addons: [yDexie], chromeTransactionDurability: 'strict' }) as Database;
  for (const step of steps) {
    const version = db.version(step.version).stores({ ...step.stores });
    if (step.upgrade) version.upgrade(step.upgrade);
  }
  db.on('blocked', events.onBlocked);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    events.onSuperseded();
    // Dexie's own answer comes after ours; it would open the newer database again with the next question.
    return false;
  });
  try {
    await db.open();
  } catch (error) {
    throw StoreUnavailable.from(error);
  }
  return db;
}
