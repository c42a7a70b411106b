/** Political groups as they sign a motion. Local ones are known by the words their names are made of. Data, to be extended. */
const NATIONAL =
  "GroenLinks[- /]PvdA|PvdA[- /]GroenLinks|PvdA|P\\.v\\.d\\.A\\.|Partij van de Arbeid|GroenLinks|Groen Links|GL|VVD|V\\.V\\.D\\.|CDA|C\\.D\\.A\\.|D66|D’66|D'66|SP|ChristenUnie[- /]SGP|ChristenUnie|CU|SGP|PVV|Partij voor de Dieren|PvdD|50PLUS|50Plus|DENK|Denk|Volt|Forum voor Democratie|FVD|FvD|BBB|BoerBurgerBeweging|JA21|NSC|Nieuw Sociaal Contract|BIJ1|Piratenpartij|Jezus Leeft|Trots|OPH|OSP|AOV|VSP";
const LOCAL =
  '(?:Leefbaar|Hart voor|Lokaal|Lijst|Jouw|Ons|Sociaal|Vrij|Samen|Progressief|Liberaal|Trots op|Trots) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|(?:Gemeente|Dorps|Burger|Stads|Plaatselijke|Algemeen)[ -]?(?:belangen|belang|partij|lijst)(?: \\p{Lu}[\\p{L}-]+)?|Ouderenpartij(?: \\p{Lu}[\\p{L}-]+)?|Actiepartij|Stadspartij|Dorpslijst|Burgerpartij|Seniorenpartij|PRO \\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+ Lokaal';
const GROUP = `(?<![\\p{L}\\p{N}])(?:${NATIONAL}|${LOCAL})(?![\\p{L}\\p{N}])`;

/** All groups named in a text, in order, each once. */
export function groupsIn(text: string): string[] {
  const found = [...text.matchAll(new RegExp(GROUP, 'gu'))].map(([name]) => name);
  return [...new Set(found)];
}

export function withoutGroups(text: string): string {
  return text.replace(new RegExp(GROUP, 'gu'), ' ');
}
