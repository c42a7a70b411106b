/** The store as the screens see it: open it, give it commands, watch its answers. */
export { archiveFileName } from './archive/archive-file-name';
export {
  ARCHIVE_EXTENSION,
  ARCHIVE_MEDIA_TYPE,
  MOST_BYTES as largestArchive,
} from './archive/archive-format';
export { type EmergencyOptions, emergencyArchive } from './archive/emergency-archive';
export { type ArchivePhase, type ArchiveProgress, archivePhases } from './archive/progress';
export type { ArchiveSummary, RestoredArchive, RestoreOptions } from './archive/restore-archive';
export type { SaveArchiveOptions, SavedArchive } from './archive/save-archive';
export type { CouncilFields, CouncilSetUp, PersonFields, TermRuleFields } from './commands/council-commands';
export { type DossierFields, emptyDossier, type NewDocument } from './commands/dossier-commands';
export type { EquatedDayFields } from './commands/equated-day-commands';
export type { LadderLetter } from './commands/ladder-commands';
export { defaultHead, type LetterFields, type LetterImport } from './commands/letter-commands';
export type { Committed } from './gate';
export type { OpenBody, SaveState } from './letter-body/open-letter-body';
export type { LocalSettings } from './local-settings';
export { openStore, type Store, type StoreOptions } from './open-store';
export type { DossierRow, DossierView } from './queries/dossier-queries';
export type { EquatedDaysView } from './queries/equated-days';
export { dueDayOfLetter } from './queries/letter-due-day';
export type { LetterOnDesk, LetterRow } from './queries/letter-queries';
export type { Live } from './queries/live';
export type { Profile } from './queries/profile-queries';
export type { RecentAct } from './queries/recent-acts';
export type { SearchHit } from './queries/search-query';
export type { TermRow, TermsWanted } from './queries/term-queries';
export { StoreUnavailable, type StoreUnavailableCode } from './store-unavailable';
