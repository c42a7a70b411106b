/**
 * What the program asks of the machine it runs on, in words that say nothing about which machine that is.
 * There are two: the Electron window, and a plain browser for people who may install nothing. A screen never
 * asks which of the two it has; what a host cannot do is `null` or says so in its outcome.
 */
import type { CommandId } from '#ipc/commands';
import type { Unsubscribe } from '#ipc/events';
import type { ReadCode, SaveCode } from '#ipc/file-codes';

export type Language = 'nl' | 'en';
export type Theme = 'system' | 'light' | 'dark';

export interface FileKind {
  /** Words for the dialog, in the language of the person: "Word-document". */
  readonly label: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mimeType: string;
}

export interface SaveRequest {
  /** Made safe by the host: a subject of a letter may stand in it as it is. */
  readonly suggestedName: string;
  readonly kind: FileKind;
  /**
   * The bytes, or how to make them. A browser only shows its dialog right after a click, and a letter takes
   * longer to write than that: then the dialog opens while the bytes are made. When making them fails, that
   * error is passed on and no file is left.
   */
  readonly content: Uint8Array | (() => Promise<Uint8Array>);
}

export type SavedPlace =
  | { readonly kind: 'folder'; readonly path: string }
  /** Where the person chose; the browser does not tell. */
  | { readonly kind: 'chosen' }
  /** The browser's folder for downloads. It may have added a number to the name. */
  | { readonly kind: 'downloads' };

export interface SavedFile {
  readonly name: string;
  readonly place: SavedPlace;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly file: SavedFile }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: SaveCode };

export interface OpenRequest {
  readonly kinds: readonly FileKind[];
  readonly many: boolean;
  /** For each file. A larger one is not read at all. */
  readonly maxBytes: number;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface UnreadFile {
  readonly name: string;
  readonly code: ReadCode;
}

export interface FilesRead {
  readonly files: readonly OpenedFile[];
  readonly unread: readonly UnreadFile[];
}

export type OpenOutcome = ({ readonly kind: 'opened' } & FilesRead) | { readonly kind: 'cancelled' };

export interface Notice {
  /** One that is shown under the same id goes away for this one. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** When it is pressed; the window has come to the front by then. */
  readonly onPress?: () => void;
}

/** `notAsked`: only a browser asks, and only when it is told to. */
export type NoticePermission = 'allowed' | 'notAsked' | 'blocked' | 'unsupported';

export interface ChosenFolder {
  readonly path: string;
  /** A name that is taken there gets a number. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<SaveOutcome>;
}

/** `sent` also when a browser's dialog was cancelled: it does not tell. */
export type PrintOutcome = 'sent' | 'cancelled' | 'failed';

export interface Host {
  readonly kind: 'electron' | 'browser';
  /** For the page "about" and for reports of a fault. */
  readonly about: {
    readonly version: string;
    /** Such as `Electron 45.4.1`. */
    readonly host: string;
  };
  /** The first language of the system, BCP 47. */
  readonly systemLanguage: string;

  readonly saveFile: (request: SaveRequest) => Promise<SaveOutcome>;
  readonly openFiles: (request: OpenRequest) => Promise<OpenOutcome>;
  /** For many files at once; null where a page cannot, or the person chose none. */
  readonly chooseFolder: (() => Promise<ChosenFolder | null>) | null;
  /**
   * A PDF with tags and an outline, of one document that needs nothing beside it. Null where only a printer's dialog
   * can make one; rejects when it could not be made.
   */
  readonly makePdf: ((html: string) => Promise<Uint8Array>) | null;
  /** Opens the folder with the file selected; false when the file is no longer there. Null where a page may not. */
  readonly showInFolder: ((file: SavedFile) => Promise<boolean>) | null;
  readonly noticePermission: () => NoticePermission;
  /** Belongs to a click: browsers refuse a question that comes by itself. */
  readonly askNoticePermission: () => Promise<NoticePermission>;
  /** Never asks. */
  readonly notify: (notice: Notice) => Promise<'shown' | 'denied' | 'unsupported'>;
  /** Whether the program stays when its window is closed, behind an icon of the system. Null where it cannot. */
  readonly setBackground: ((enabled: boolean) => void) | null;
  readonly print: () => Promise<PrintOutcome>;
  /** Only http and https; false when it was refused or could not be opened. */
  readonly openLink: (url: string) => Promise<boolean>;
  readonly setTitle: (title: string) => void;
  /** For what the host itself draws: the menu, its dialogs. */
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;

  /**
   * An item of the menu can be chosen exactly while somebody listens for it, so that no item is ever dead. The
   * last one to listen is called. A host without a menu never calls.
   */
  readonly onCommand: (command: CommandId, listener: () => void) => Unsubscribe;
  /** The machine slept, or the page was put away, and is back: the day may be another one. */
  readonly onWake: (listener: () => void) => Unsubscribe;
  /**
   * Called when the window closes, and in a browser also when it is hidden: a page that is put away may never
   * come back. Electron waits a few seconds for the promise, a browser does not wait.
   */
  readonly onBeforeClose: (flush: () => Promise<void>) => Unsubscribe;
}
