/**
 * Every question of the database that can be followed: asked once, answered again whenever a row it read changes.
 * What can be asked stands here in one list; how it is answered stands in `queries/`.
 */
import { type CalendarDay, yearOf } from '#core/calendar/calendar-day';
import type { Clock } from '#core/clock';
import type { Database } from './database';
import { type LocalSettings, readLocal } from './local-settings';
import { askingSessions } from './queries/asking-sessions';
import { citableRecords } from './queries/citable-query';
import { threadsOfLetter } from './queries/comment-queries';
import { papersOfDossier } from './queries/dossier-papers';
import * as dossierQueries from './queries/dossier-queries';
import { equatedDaysView } from './queries/equated-days';
import { followRows } from './queries/followed-rows';
import { foundationView, lettersWithPoints, linksOfLetter, pointInput } from './queries/foundation-queries';
import * as letterQueries from './queries/letter-queries';
import { live } from './queries/live';
import { dossierOutcomes, letterOutcomes } from './queries/outcome-query';
import {
  allAnsweredQuestions,
  allOpenQuestions,
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
import { type TermsWanted, termRows } from './queries/term-queries';
import { textBlocks } from './queries/text-block-queries';
import { versionsOfLetter } from './queries/version-queries';

export function watchedQuestions(db: Database, clock: Clock) {
  return {
    profile: () => live(() => profile(db)),
    awaitingLetters: () => live(() => letterQueries.awaitingLetters(db)),
    draftLetters: (limit: number) => live(() => letterQueries.draftLetters(db, limit)),
    terms: (wanted: TermsWanted = { finished: false }) => live(() => termRows(db, wanted)),
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
    references: () => live(() => references(db, yearOf(clock.today()))),
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
  };
}
