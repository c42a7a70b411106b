/**
 * Two wordings compared by what they say: capitals, accents, apostrophes, hyphens, blanks and punctuation are no change,
 * and an amount is one whether it is written "25.000 euro" or "€ 25.000".
 */
import { joined, type Piece, piecesOf, type Run, runsOf } from '#core/text-difference/word-difference';
import { isWord, partsOf } from '#core/text-difference/words';

/** Words with what stands behind them up to the next; what stands before the first goes with it. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  let lead = '';
  for (const part of partsOf(text)) {
    const isUnit = isWord(part) || part === '&';
    if (isUnit) {
      units.push(`${lead}${part}`);
      lead = '';
    } else if (units.length === 0) lead += part;
    else units[units.length - 1] += part;
  }
  if (lead !== '') units.push(lead);
  return units;
}

/** A word torn in two or put together is a matter of spelling: "cliënten ondersteuning". */
function withoutSpelling(pieces: readonly Piece[], keyOf: (text: string) => string): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const isSame =
      piece.isSame ||
      (piece.before.length > 0 &&
        piece.after.length > 0 &&
        keyOf(piece.before.join('')) === keyOf(piece.after.join('')));
    const last = out.at(-1);
    if (isSame && last?.isSame) {
      out[out.length - 1] = {
        isSame,
        before: [...last.before, ...piece.before],
        after: [...last.after, ...piece.after],
      };
    } else out.push({ ...piece, isSame });
  }
  return out;
}

/**
 * All but the removed runs joined are the text after; what both say stands in its spelling. `keyOf` gives a text without
 * its trifles.
 */
export function substanceDifference(before: string, after: string, keyOf: (text: string) => string): Run[] {
  if (keyOf(before) === keyOf(after)) return after === '' ? [] : [{ kind: 'same', text: after }];
  const pieces = piecesOf(unitsOf(before), unitsOf(after), keyOf);
  return runsOf(joined(withoutSpelling(pieces, keyOf)));
}
