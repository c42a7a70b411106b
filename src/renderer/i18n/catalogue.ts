/**
 * The words of the screen, by area: `<area>.nl.json` and `<area>.en.json` beside this file. A key belongs to
 * one area and starts with its name. Adding an area is adding its two files and its line in `Areas`.
 */
import type { Language } from './language';

export interface CatalogueEntry {
  /** ICU MessageFormat. */
  readonly message: string;
  /** For the translator; in the Dutch file only. */
  readonly description?: string;
}
export type Catalogue = Readonly<Record<string, CatalogueEntry>>;

type Areas = typeof import('./termList.nl.json') &
  typeof import('./termPage.nl.json') &
  typeof import('./app.nl.json') &
  typeof import('./archive.nl.json') &
  typeof import('./capture.nl.json') &
  typeof import('./check.nl.json') &
  typeof import('./comments.nl.json') &
  typeof import('./commitment.nl.json') &
  typeof import('./motion.nl.json') &
  typeof import('./outcome.nl.json') &
  typeof import('./blocks.nl.json') &
  typeof import('./contradiction.nl.json') &
  typeof import('./council.nl.json') &
  typeof import('./desk.nl.json') &
  typeof import('./dossiers.nl.json') &
  typeof import('./editor.nl.json') &
  typeof import('./effect.nl.json') &
  typeof import('./letters.nl.json') &
  typeof import('./notes.nl.json') &
  typeof import('./manyLetters.nl.json') &
  typeof import('./notify.nl.json') &
  typeof import('./overview.nl.json') &
  typeof import('./paper.nl.json') &
  typeof import('./privacy.nl.json') &
  typeof import('./readLetter.nl.json') &
  typeof import('./reading.nl.json') &
  typeof import('./refusal.nl.json') &
  typeof import('./sessions.nl.json') &
  typeof import('./reply.nl.json') &
  typeof import('./sign.nl.json') &
  typeof import('./sources.nl.json') &
  typeof import('./story.nl.json') &
  typeof import('./terms.nl.json') &
  typeof import('./amendments.nl.json') &
  typeof import('./board.nl.json') &
  typeof import('./foundation.nl.json') &
  typeof import('./reportBack.nl.json') &
  typeof import('./ui.nl.json') &
  typeof import('./conflict.nl.json') &
  typeof import('./exchange.nl.json') &
  typeof import('./readingCopy.nl.json') &
  typeof import('./seal.nl.json') &
  typeof import('./versions.nl.json');

/** Keys are those of the Dutch files: a misspelt key does not compile. */
export type MessageKey = keyof Areas & string;

const files = {
  nl: import.meta.glob<Catalogue>('./*.nl.json', { eager: true, import: 'default' }),
  en: import.meta.glob<Catalogue>('./*.en.json', { eager: true, import: 'default' }),
} satisfies Record<Language, unknown>;

function messagesOf(catalogues: readonly Catalogue[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    catalogues.flatMap((catalogue) =>
      Object.entries(catalogue).map(([key, entry]) => [key, entry.message] as const),
    ),
  );
}

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: messagesOf(Object.values(files.nl)),
  en: messagesOf(Object.values(files.en)),
};
