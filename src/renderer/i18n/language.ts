export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person chose: a language, or whatever the system speaks. */
export type LanguageChoice = Language | 'system';

/** The locale of dates, numbers and the calendar: in English days still come before months, weeks start on Monday. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** The program is Dutch first: only a system that asks for English before Dutch gets English. */
export function systemLanguage(preferred: readonly string[]): Language {
  const known = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'nl' || tag === 'en');
  return known === 'en' ? 'en' : 'nl';
}

/** `preferred` as in `navigator.languages`. */
export function chosenLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  return choice === 'system' ? systemLanguage(preferred) : choice;
}
