/** Numbers as they stand in a Dutch letter, in figures or in words. */
import { numberWords as words } from '#core/letter/number-words';

const byWord: ReadonlyMap<string, number> = new Map([
  ...words.map((word, number) => [word, number] as const),
  ['een', 1],
  ['dertig', 30],
  ['veertig', 40],
  ['vijftig', 50],
  ['zestig', 60],
  ['negentig', 90],
]);

/** As a part of a pattern; "een" is left out, which is nearly always the article. */
export const NUMBER = `(?:\\d{1,3}|${[...byWord.keys()].filter((word) => word !== 'een').join('|')})`;

export function numberOf(text: string): number | null {
  const figures = /^\d{1,3}$/.test(text) ? Number(text) : null;
  return figures ?? byWord.get(text.toLowerCase()) ?? null;
}

/** In figures where `like` is in figures, else in words as far as letters write them out. */
export function numberLike(number: number, like: string): string {
  if (/^\d/.test(like)) return String(number);
  const word = words[number] ?? String(number);
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
