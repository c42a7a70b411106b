/**
 * A light stem of a Dutch word, so that "loketten", "loket" and "loketje" are one, and "financiert" goes with
 * "gefinancierd". It is no linguist: what it gives is never shown, and need only be the same for forms of one word.
 */
const SHORTEST = 4;

function withoutEnding(word: string): string {
  if (/heden$/.test(word)) return word.replace(/heden$/, 'heid');
  if (/tjes?$/.test(word) && word.length > 6) return word.replace(/tjes?$/, '');
  if (/ieen$/.test(word)) return word.slice(0, -2);
  if (/en$/.test(word) && word.length > SHORTEST) return word.slice(0, -2);
  // "wijkteams", "reacties", "fotos"; the s of "kosteloos" and "bewijs" is their own.
  if (/(?:[bcdfghklmnpqrtvwxyz]|ie|[^aeiou][aeo])s$/.test(word) && word.length > SHORTEST)
    return word.slice(0, -1);
  if (/e$/.test(word) && word.length > SHORTEST) return word.slice(0, -1);
  return word;
}

/** "loketten" became "lokett", "taken" became "tak" and is to meet "taak", "brieven" became "briev". */
function evened(stem: string): string {
  return stem
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]+$)/, (pair) => pair.charAt(0))
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** The endings of a verb in the third person and of a participle. */
function withoutVerbForm(stem: string): string {
  const bare = stem.length > 5 && /[^aeiou](?:d|t|dt)$/.test(stem) ? stem.replace(/(?:dt|d|t)$/, '') : stem;
  const rest = /^ge(?=[a-z]{4})/.test(bare) && bare !== stem ? bare.slice(2) : bare;
  return rest;
}

/** `word` is folded. */
export function stemOf(word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return word;
  return evened(withoutVerbForm(evened(withoutEnding(word))));
}
