/** What was recognised in the text of a motion, before a person has confirmed any of it. */
import type { CalendarDay } from '#core/calendar/calendar-day';

export const motionClauseKinds = [
  'noting',
  'considering',
  'hearing',
  'instructs',
  'requests',
  'callsOn',
  'states',
  'decides',
] as const;
/**
 * By the words that lead it in: constaterende dat, overwegende dat, gehoord (gelet op, gelezen), draagt op, verzoekt,
 * roept op, spreekt uit, besluit.
 */
export type MotionClauseKind = (typeof motionClauseKinds)[number];

/** Those that ask for something to be done or say what the municipal council wants; they are held against the advice. */
const OPERATIVE: ReadonlySet<MotionClauseKind> = new Set([
  'instructs',
  'requests',
  'callsOn',
  'states',
  'decides',
]);

export function isOperative(kind: MotionClauseKind): boolean {
  return OPERATIVE.has(kind);
}

export interface MotionClause {
  readonly kind: MotionClauseKind;
  /** The words that lead in its section, as they stand: "draagt het college op het advies over te nemen". */
  readonly lead: string;
  /** Its number or letter as printed, "2." or "b)"; empty for a bullet or none. */
  readonly label: string;
  /** Without the comma or semicolon that parts it from the next. */
  readonly text: string;
}

export interface MotionMover {
  readonly name: string;
  /** Empty where the text does not say. */
  readonly group: string;
}

export type MotionOutcome = 'carried' | 'rejected' | 'withdrawn' | 'heldOver';

export interface MotionVote {
  /** Null where only groups are named, or nothing. */
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly groupsFor: readonly string[];
  readonly groupsAgainst: readonly string[];
  readonly isUnanimous: boolean;
}

/**
 * `notAMotion`: none of the words of a motion was found. `noClauses`: nothing is asked or said in it. `noInstruction`: it
 * notes and considers, and then asks nothing. `noEnd`: "gaat over tot de orde van de dag" is missing, so that the text
 * may have been cut off.
 */
export type MotionDoubt =
  | 'notAMotion'
  | 'noTitle'
  | 'noDate'
  | 'noClauses'
  | 'noInstruction'
  | 'noMovers'
  | 'noEnd';

export interface MotionProposal {
  readonly title: string;
  /** "M12", "2017/34"; empty where none is printed. */
  readonly number: string;
  /** On which the municipal council met. */
  readonly day: CalendarDay | null;
  /** Null where the text does not say. */
  readonly isOffAgenda: boolean | null;
  readonly clauses: readonly MotionClause[];
  readonly movers: readonly MotionMover[];
  /** Each once, also those without a person's name. */
  readonly groups: readonly string[];
  readonly outcome: MotionOutcome | null;
  readonly vote: MotionVote | null;
  readonly doubts: readonly MotionDoubt[];
}
