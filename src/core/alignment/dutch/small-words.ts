/** Words that stand in every sentence and tell sentences apart by little. Folded. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const SMALL_WORDS = words(`
  de het een der des den dat die dit deze wat wie welk welke er hier daar
  ik jij je u wij we hij zij ze men hem haar hun ons onze uw mijn zijn jullie zich elk elke ieder iedere
  en of maar want dus doch als dan toen terwijl omdat zodat doordat hoewel dat om te ook nog al reeds wel zo zeer
  in op aan bij van voor door over uit naar met tot tegen onder tussen om af per via rond rondom hierbij daarbij
  hierin daarin hiermee daarmee hiervoor daarvoor hierover daarover hiervan daarvan hieraan daaraan hierop daarop
  waarin waarbij waarmee waarvoor waarover waarvan waarop waaraan waar
  is ben bent zijn was waren wordt worden word werd werden geworden heeft hebben heb had hadden gehad
  kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde
  doet doen deed gedaan gaat gaan ging komt komen kwam blijft blijven dient dienen laat laten
  alle alles allen veel meer meest andere ander zulke zelf eigen samen alsook alsmede eveneens tevens
  graag nu thans daarom derhalve verder vervolgens daarnaast bovendien namelijk immers
  the a an of to and in for is are be with on by that this it as at from or
  der die das und ist zu mit von fur auf ein eine
  le la les des du et est un une pour dans que qui
`);

/** They turn a sentence round. */
export const NEGATIONS = words(
  `niet niets niemand geen geenszins nooit nimmer noch zonder nergens evenmin not no never`,
);
