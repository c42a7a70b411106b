/**
 * All that can be done to an open store, bound to it. Fetched with the first command: the shapes that guard each row, the
 * archive and the bodies of letters are most of the store's code, and showing what is there needs none of it.
 */
import { readArchiveSummary, restoreArchive } from './archive/restore-archive';
import { saveArchive } from './archive/save-archive';
import { keepAttachment } from './attachments';
import * as amendmentCommands from './commands/amendment-commands';
import * as commentCommands from './commands/comment-commands';
import * as commitmentCommands from './commands/commitment-commands';
import { settleConflict, takeOtherValue } from './commands/conflict-commands';
import * as contributionCommands from './commands/contribution-commands';
import * as councilCommands from './commands/council-commands';
import * as definitionCommands from './commands/definition-commands';
import { keepDocumentText } from './commands/document-text-commands';
import * as dossierCommands from './commands/dossier-commands';
import * as equatedDayCommands from './commands/equated-day-commands';
import * as findingCommands from './commands/finding-commands';
import * as importCommands from './commands/import-commands';
import * as keyCommands from './commands/key-commands';
import * as ladderCommands from './commands/ladder-commands';
import * as ledgerCommands from './commands/ledger-commands';
import * as letterCommands from './commands/letter-commands';
import * as letterEventCommands from './commands/letter-event-commands';
import * as linkingCommands from './commands/linking-commands';
import * as motionCommands from './commands/motion-commands';
import * as orderingCommands from './commands/ordering-commands';
import * as outcomeCommands from './commands/outcome-commands';
import * as pathCommands from './commands/path-commands';
import * as privacyCommands from './commands/privacy-commands';
import { noteReference } from './commands/reference-commands';
import { takeInReply } from './commands/reply-commands';
import { registerReportBack } from './commands/report-back-commands';
import * as sessionCommands from './commands/session-commands';
import { signLetter } from './commands/sign-commands';
import * as textBlockCommands from './commands/text-block-commands';
import { undo } from './commands/undo-command';
import * as versionCommands from './commands/version-commands';
import type { StoreContext } from './context';
import { type ExchangeOptions, makeExchange } from './exchange/make-exchange';
import { openExchange } from './exchange/open-exchange';
import { readExchange } from './exchange/read-exchange';
import { createGate } from './gate';
import { rebuildIndexes } from './indexes/keep-indexes';
import { openLetterBody } from './letter-body/open-letter-body';
import { readStoredBody } from './letter-body/stored-body';
import { dossierFacts } from './queries/dossier-facts';
import { leaveSample } from './sample/leave-sample';
import type { SampleLoading } from './sample/load-sample';

/** Binds a room's functions to one open store, so that screens never hold the database. */
type Bound<F> = F extends (context: StoreContext, ...rest: infer A) => infer R ? (...rest: A) => R : never;

function binder(
  context: StoreContext,
): <F extends (context: StoreContext, ...rest: never[]) => unknown>(command: F) => Bound<F> {
  return (command) => ((...rest: never[]) => command(context, ...rest)) as Bound<typeof command>;
}

export interface Acting {
  readonly context: Omit<StoreContext, 'gate'>;
  readonly device: string;
  readonly workAs: (personId: string) => Promise<void>;
}

