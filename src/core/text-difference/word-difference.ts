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

/** Parts that both have, each in its own spelling, or what the one has where the other has something else. */
export interface Piece {
  readonly isSame: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const lengthOf = (parts: readonly string[]): number => parts.reduce((sum, { length }) => sum + length, 0);
const weightOf = (piece: Piece): number => Math.max(lengthOf(piece.before), lengthOf(piece.after));

/** Two pieces as one change. */
const merged = (one: Piece, other: Piece): Piece => ({
  isSame: false,
  before: [...one.before, ...other.before],
  after: [...one.after, ...other.after],
});

/** `keyOf` says which parts are the same. */
export function piecesOf(
  before: readonly string[],
  after: readonly string[],
  keyOf: (part: string) => string = (part) => part,
): Piece[] {
  const pieces: Piece[] = [];
  for (const stretch of sequenceDifference(before.map(keyOf), after.map(keyOf))) {
    const piece: Piece = {
      isSame: stretch.kind === 'same',
      before: before.slice(...stretch.before),
      after: after.slice(...stretch.after),
    };
    const last = pieces.at(-1);
    if (last && !last.isSame && !piece.isSame) pieces[pieces.length - 1] = merged(last, piece);
    else pieces.push(piece);
  }
  return pieces;
}

/**
 * Whether what two changes have between them is too little to be a rest for the eye: a blank, a comma, or a word or
 * two that happen to return in a passage written anew.
 */
function isTooLittle(between: Piece, left: Piece, right: Piece): boolean {
  const words = between.after.filter(isWord).length;
  if (words === 0) return true;
  const length = lengthOf(between.after);
  return words <= 2 && length <= weightOf(left) && length <= weightOf(right);
}

/** Takes a stretch that stayed between two changes into them, where it would only tear them apart. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const between = out.at(-1);
    const left = out.at(-2);
    if (!piece.isSame && between && left && !left.isSame && isTooLittle(between, left, piece)) {
      out.splice(-2, 2, merged(merged(left, between), piece));
    } else out.push(piece);
  }
  return out;
}

/** What is the same is shown as the later text spells it. */
export function runsOf(pieces: readonly Piece[]): Run[] {
  return pieces.flatMap(({ isSame, before, after }): Run[] => {
    const runs: Run[] = isSame
      ? [{ kind: 'same', text: after.join('') }]
      : [
          { kind: 'removed', text: before.join('') },
          { kind: 'added', text: after.join('') },
        ];
    return runs.filter(({ text }) => text !== '');
  });
}

export function wordDifference(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return runsOf(joined(piecesOf(partsOf(before), partsOf(after))));
}

/** The one side of a difference again. */
export function textOf(runs: readonly Run[], side: 'before' | 'after'): string {
  const absent = side === 'before' ? 'added' : 'removed';
  return runs
    .filter(({ kind }) => kind !== absent)
    .map(({ text }) => text)
    .join('');
}
