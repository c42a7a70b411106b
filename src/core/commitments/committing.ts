/** Whether a sentence binds its writer to do something, and how firmly. */

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const words = (list: string): RegExp => new RegExp(`${START}(?:${list})${END}`, 'iu');

const WE =
  '(?:wij|we|ik|(?:het|ons) college|de gemeente|de wethouder|burgemeester en wethouders|b&w|de portefeuillehouder)';

/** "wij zullen", "zal het college", "gaan wij ... aanbieden". "Gaan" on its own goes somewhere. */
const WILL = new RegExp(
  `${START}(?:${WE}${END}[^.?!:]{0,160}?${START}(?:zullen|zal)${END}|(?:zullen|zal) ${WE}${END})`,
  'iu',
);
const GOING_TO = new RegExp(
  `${START}(?:(?:gaan|gaat|ga) ${WE}${END}|${WE} (?:gaan|gaat|ga)${END})(?! (?:er|ervan|uit|akkoord|mee|niet|het|om|over|door)${END})(?=[^.?!]{0,240}?(?:\\p{L}{3,}en)${END})`,
  'iu',
);
const PROMISES = words(
  `(?:zeggen|zegt|zeg) [^.?!]{0,60}${START}toe|(?:beloven|belooft|beloof)|verplichten ons|spreken (?:wij |we )?af dat|(?:wij|we) hebben besloten|(?:het|ons) college heeft besloten|nemen (?:wij|we) ons voor`,
);
/** Deeds in the present tense that, with a day in the future, are plans: "wij evalueren na twee jaar". */
const DEEDS =
  'komen|komt|informeren|informeert|evalueren|evalueert|starten|start|leggen|legt|sturen|stuurt|zenden|stellen|stelt|publiceren|publiceert|maken|maakt|voeren|voert|nemen|neemt|organiseren|organiseert|onderzoeken|onderzoekt|bespreken|bespreekt|bieden|biedt|rapporteren|rapporteert|openen|opent|passen|past|breiden|breidt|richten|richt|werken|werkt|schaffen|plaatsen|plaatst|verlengen|verlengt|trekken|trekt|verbeteren|verbetert|regelen|regelt|zorgen|zorgt|doen|doet|vragen|vraagt|geven|geeft|brengen|brengt|houden|houdt|zetten|zet|ontvangt u|hoort u';
const DEED = words(`${WE} (?:${DEEDS})|(?:${DEEDS}) ${WE}|ontvangt u|hoort u|krijgt u`);
/** Things that happen by themselves in official prose, with a day: "gaat in", "komt beschikbaar", "volgt een evaluatie". */
const HAPPENS = words(
  'wordt|worden|komt|komen|volgt|volgen|start|starten|begint|beginnen|gaat|gaan|treedt|treden|vindt|vinden|is gereed|zijn gereed|opent|openen|verschijnt|verschijnen|zal|zullen',
);
/** Participles of what somebody sets up, seeks or makes: also without a day they tell of a plan. */
const SET_UP =
  'aangemaakt|aangeboden|aangepast|aangeschaft|aangesteld|aangevuld|ingericht|ingevoerd|ingesteld|ingezet|opgezet|opgericht|opgesteld|opgenomen|ontwikkeld|gezocht|geworven|gestart|geplaatst|gepubliceerd|uitgebreid|uitgewerkt|uitgedragen|verbeterd|verlengd|vernieuwd|verruimd|voorgelegd|vrijgemaakt|beschikbaar gesteld|onderzocht|geëvalueerd|geïnformeerd|meegenomen|toegevoegd|afgeschaft|geopend|gebouwd|verspreid';
const PLANNED = new RegExp(`${START}(?:wordt|worden)${END}[^.?!]{0,200}?${START}(?:${SET_UP})${END}`, 'iu');
/** "Wij zorgen ervoor dat", "daarom zorgt het college voor": in the present tense, and still to be seen to. */
const SEES_TO = new RegExp(
  `${START}(?:${WE} (?:zorgen|zorgt|zorg)|(?:zorgen|zorgt|zorg) ${WE})${END}(?= (?:[^.?!,;:]{0,60} )?(?:dat|voor|ervoor)${END})`,
  'iu',
);

