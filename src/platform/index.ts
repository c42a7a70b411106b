/** The public door of this room: what a host offers, and the one there is. */

export type { CommandId } from '#ipc/commands';
export { commandIds } from '#ipc/commands';
export type { Unsubscribe } from '#ipc/events';
export type { ReadCode, SaveCode } from '#ipc/file-codes';
export { readCodes, saveCodes } from '#ipc/file-codes';
export { chooseHost } from './choose-host';
export { HostError } from './electron';
export type {
  FileKind,
  FilesRead,
  Host,
  Language,
  Notice,
  NoticePermission,
  OpenedFile,
  OpenOutcome,
  OpenRequest,
  PrintOutcome,
  SavedFile,
  SavedPlace,
  SaveOutcome,
  SaveRequest,
  Theme,
  UnreadFile,
} from './host';
export { readFiles } from './read-files';