export function storeCommands({ context: { db, making }, device, workAs }: Acting) {
  const context: StoreContext = { db, making, gate: createGate(db, making, device) };
  const bind = binder(context);
  return {
    setUpCouncil: async (setUp: councilCommands.CouncilSetUp) => {
      const [first, ...others] = setUp.people;
      const people = first ? [{ ...first, id: first.id ?? making.actor }, ...others] : [];
      const done = await councilCommands.setUpCouncil(context, { ...setUp, people });
      await workAs(people[0]?.id ?? making.actor);
      return done;
    },
    /** Fills an empty profile with the sample council; its files are fetched when they are asked for. */
    loadSample: async (loading: SampleLoading): Promise<void> => {
      const { loadSample } = await import('./sample/load-sample');
      await workAs(await loadSample(context, device, loading));
    },
    leaveSample: bind(leaveSample),
    changeCouncil: bind(councilCommands.changeCouncil),
    addPerson: bind(councilCommands.addPerson),
    changePerson: bind(councilCommands.changePerson),
    removePerson: bind(councilCommands.removePerson),
    addTermRule: bind(councilCommands.addTermRule),
    changeTermRule: bind(councilCommands.changeTermRule),
    removeTermRule: bind(councilCommands.removeTermRule),
    addEquatedDay: bind(equatedDayCommands.addEquatedDay),
    changeEquatedDay: bind(equatedDayCommands.changeEquatedDay),
    removeEquatedDay: bind(equatedDayCommands.removeEquatedDay),
    addTextBlock: bind(textBlockCommands.addTextBlock),
    changeTextBlock: bind(textBlockCommands.changeTextBlock),
    moveTextBlock: bind(textBlockCommands.moveTextBlock),
    removeTextBlock: bind(textBlockCommands.removeTextBlock),
    addStarterBlocks: bind(textBlockCommands.addStarterBlocks),
    createDossier: bind(dossierCommands.createDossier),
    changeDossier: bind(dossierCommands.changeDossier),
    removeDossier: bind(dossierCommands.removeDossier),
    addDefinitionVersion: bind(definitionCommands.addDefinitionVersion),
    removeDefinitionVersion: bind(definitionCommands.removeDefinitionVersion),
    addDocument: bind(dossierCommands.addDocument),
    markDocumentRead: bind(dossierCommands.markDocumentRead),
    markDocumentUnread: bind(dossierCommands.markDocumentUnread),
    createLetter: bind(letterCommands.createLetter),
    importLetter: bind(letterCommands.importLetter),
    changeLetterHead: bind(letterCommands.changeLetterHead),
    removeLetter: bind(letterCommands.removeLetter),
    proposeReference: bind(letterEventCommands.proposeReference),
    giveReference: bind(letterEventCommands.giveReference),
    noteReference: bind(noteReference),
    askReview: bind(pathCommands.askReview),
    askSignOff: bind(pathCommands.askSignOff),
    requestChanges: bind(pathCommands.requestChanges),
    reopenLetter: bind(pathCommands.reopenLetter),
    recordApproval: bind(pathCommands.recordApproval),
    returnToSigned: bind(pathCommands.returnToSigned),
    signLetter: bind(signLetter),
    makeSigningKey: bind(keyCommands.makeSigningKey),
    endSigningKey: bind(keyCommands.endSigningKey),
    registerDispatch: bind(letterEventCommands.registerDispatch),
    registerReceipt: bind(letterEventCommands.registerReceipt),
    registerAcknowledgement: bind(letterEventCommands.registerAcknowledgement),
    registerReply: bind(letterEventCommands.registerReply),
    takeInReply: bind(takeInReply),
    closeLetter: bind(letterEventCommands.closeLetter),
    registerExtension: bind(ledgerCommands.registerExtension),
    registerSuspension: bind(ledgerCommands.registerSuspension),
    registerResumption: bind(ledgerCommands.registerResumption),
    registerPromise: bind(ledgerCommands.registerPromise),
    registerResending: bind(ledgerCommands.registerResending),
    registerDeparture: bind(ledgerCommands.registerDeparture),
    applyRuleToRunning: bind(ledgerCommands.applyRuleToRunning),
    registerLadderStep: bind(ledgerCommands.registerLadderStep),
    draftLadderLetter: bind(ladderCommands.draftLadderLetter),
    draftCombinedReminder: bind(ladderCommands.draftCombinedReminder),
    setFindingAside: bind(findingCommands.setFindingAside),
    takeFindingUp: bind(findingCommands.takeFindingUp),
    keepVersion: bind(versionCommands.keepVersion),
    keepVersionByItself: (letterId: string, reason: 'export' | 'paste') =>
      versionCommands.keepVersionByItself(context, letterId, reason),
    restoreVersion: (letterId: string, versionId: string) =>
      versionCommands.restoreVersion(context, letterId, versionId),
    addComment: bind(commentCommands.addComment),
    answerComment: bind(commentCommands.answerComment),
    changeComment: bind(commentCommands.changeComment),
    removeComment: bind(commentCommands.removeComment),
    resolveComment: bind(commentCommands.resolveComment),
    keepDocumentText: bind(keepDocumentText),
    giveVerdict: bind(outcomeCommands.giveVerdict),
    assessReply: bind(outcomeCommands.assessReply),
    answerQuestion: bind(outcomeCommands.answerQuestion),
    withdrawPoint: bind(outcomeCommands.withdrawPoint),
    recordDelivery: bind(outcomeCommands.recordDelivery),
    withdrawOutcome: bind(outcomeCommands.withdrawOutcome),
    addMotion: bind(motionCommands.addMotion),
    changeMotion: bind(motionCommands.changeMotion),
    removeMotion: bind(motionCommands.removeMotion),
    decideMotion: bind(motionCommands.decideMotion),
    treatPoint: bind(motionCommands.treatPoint),
    confirmNewClause: bind(motionCommands.confirmNewClause),
    confirmMatches: bind(motionCommands.confirmMatches),
    executiveOnMotion: bind(motionCommands.executiveOnMotion),
    withdrawMotionEvent: bind(motionCommands.withdrawMotionEvent),
    addCommitments: bind(commitmentCommands.addCommitments),
    changeCommitment: bind(commitmentCommands.changeCommitment),
    removeCommitment: bind(commitmentCommands.removeCommitment),
    settleCommitment: bind(commitmentCommands.settleCommitment),
    withdrawCommitmentEvent: bind(commitmentCommands.withdrawCommitmentEvent),
    orderContributions: bind(orderingCommands.orderContributions),
    mergeContributions: bind(orderingCommands.mergeContributions),
    unmergeContribution: bind(orderingCommands.unmergeContribution),
    splitContribution: bind(orderingCommands.splitContribution),
    linkContributions: bind(linkingCommands.linkContributions),
    unlinkContributions: bind(linkingCommands.unlinkContributions),
    moveLinks: bind(linkingCommands.moveLinks),
    addAmendment: bind(amendmentCommands.addAmendment),
    changeAmendment: bind(amendmentCommands.changeAmendment),
    removeAmendment: bind(amendmentCommands.removeAmendment),
    adoptAmendments: bind(amendmentCommands.adoptAmendments),
    registerReportBack: bind(registerReportBack),
    withdrawEvent: bind(letterEventCommands.withdrawEvent),
    addSession: bind(sessionCommands.addSession),
    changeSession: bind(sessionCommands.changeSession),
    removeSession: bind(sessionCommands.removeSession),
    addCurrent: bind(sessionCommands.addCurrent),
    changeCurrent: bind(sessionCommands.changeCurrent),
    removeCurrent: bind(sessionCommands.removeCurrent),
    addAttendance: bind(sessionCommands.addAttendance),
    changeAttendance: bind(sessionCommands.changeAttendance),
    removeAttendance: bind(sessionCommands.removeAttendance),
    addSessionFile: bind(sessionCommands.addSessionFile),
    changeSessionFile: bind(sessionCommands.changeSessionFile),
    removeSessionFile: bind(sessionCommands.removeSessionFile),
    logContribution: bind(contributionCommands.logContribution),
    changeContribution: bind(contributionCommands.changeContribution),
    linesThere: bind(importCommands.linesThere),
    importContributions: bind(importCommands.importContributions),
    stripNames: bind(privacyCommands.stripNames),
    tracesOf: bind(privacyCommands.tracesOf),
    erasePerson: bind(privacyCommands.erasePerson),
    removeContribution: bind(contributionCommands.removeContribution),
    undo: bind(undo),

    keepAttachment: (bytes: Uint8Array) => keepAttachment(db, bytes),
    openLetterBody: bind(openLetterBody),
    letterBody: async (letterId: string) => (await readStoredBody(db, letterId)).body,
    /** What the desk check holds a letter against; reads the text of every letter in its dossier. */
    dossierFacts: (letterId: string) => dossierFacts(db, letterId),

    saveArchive: bind(saveArchive),
    readArchiveSummary: bind(readArchiveSummary),
    restoreArchive: bind(restoreArchive),
    rebuildIndexes: () => rebuildIndexes(db),

    /** One matter as a file for another machine. */
    makeExchange: (options: ExchangeOptions) => makeExchange(context, device, options),
    readExchange: bind(readExchange),
    openExchange: bind(openExchange),
    takeOtherValue: bind(takeOtherValue),
    settleConflict: bind(settleConflict),
  };
}

export type StoreCommands = ReturnType<typeof storeCommands>;
