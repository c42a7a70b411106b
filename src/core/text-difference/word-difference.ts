/** Two wordings of one passage, compared word by word, so that a reader sees what was changed. */
import { sequenceDifference } from '#core/text-difference/sequence-difference';
import { isWord, partsOf } from '#core/text-difference/words';

/**
 * A stretch of text. All but the added ones joined are the text before; all but the removed ones are the text after.
 * What was removed stands before what came in its place.
 */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What both have, or what the one has where the other has something else. */
interface Piece {
  readonly same: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const isChange = (piece: Piece): boolean => piece.same.length === 0;
const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, { length }) => sum + length, 0);
const weightOf = (piece: Piece): number => Math.max(lengthOf(piece.removed), lengthOf(piece.added));

function piecesOf(before: readonly string[], after: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (const stretch of sequenceDifference(before, after)) {
    const from = before.slice(...stretch.before);
    const to = after.slice(...stretch.after);
    const last = pieces.at(-1);
    if (stretch.kind === 'same') pieces.push({ same: from, removed: [], added: [] });
    else if (last && isChange(last)) {
      pieces[pieces.length - 1] = {
        same: [],
        removed: [...last.removed, ...from],
        added: [...last.added, ...to],
      };
    } else pieces.push({ same: [], removed: from, added: to });
  }
  return pieces;
}

/**
 * Whether what two changes have between them is too little to be a rest for the eye: a blank, a comma, or a word or
 * two that happen to return in a passage written anew.
 */
function isTooLittle(between: Piece, left: Piece, right: Piece): boolean {
  const words = between.same.filter(isWord).length;
  if (words === 0) return true;
  const length = lengthOf(between.same);
  return words <= 2 && length <= weightOf(left) && length <= weightOf(right);
}

/** Takes a stretch that stayed between two changes into them, where it would only tear them apart. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const between = out.at(-1);
    const left = out.at(-2);
    if (isChange(piece) && between && left && isChange(left) && isTooLittle(between, left, piece)) {
      out.splice(-2, 2, {
        same: [],
        removed: [...left.removed, ...between.same, ...piece.removed],
        added: [...left.added, ...between.same, ...piece.added],
      });
    } else out.push(piece);
  }
  return out;
}

export function wordDifference(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return joined(piecesOf(partsOf(before), partsOf(after))).flatMap((piece): Run[] =>
    (['same', 'removed', 'added'] as const)
      .map((kind) => ({ kind, text: piece[kind].join('') }))
      .filter(({ text }) => text !== ''),
  );
}

/** The one side of a difference again. */
export function textOf(runs: readonly Run[], side: 'before' | 'after'): string {
  const absent = side === 'before' ? 'added' : 'removed';
  return runs
    .filter(({ kind }) => kind !== absent)
    .map(({ text }) => text)
    .join('');
}