const PAST = words(
  'werd|werden|had|hadden|was|waren|organiseerden?|vond|vonden|gaven|gaf|stelden?|schreven|schreef|vroegen|vroeg|kwam|kwamen|bleek|destijds|vorig jaar|afgelopen|jl|jongstleden|eerder is|eerder zijn|eerder hebben',
);
const PERFECT = new RegExp(
  `${START}(?:heeft|hebben|is|zijn)${END}[^.?!]{0,140}?${START}(?:ge\\p{L}+(?:d|t|en)|(?:aan|op|uit|mee|toe|voor|in|af|bij|over|na)ge\\p{L}+(?:d|t|en)|be\\p{L}+(?:d|t|en)|ver\\p{L}+(?:d|t|en)|ont\\p{L}+(?:d|t|en))${END}`,
  'iu',
);
const NOW = words('op dit moment|momenteel|inmiddels|reeds|al sinds|nu al|al voor');
const CONDITION =
  /^["“‘']?(?:(?:als|indien|mocht|mochten|wanneer|voor zover|voorzover|tenzij|stel dat)(?!\p{L})|(?:wordt|worden|is|zijn|blijkt)(?!\p{L})[^.?!]*(?<!\p{L})dan(?!\p{L}))/iu;
/** "Moet worden gemaakt" says what others should do, "kan worden" what they may. */
const MODAL = new RegExp(
  `${START}(?:kan|kunnen|moet|moeten|hoeft|hoeven|mag|mogen|dient|dienen|wil|willen)${END}[^.?!]{0,120}?${START}worden${END}`,
  'iu',
);
const UNSURE = words(
  'zou|zouden|overwegen|overweegt|overwogen|gedacht wordt aan|wordt gedacht aan|mogelijk|wellicht|misschien|eventueel|mits|tenzij',
);
/** Somebody else's words, above all those of the council that is answered. */
const OF_THE_COUNCIL = new RegExp(
  `${START}(?:u|uw raad|de (?:advies|participatie|cliënten|senioren|jongeren)?raad|uw (?:advies|brief|vraag|verzoek|aanbeveling))${END}[^.?!]{0,40}${START}(?:advise\\p{L}*|vraagt|vragen|verzoekt|stelt|schrijft|vindt|wilt|wil|pleit|noemt|geeft aan|luidt|om te|dat)${END}|${START}(?:adviseert|vraagt|verzoekt|schrijft|stelt|vindt) (?:u|de raad)${END}|${START}volgens (?:u|de raad|uw raad)${END}`,
  'iu',
);
const ABOUT_THE_LETTER = words(
  'hieronder|in deze (?:brief|nota|notitie|memo|reactie)|zoals gezegd|hierna|toelichten|lichten wij|gaan wij in op|gaan we in op|per adviespunt|uitgangspunten',
);
const GENERAL = words(
  'altijd|over het algemeen|in het algemeen|meestal|vaak|soms|doorgaans|lang niet alle|in principe',
);
const REFUSED = /^[^,;:]*?(?<!\p{L})(?:niet|geen|nooit)(?!\p{L})/iu;
const SUBCLAUSE = /(?<!\p{L})(?:die|dat|waar\p{L}*|of|als|omdat|zodat)(?!\p{L})/iu;

/** What stands in quotation marks is said by somebody else. */
function withoutQuotes(sentence: string): string {
  return sentence.replace(
    /“[^”]{12,}”|"[^"]{12,}"|„[^”“]{12,}[”“]|(?<!\p{L})[‘'][^’']{12,}[’'](?!\p{L})/gu,
    (quote) => ' '.repeat(quote.length),
  );
}

/** "Wij zullen dit niet doen": the refusal stands in the clause of the verb, before any other begins. */
function isRefused(sentence: string, verb: RegExp): boolean {
  const match = verb.exec(sentence);
  if (!match) return false;
  const behind = sentence.slice(match.index + match[0].length);
  const clause = behind.slice(0, SUBCLAUSE.exec(behind)?.index ?? behind.length);
  return REFUSED.test(clause) || /(?<!\p{L})(?:niet|geen)(?!\p{L})/iu.test(match[0]);
}

export type Commits = 'firm' | 'likely';

/**
 * Null for a sentence that promises nothing: history, a question, a condition, the council's own advice, a refusal.
 * `hasDue` says whether it names a day that is still to come.
 */
export function commits(given: string, hasDue: boolean): Commits | null {
  const sentence = withoutQuotes(given);
  if (/\?["”’')]*\s*$/.test(sentence) || CONDITION.test(sentence.trim()) || UNSURE.test(sentence))
    return null;
  if (OF_THE_COUNCIL.test(sentence) && !PROMISES.test(sentence)) return null;
  const isAboutLetter = ABOUT_THE_LETTER.test(sentence);
  for (const verb of [WILL, GOING_TO, PROMISES]) {
    if (!verb.test(sentence)) continue;
    return isRefused(sentence, verb) || (isAboutLetter && !hasDue) ? null : 'firm';
  }
  if (PAST.test(sentence) || PERFECT.test(sentence) || MODAL.test(sentence) || isAboutLetter) return null;
  if (hasDue) {
    for (const verb of [DEED, HAPPENS])
      if (verb.test(sentence)) return isRefused(sentence, verb) ? null : 'firm';
  }
  if (NOW.test(sentence) || GENERAL.test(sentence)) return null;
  if (SEES_TO.test(sentence)) return isRefused(sentence, SEES_TO) ? null : 'likely';
  if (!PLANNED.test(sentence)) return null;
  return isRefused(sentence, words('wordt|worden')) ? null : 'likely';
}

/** "Acties:", "2. Afspraken": what stands below is what will be done, also without a verb. */
const ACTIONS =
  /^(?:\d+(?:\.\d+)*[.)]? )?(?:conclusies en |overige |concrete |onze |de )*(?:acties|actiepunten|maatregelen|toezeggingen|afspraken|vervolgstappen|vervolgacties|wat gaan (?:wij|we) doen|dit gaan (?:wij|we) doen|wij gaan)(?: en (?:planning|afspraken))?\s*[:.?]?$/i;

export function announcesActions(text: string): boolean {
  return ACTIONS.test(text.trim());
}
export function isHistory(text: string): boolean {
  return PAST.test(text) || PERFECT.test(text);
}
