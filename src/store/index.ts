/** The store as the screens see it: open it, give it commands, watch its answers. */

export type { ReferenceRegister } from '#core/letter/reference-register';
export { ARCHIVE_EXTENSION, ARCHIVE_MEDIA_TYPE, archiveFileName } from './archive/archive-file';
export { MOST_BYTES as largestArchive } from './archive/archive-format';
export type { BroughtBack } from './archive/bring-back';
export type { EmergencyOptions } from './archive/emergency-archive';
export { type ArchivePhase, type ArchiveProgress, archivePhases } from './archive/progress';
export { emergencyArchive } from './archive/rescue';
export type { ArchiveSummary, RestoredArchive, RestoreOptions } from './archive/restore-archive';
export type { SaveArchiveOptions, SavedArchive } from './archive/save-archive';
export type { LoggedLine } from './commands/contribution-commands';
export type { CouncilFields, CouncilSetUp, PersonFields, TermRuleFields } from './commands/council-commands';
export type { ReadText } from './commands/document-text-commands';
export { type DossierFields, emptyDossier, type NewDocument } from './commands/dossier-commands';
export type { EquatedDayFields } from './commands/equated-day-commands';
export type { LinesThere } from './commands/import-commands';
export type { NewSigningKey } from './commands/key-commands';
export type { LadderLetter } from './commands/ladder-commands';
export { defaultHead, type LetterFields, type LetterImport } from './commands/letter-commands';
export type { Dispatch } from './commands/letter-event-commands';
export type { PointOfLetter } from './commands/linking-commands';
export type { PersonalTrace } from './commands/privacy-commands';
export type { IncomingReply, RegisteredReply } from './commands/reply-commands';
export type { AttendanceFields, NewSessionFile } from './commands/session-commands';
export type { TextBlockFields } from './commands/text-block-commands';
export {
  type About,
  EXCHANGE_EXTENSION,
  EXCHANGE_MEDIA_TYPE,
  type Purpose,
} from './exchange/exchange-format';
export type { MadeExchange } from './exchange/make-exchange';
export type { OpenedResult } from './exchange/open-exchange';
export type { ExchangeSummary } from './exchange/read-exchange';
export type { Committed } from './gate';
export { forgetKept, keepAtOnce, keptAtOnce } from './kept-at-once';
export type { Anchor, Anchors } from './letter-body/anchors';
export type { OpenBody, SaveState } from './letter-body/open-letter-body';
export type { LocalSettings } from './local-settings';
export type { LogDraft } from './log-drafts';
export { openStore, type Store, type StoreOptions } from './open-store';
export type { AskingSessionView } from './queries/asking-sessions';
export type { ConflictRow } from './queries/conflict-query';
export type { DossierRow, DossierView, UnreadDossier } from './queries/dossier-queries';
export type { EquatedDaysView } from './queries/equated-days';
export type { FoundationView, LetterWithPoints } from './queries/foundation-queries';
export type { FrozenText } from './queries/frozen-texts';
export { dueDayOfLetter } from './queries/letter-due-day';
export type { AwaitingLetter, LetterOnDesk, LetterRow } from './queries/letter-queries';
export type { Live } from './queries/live';
export type { DossierOutcomes, SentLetterOutcomes } from './queries/outcome-query';
export type { AnsweredAskedQuestion, AskedQuestion, OwedCommitment } from './queries/owed-query';
export type { Profile } from './queries/profile-queries';
export type { RecentAct } from './queries/recent-acts';
export type { AnsweredLetter, ReplyView } from './queries/reply-query';
export type { AmendmentsView } from './queries/report-back-queries';
export type { HitPlace, SearchHit } from './queries/search-hit';
export type { SearchWithin } from './queries/search-query';
export type { SessionRow, SessionView } from './queries/session-queries';
export type { LetterForSignOff } from './queries/sign-off-queries';
export type { TermRow, TermsWanted } from './queries/term-queries';
export type { VersionLine } from './queries/version-queries';
export { canSeal, webCrypto } from './sign-off/web-crypto';
export { StoreUnavailable, type StoreUnavailableCode } from './store-unavailable';
