import { v7 } from 'uuid';
import { type CalendarDay, yearOf } from '#core/calendar/calendar-day';
import type { Clock, Making } from '#core/clock';
import type { RecordId } from '#core/records/record';
import { attachmentBytes } from './attachments';
import { type Database, type OpeningEvents, openDatabase } from './database';
import { INDEX_VERSION } from './indexes/index-version';
import { type LocalSettings, readLocal, writeLocal } from './local-settings';
import { keepLogDraft, type LogDraft, readLogDraft } from './log-drafts';
import { askingSessions } from './queries/asking-sessions';
import { citableRecords } from './queries/citable-query';
import { threadsOfLetter } from './queries/comment-queries';
import { openConflicts } from './queries/conflict-query';
import { papersOfDossier } from './queries/dossier-papers';
import * as dossierQueries from './queries/dossier-queries';
import { equatedDaysView } from './queries/equated-days';
import { followRows } from './queries/followed-rows';
import { foundationView, lettersWithPoints, linksOfLetter, pointInput } from './queries/foundation-queries';
import { frozenTexts } from './queries/frozen-texts';
import * as letterQueries from './queries/letter-queries';
import { live } from './queries/live';
import { dossierOutcomes, letterOutcomes } from './queries/outcome-query';
import {
  allAnsweredQuestions,
  allOpenQuestions,
  commitmentRecords,
  commitmentsOnceDue,
  owedCommitments,
  settledCommitments,
} from './queries/owed-query';
import { profile } from './queries/profile-queries';
import { recentActs } from './queries/recent-acts';
import { references } from './queries/reference-queries';
import { replyView } from './queries/reply-query';
import {
  amendmentsOfSession,
  isReportDue,
  reportFacts,
  reportsOfSession,
} from './queries/report-back-queries';
import { type SearchWithin, search } from './queries/search-query';
import * as sessionQueries from './queries/session-queries';
import { frozenVersions, keysOnThisDevice, lettersForSignOff, signingKeys } from './queries/sign-off-queries';
import { type TermsWanted, termRows, termsUnderRule } from './queries/term-queries';
import { textBlocks } from './queries/text-block-queries';
import { letterVersion, versionsOfLetter } from './queries/version-queries';
import type { StoreCommands } from './store-commands';

export interface StoreOptions extends OpeningEvents {
  readonly name: string;
  readonly clock: Clock;
  /** Makes ids; UUIDv7 unless a test wants them predictable. */
  readonly newId?: () => RecordId;
}

/** Their names, before their code is there; one that is missing does not compile. */
const COMMANDS = {
  setUpCouncil: true,
  loadSample: true,
  leaveSample: true,
  changeCouncil: true,
  addPerson: true,
  changePerson: true,
  removePerson: true,
  addTermRule: true,
  changeTermRule: true,
  removeTermRule: true,
  addEquatedDay: true,
  changeEquatedDay: true,
  removeEquatedDay: true,
  addTextBlock: true,
  changeTextBlock: true,
  moveTextBlock: true,
  removeTextBlock: true,
  addStarterBlocks: true,
  createDossier: true,
  changeDossier: true,
  removeDossier: true,
  addDefinitionVersion: true,
  removeDefinitionVersion: true,
  addDocument: true,
  markDocumentRead: true,
  markDocumentUnread: true,
  createLetter: true,
  importLetter: true,
  changeLetterHead: true,
  removeLetter: true,
  proposeReference: true,
  giveReference: true,
  noteReference: true,
  askReview: true,
  askSignOff: true,
  requestChanges: true,
  reopenLetter: true,
  recordApproval: true,
  returnToSigned: true,
  signLetter: true,
  makeSigningKey: true,
  endSigningKey: true,
  registerDispatch: true,
  registerReceipt: true,
  registerAcknowledgement: true,
  registerReply: true,
  takeInReply: true,
  closeLetter: true,
  registerExtension: true,
  registerSuspension: true,
  registerResumption: true,
  registerPromise: true,
  registerResending: true,
  registerDeparture: true,
  applyRuleToRunning: true,
  registerLadderStep: true,
  draftLadderLetter: true,
  draftCombinedReminder: true,
  setFindingAside: true,
  takeFindingUp: true,
  keepVersion: true,
  keepVersionByItself: true,
  restoreVersion: true,
  addComment: true,
  answerComment: true,
  changeComment: true,
  removeComment: true,
  resolveComment: true,
  keepDocumentText: true,
  giveVerdict: true,
  assessReply: true,
  answerQuestion: true,
  withdrawPoint: true,
  recordDelivery: true,
  withdrawOutcome: true,
  addMotion: true,
  changeMotion: true,
  removeMotion: true,
  decideMotion: true,
  treatPoint: true,
  confirmNewClause: true,
  confirmMatches: true,
  executiveOnMotion: true,
  withdrawMotionEvent: true,
  addCommitments: true,
  changeCommitment: true,
  removeCommitment: true,
  settleCommitment: true,
  withdrawCommitmentEvent: true,
  orderContributions: true,
  mergeContributions: true,
  unmergeContribution: true,
  splitContribution: true,
  linkContributions: true,
  unlinkContributions: true,
  moveLinks: true,
  addAmendment: true,
  changeAmendment: true,
  removeAmendment: true,
  adoptAmendments: true,
  registerReportBack: true,
  withdrawEvent: true,
  addSession: true,
  changeSession: true,
  removeSession: true,
  addCurrent: true,
  changeCurrent: true,
  removeCurrent: true,
  addAttendance: true,
  changeAttendance: true,
  removeAttendance: true,
  addSessionFile: true,
  changeSessionFile: true,
  removeSessionFile: true,
  logContribution: true,
  changeContribution: true,
  linesThere: true,
  importContributions: true,
  stripNames: true,
  tracesOf: true,
  erasePerson: true,
  removeContribution: true,
  undo: true,
  keepAttachment: true,
  openLetterBody: true,
  letterBody: true,
  dossierFacts: true,
  saveArchive: true,
  readArchiveSummary: true,
  restoreArchive: true,
  rebuildIndexes: true,
  makeExchange: true,
  readExchange: true,
  openExchange: true,
  takeOtherValue: true,
  settleConflict: true,
} satisfies Record<keyof StoreCommands, true>;

