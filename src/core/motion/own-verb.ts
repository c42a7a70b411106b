/** The verbs a motion asks with: draagt op, verzoekt, roept op, spreekt uit, dringt aan, besluit. */
const ASKING = /^\s*(?:draagt|verzoekt|roept|spreekt|dringt|vraagt|besluit)(?![\p{L}])/iu;

/** Whether the words that lead in the clauses have their verb with them, as in a motion that was pasted. */
export function hasOwnVerb(instruction: string): boolean {
  return ASKING.test(instruction);
}
