/**
 * Whether a sentence hides who acts: a form of "worden" with a past participle near it. Regular participles are known
 * by their form, the strong ones by name; nouns that look like one are left out.
 */
const AUXILIARY = /(?<![\p{L}])(?:wordt|worden|werd|werden)(?![\p{L}])/giu;
const STRONG =
  'geboden|gebonden|gebleken|gebroken|gedragen|gedreven|gegeven|gegrepen|gehouden|geholpen|gekozen|gekeken|gekregen|gelaten|geladen|gelezen|genomen|geroepen|geschonken|geschoven|geschreven|gesloten|gesproken|gestoken|getrokken|getroffen|gevonden|gevraagd|gewezen|geworven|gewogen|gewonnen|geworpen|gezonden|gezien|gedaan|besloten|besproken|betrokken|bevonden|begrepen|onderzocht|onderworpen|ontvangen|ontnomen|overwogen|verboden|vergeven|vernomen|verzonden|voorgeschreven|ondernomen|verwezen|verkozen|verworpen|verloren|verstaan';
const PREFIX =
  '(?:aan|achter|af|bij|binnen|door|in|mee|na|neer|om|onder|op|over|samen|terug|toe|tegen|uit|vast|voor|vorm|weg|weer|deel|plaats)?';
const PARTICIPLE = new RegExp(
  `(?<![\\p{L}])(?:${PREFIX}(?:${STRONG})|${PREFIX}ge\\p{L}{2,}(?:d|t)|(?:be|ver|her|ont)\\p{L}{2,}(?:d|t)|gerealiseerd|\\p{L}{3,}(?:iseerd|ieerd|ceerd|teerd|deerd|neerd|leerd|meerd|peerd|seerd))(?![\\p{L}])`,
  'iu',
);
const NOUNS =
  /(?<![\p{L}])(?:ge(?:bied|zicht|wicht|vecht|recht|luid|bed|weld|duld|mid|heugd|meent|bouwd|noot|ld|st|tal)|beleid|bestand|bekend|verband|verschil\w*|verhaal\w*|verstand|verlangd|bewind|bericht|besluit|bezit|budget|verzet|verdriet|verzoek|ontwerp|verbond|verwant|gemeent|gebrekt|geldt|bereidt|bestaat|betekent|behoort|beschikt|betreft|begint|besteedt|verwacht|verdient|vereist|vergt|verschilt|vertelt|vraagt|verzet|ontstaat|ontbreekt|herkent|herstelt|heeft|geeft|gebeurt|geniet|gelooft|gehoord|gezond)(?![\p{L}])/giu;
/** In letters; further on it belongs to another clause. */
const NEAR = 90;

function lastWord(text: string): string {
  return text.trim().split(/\s+/).at(-1) ?? '';
}

export function isPassive(sentence: string): boolean {
  const bare = sentence.replace(NOUNS, (word) => ' '.repeat(word.length));
  return [...bare.matchAll(AUXILIARY)].some((match) => {
    const end = match.index + match[0].length;
    const after = /^[^,;:]*/.exec(bare.slice(end, end + NEAR))?.[0] ?? '';
    // Who acts is said after all.
    if (/(?<![\p{L}])door\s+(?!middel)/iu.test(after)) return false;
    // "... dat het gedaan wordt": in a subordinate clause the participle may come first.
    return PARTICIPLE.test(after) || PARTICIPLE.test(lastWord(bare.slice(0, match.index)));
  });
}
