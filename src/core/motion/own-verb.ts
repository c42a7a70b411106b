/**
 * The verbs a motion asks with, and whom: "draagt het college van burgemeester en wethouders op", "verzoekt het college",
 * "roept het college op", "spreekt uit", "dringt er bij het college op aan", "besluit".
 */
const WHOM = String.raw`(?:\s+(?:er\s+bij\s+)?het\s+college(?:\s+van\s+(?:b\s*&\s*w|burgemeester\s+en\s+wethouders))?)?`;
const LEAD = new RegExp(
  String.raw`^\s*(?:(?:draagt|roept|dringt)${WHOM}\s+op(?:\s+aan)?|(?:verzoekt|vraagt)${WHOM}|spreekt\s+uit|besluit)(?![\p{L}])[\s,:]*`,
  'iu',
);

/** The words that lead in the clauses without their verb, which is told by the kind of the clauses. */
export function withoutOwnVerb(lead: string): string {
  return lead.replace(LEAD, '').trim();
}
