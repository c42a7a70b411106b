/**
 * A text cut into what a reader sees as one: an amount, a written date, a reference, a word with its apostrophe. A
 * difference that showed "25.[000|500]" would be right and of no use. Nothing is lost: the parts joined are the text.
 */

const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';

const PARTS = [
  // An address on the web or of a mailbox.
  String.raw`https?:\/\/\S+[^\s.,;:!?)]`,
  String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  // 28 oktober 2016; 9 mei.
  String.raw`\d{1,2}[ \u00a0](?:${MONTH})\b\.?(?:[ \u00a0]\d{4})?`,
  // € 25.000,-; 2,5%; 9-12-2016; 14.30; 2016/17; 2 x € 25.000
  String.raw`(?:\d+[ \u00a0]?[x×][ \u00a0]?(?=[€\d]))?(?:€[ \u00a0]?)?\d+(?:[.,:/–-]\d+)*(?:,-|,—|[ \u00a0]?%)?(?![\p{L}\p{N}])`,
  // 's avonds, 't, 'n
  String.raw`['’][snt](?![\p{L}\p{N}])(?:-[\p{L}\p{N}]+)*`,
  // Foto's, niet-kerkelijk, en/of, BZ-2016/123, o.a.
  String.raw`[\p{L}\p{M}\p{N}]+(?:(?:['’/&–-]|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+|\.(?=\p{L}\.)\p{L})*`,
  String.raw`\s+`,
  '.',
];
const PART = new RegExp(PARTS.join('|'), 'gsu');
const HAS_WORD = /[\p{L}\p{N}]/u;

export function partsOf(text: string): readonly string[] {
  return text.match(PART) ?? [];
}

/** Whether it says something, rather than being a blank or a comma. */
export function isWord(part: string): boolean {
  return HAS_WORD.test(part);
}

/** The words alone, as two passages are likened: without capitals, blanks and commas. */
export function wordsOf(text: string): string[] {
  return partsOf(text)
    .filter(isWord)
    .map((word) => word.toLowerCase());
}
