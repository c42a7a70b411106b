/** What belongs to this device and this screen only. It is not in the journal and never travels. */
import type { LetterFormId } from '#core/letter/letter-forms';
import type { LetterKind } from '#core/records/letter';
import type { SignalKind, ToldSignals } from '#core/signals/signals';
import type { Database } from './database';
import type { Writing } from './letter-body/writers';

export interface LastRead {
  readonly versionId: string;
  readonly at: string;
  /** The one read before it; null where there was none. What lies there now is compared with this. */
  readonly before: { readonly versionId: string; readonly at: string } | null;
}

export interface LocalSettings {
  /** The person working here. */
  actor: string;
  device: string;
  indexVersion: number;
  language: 'nl' | 'en' | 'system';
  theme: 'light' | 'dark' | 'system';
  railCollapsed: boolean;
  /** Sizes of split panes, by name: the first pane's share, 0 to 1. */
  splits: Readonly<Record<string, number>>;
  /** Side panes that were put away, by name. */
  hiddenPanes: readonly string[];
  /** The tab beside a letter that was open last. */
  panelTab: string;
  /** Who wrote here in each letter since its last version, by the letter's id. */
  writing: Readonly<Record<string, Writing>>;
  /** Of a letter: its text, its text beside the printed page, or the page alone. */
  deskView: 'write' | 'both' | 'page';
  /** Of the printed page: as wide as there is room for, its real size, or another percentage of that. */
  paperZoom: 'width' | 'full' | number;
  /** The form a new letter of each kind began from last. */
  letterForms: Readonly<Partial<Record<LetterKind, LetterFormId>>>;
  /** What each person read last of a letter that lies there to be signed, by `person/letter`. */
  lastRead: Readonly<Record<string, LastRead>>;
  /** Whether the keys of the log are shown beside it. */
  logKeys: boolean;
  /** Remembered order of lists, by name. */
  sorting: Readonly<Record<string, string>>;
  /** By what the board of a session is grouped. */
  boardGrouping: string;
  /** Which list of what is owed was looked at last. */
  owedList: string;
  /** With this many days left, or fewer, a term is nearly due; unset: seven. */
  nearlyDueDays: number;
  /** When the last archive was made, as a moment. */
  lastArchiveAt: string;
  /** What this device already told of terms, commitments and signed letters. */
  told: ToldSignals;
  /** Signals that are not wanted here. */
  quietSignals: readonly SignalKind[];
  /** This profile is a copy to read, brought by a file: who made it, and when. Nothing can be written in it. */
  readingCopy: { readonly from: string; readonly madeAt: string };
  /** Values another machine had that somebody looked at and left, by `ConflictingWrite.id`. */
  settledConflicts: readonly string[];
  /** Whether the program stays when its window is closed, where it can. */
  stayActive: boolean;
}

export async function readLocal<K extends keyof LocalSettings>(
  db: Database,
  key: K,
): Promise<LocalSettings[K] | null> {
  return ((await db.local.get(key))?.value as LocalSettings[K] | undefined) ?? null;
}

export async function writeLocal<K extends keyof LocalSettings>(
  db: Database,
  key: K,
  value: LocalSettings[K],
): Promise<void> {
  await db.local.put({ key, value });
}