/** The commands, all of which are fetched when the first is called. */
function whenFetched(fetch: () => Promise<StoreCommands>): StoreCommands {
  const call =
    (name: keyof StoreCommands) =>
    async (...given: never[]): Promise<unknown> => {
      const command: (...given: never[]) => Promise<unknown> = (await fetch())[name];
      return command(...given);
    };
  const names = Object.keys(COMMANDS) as (keyof StoreCommands)[];
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as StoreCommands;
}

/** Kept for good at the first start; another window may be opening the same new profile. */
async function newDevice(db: Database, newId: () => string): Promise<string> {
  return db.transaction('rw', db.local, async () => {
    const theirs = await readLocal(db, 'device');
    if (theirs !== null) return theirs;
    const fresh = newId();
    await writeLocal(db, 'device', fresh);
    return fresh;
  });
}

export async function openStore(options: StoreOptions) {
  const newId = options.newId ?? (() => v7());
  const db = await openDatabase(options.name, options);
  const [knownDevice, knownActor, indexVersion] = await db.transaction('r', db.local, () =>
    Promise.all([readLocal(db, 'device'), readLocal(db, 'actor'), readLocal(db, 'indexVersion')]),
  );
  const device = knownDevice ?? (await newDevice(db, newId));
  let actor = knownActor ?? newId();
  const making: Making = {
    clock: options.clock,
    newId,
    get actor() {
      return actor;
    },
  };
  const workAs = async (personId: string): Promise<void> => {
    await writeLocal(db, 'actor', personId);
    actor = personId;
  };

  let fetched: Promise<StoreCommands> | null = null;
  const commands = (): Promise<StoreCommands> => {
    fetched ??= import('./store-commands').then(
      ({ storeCommands }) => storeCommands({ context: { db, making }, device, workAs }),
      (error: unknown) => {
        // The next command asks again: the server may have been away for a moment.
        fetched = null;
        throw error;
      },
    );
    return fetched;
  };
  if (indexVersion !== INDEX_VERSION) await (await commands()).rebuildIndexes();

  return {
    ...whenFetched(commands),
    /** Fetches the commands and what rescues the data ahead, so that neither has to be waited for. */
    fetchCommands: async () => {
      await Promise.all([commands(), import('./archive/emergency-archive')]);
    },
    /** Who did what is written with every act; choose who works here. */
    workAs,
    attachmentBytes: (hash: string) => attachmentBytes(db, hash),
    letterVersion: (id: string) => letterVersion(db, id),
    /** Texts that stood on paper, to hold a file against that does not say which it is. */
    frozenTexts: () => frozenTexts(db),
    signingKeys: () => signingKeys(db),
    openConflicts: () => openConflicts(db),
    /** Once, for what is worked out of all that ever happened, withdrawn or not. */
    eventsOf: (letterIds: readonly string[]) => letterQueries.eventsOfLetters(db, letterIds),
    commitmentRecords: (ids: readonly string[]) => commitmentRecords(db, ids),

    watch: {
      profile: () => live(() => profile(db)),
      awaitingLetters: () => live(() => letterQueries.awaitingLetters(db)),
      draftLetters: (limit: number) => live(() => letterQueries.draftLetters(db, limit)),
      terms: (wanted: TermsWanted = { finished: false }) => live(() => termRows(db, wanted)),
      termsUnderRule: (ruleId: string) => live(() => termsUnderRule(db, ruleId)),
      textBlocks: () => live(() => textBlocks(db)),
      equatedDays: () => live(() => equatedDaysView(db)),
      allLetters: () => live(() => letterQueries.allLetters(db)),
      letter: (id: string) => live(() => letterQueries.letterOnDesk(db, id)),
      findingDecisions: (letterId: string) => live(() => letterQueries.findingDecisions(db, letterId)),
      letterHistory: (id: string) => live(() => letterQueries.letterHistory(db, id)),
      letterThreads: (id: string) => live(() => threadsOfLetter(db, id)),
      letterVersions: (id: string) => live(() => versionsOfLetter(db, id)),
      frozenVersions: (letterId: string) => live(() => frozenVersions(db, letterId)),
      forSignOff: () => live(() => lettersForSignOff(db)),
      signingKeys: () => live(() => signingKeys(db)),
      keysOnThisDevice: () => live(() => keysOnThisDevice(db)),
      dossiers: () => live(() => dossierQueries.allDossiers(db)),
      hasDossiers: () => live(() => dossierQueries.hasDossiers(db)),
      unreadDossiers: () => live(() => dossierQueries.unreadDossiers(db)),
      references: () => live(() => references(db, yearOf(options.clock.today()))),
      definition: (dossierId: string) => live(() => dossierQueries.definitionVersions(db, dossierId)),
      dossier: (id: string) => live(() => dossierQueries.dossierView(db, id)),
      lettersWithPoints: (dossierIds: readonly string[]) => live(() => lettersWithPoints(db, dossierIds)),
      linksOfLetter: (letterId: string) => live(() => linksOfLetter(db, letterId)),
      foundation: (letterId: string) => live(() => foundationView(db, letterId)),
      pointInput: (dossierId: string) => live(() => pointInput(db, dossierId)),
      amendments: (sessionId: string) => live(() => amendmentsOfSession(db, sessionId)),
      reportFacts: (sessionId: string) => live(() => reportFacts(db, sessionId)),
      isReportDue: (sessionId: string) => live(() => isReportDue(db, sessionId)),
      askingSessions: (today: CalendarDay) => live(() => askingSessions(db, today)),
      reportsBack: (sessionId: string) => live(() => reportsOfSession(db, sessionId)),
      citable: (dossierId: string) => live(() => citableRecords(db, dossierId)),
      reply: (letterId: string, replyId: string) => live(() => replyView(db, letterId, replyId)),
      letterOutcomes: (id: string) => live(() => letterOutcomes(db, id)),
      owedCommitments: () => live(() => owedCommitments(db)),
      settledCommitments: () => live(() => settledCommitments(db)),
      commitmentsOnceDue: () => live(() => commitmentsOnceDue(db)),
      openQuestions: () => live(() => allOpenQuestions(db)),
      answeredQuestions: () => live(() => allAnsweredQuestions(db)),
      dossierOutcomes: (id: string) => live(() => dossierOutcomes(db, id)),
      papersOfDossier: (id: string) => live(() => papersOfDossier(db, id)),
      sessions: () => live(() => sessionQueries.allSessions(db)),
      sessionsOfDossier: (dossierId: string) => live(() => sessionQueries.sessionsOfDossier(db, dossierId)),
      session: (id: string) => live(() => sessionQueries.sessionView(db, id)),
      /** In the order they were said; each answer shares the rows that did not change with the one before. */
      contributions: (sessionId: string) => followRows(db, db.contributions, 'sessionId', sessionId),
      contributionLinks: (sessionId: string) => live(() => sessionQueries.linksOfSession(db, sessionId)),
      recentActs: (limit: number) => live(() => recentActs(db, limit)),
      search: (query: string, limit: number, within?: SearchWithin) =>
        live(() => search(db, query, limit, within)),
      readingCopy: () => live(() => readLocal(db, 'readingCopy')),
      local: <K extends keyof LocalSettings>(key: K) => live(() => readLocal(db, key)),
    },
    local: {
      read: <K extends keyof LocalSettings>(key: K) => readLocal(db, key),
      write: <K extends keyof LocalSettings>(key: K, value: LocalSettings[K]) => writeLocal(db, key, value),
    },
    logDraft: {
      read: (sessionId: string) => readLogDraft(db, sessionId),
      keep: (sessionId: string, draft: LogDraft) => keepLogDraft(db, sessionId, draft),
    },
    today: (): CalendarDay => options.clock.today(),
    close: () => db.close(),
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;
