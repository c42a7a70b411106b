/** What the ends of a line say about the sentence it stands in. */

const CLOSERS = '’”"\'»)]*_';
/** The address of a Markdown link, "[words](#)", is no part of what is said. */
const LINK_END = /\]\([^()\s]{0,1000}\)$/;

/** The last character that is said: before closing quotes, brackets and marks of Markdown. */
function lastSaid(text: string): string {
  const linkless = text.endsWith(')') ? text.slice(-1100).replace(LINK_END, ']') : text;
  let end = linkless.length;
  while (end > 0 && CLOSERS.includes(linkless.charAt(end - 1))) end -= 1;
  return linkless.charAt(end - 1);
}

export function endsSentence(text: string): boolean {
  return /[.?!…]/.test(lastSaid(text));
}

export function endsInQuestion(text: string): boolean {
  return lastSaid(text) === '?';
}

/** A comma, a semicolon or a colon: more follows, but not necessarily on the next line. */
export function endsClause(text: string): boolean {
  return /[,;:]/.test(lastSaid(text));
}

export function endsInColon(text: string): boolean {
  return lastSaid(text) === ':';
}

export function startsLower(text: string): boolean {
  return /^["'‘“„([*_]{0,3}\p{Ll}/u.test(text);
}

export function startsUpper(text: string): boolean {
  return /^["'‘“„([*_]{0,3}\p{Lu}/u.test(text);
}

/** Letters and figures; what is compared when nothing may be lost. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
