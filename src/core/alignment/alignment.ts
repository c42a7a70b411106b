/**
 * What became of advice points in the clauses of a motion or the paragraphs of a reply, as the program proposes it: a
 * person confirms or corrects every line of it, so every line says what it rests on.
 */
import type { Branch } from '#core/letter/body';
import type { Run } from '#core/text-difference/word-difference';

/** An `AdvicePoint` fits as it is. Ids are the caller's and are unique in their list. */
export interface PointToAlign {
  readonly id: string;
  readonly branch: Branch;
  readonly text: string;
}

export interface ClauseToAlign {
  readonly id: string;
  readonly text: string;
}

export const alignmentVerdicts = ['literal', 'changed', 'merged', 'split', 'notTaken', 'new'] as const;
/**
 * `literal`: word for word, apart from trifles such as an apostrophe, a capital or a last full stop. `changed`: a word
 * at least is another. `merged`: one clause takes several points. `split`: several clauses take one point. `notTaken`:
 * a point without a clause. `new`: a clause without a point.
 */
export type AlignmentVerdict = (typeof alignmentVerdicts)[number];

export const markKinds = ['money', 'date', 'deadline', 'number', 'condition', 'negation', 'hedge'] as const;

/** Something in the difference that changes what is asked, not how it is said. */
export interface SubstanceMark {
  readonly kind: (typeof markKinds)[number];
  readonly side: 'added' | 'removed' | 'changed';
  /** The words in the point; empty where they were added. */
  readonly before: string;
  /** The words in the clause; empty where they were removed. */
  readonly after: string;
}

export type SharedHow = 'same' | 'synonym' | 'related';

/** A word of the point that has its like in the clause. */
export interface SharedWord {
  readonly point: string;
  readonly clause: string;
  readonly how: SharedHow;
  /** How much it counts in this match, as a share of all words of both; the weights of a match sum to 1 at most. */
  readonly weight: number;
}

/** What else raised or lowered the likeness, as the factor it was multiplied by. */
export interface Factor {
  readonly kind:
    | 'order'
    | 'number'
    | 'negation'
    | 'name'
    | 'opposite'
    | 'otherThing'
    | 'fewWords'
    | 'contained'
    | 'swapped'
    | 'rival';
  readonly factor: number;
}

export interface MatchExplanation {
  /** 0 to 1: how much of the words of both is the same or says the same, after the factors. */
  readonly likeness: number;
  /** Heaviest first. */
  readonly shared: readonly SharedWord[];
  readonly onlyInPoint: readonly string[];
  readonly onlyInClause: readonly string[];
  readonly factors: readonly Factor[];
  readonly decidedBy: 'sameWords' | 'words' | 'synonyms' | 'contained';
  /** The best of the others that this point or this clause could have gone with; null where none comes near. */
  readonly rival: { readonly pointId: string; readonly clauseId: string; readonly likeness: number } | null;
}

export interface AlignedGroup {
  readonly verdict: AlignmentVerdict;
  /** In the order given; none for `new`, two or more for `merged`. */
  readonly pointIds: readonly string[];
  /** In the order given; none for `notTaken`, two or more for `split`. */
  readonly clauseIds: readonly string[];
  /** 0 to 1: the likeness, less where something else is nearly as like. 0 where nothing is claimed. */
  readonly certainty: number;
  /** From the points to the clauses; trifles are shown as the same, in the words of the clause. */
  readonly runs: readonly Run[];
  readonly marks: readonly SubstanceMark[];
  /** It says the same words in another order. */
  readonly isReordered: boolean;
  /** Of the heaviest pair in the group; null where nothing is claimed. */
  readonly explanation: MatchExplanation | null;
}

/**
 * Every point and every clause is in exactly one group: those with points in the order of the points, then the new
 * clauses in their own order.
 */
export interface Alignment {
  readonly groups: readonly AlignedGroup[];
}
