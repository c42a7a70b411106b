/** As long as a calendar or a notification shows of words that may be many. */
const MOST = 120;

export function shortWords(words: string): string {
  return words.length > MOST ? `${words.slice(0, MOST - 1).trimEnd()}…` : words;
}
