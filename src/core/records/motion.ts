import { z } from 'zod';
import { calendarDay, type Known, line, recordBase, recordId, text } from '#core/records/record';

/** What a motion rests on: constaterende, gelezen or gehoord, overwegende. */
export const groundKinds = ['noting', 'hearing', 'considering'] as const;
/** What it wants: draagt op, verzoekt, roept op, spreekt uit, besluit. */
export const askingKinds = ['instructs', 'requests', 'callsOn', 'states', 'decides'] as const;
export const clauseKinds = [...groundKinds, ...askingKinds] as const;
export type ClauseKind = (typeof clauseKinds)[number];

export const motionClauseShape = z.object({ id: recordId, kind: z.enum(clauseKinds), words: text.min(1) });
export type MotionClause = z.infer<typeof motionClauseShape>;

/** A motion of the municipal council, as it was tabled. What became of it is told by its events. */
export const motionShape = z.looseObject({
  ...recordBase,
  dossierId: recordId,
  title: line.min(1),
  date: calendarDay,
  /** Number or reference of the council registry; empty where it has none. */
  reference: line,
  /** Vreemd aan de orde van de dag. */
  offAgenda: z.boolean(),
  movers: z.array(z.object({ name: line, group: line })).readonly(),
  /** What stands between "draagt het college op" and the first clause: "het advies van 12 mei over te nemen". */
  instruction: text,
  clauses: z.array(motionClauseShape).readonly(),
  /** The letter of advice it goes with; null where that is not known. */
  letterId: recordId.nullable(),
  /** Its own file, where it is kept here. */
  documentId: recordId.nullable(),
});
export type Motion = Known<z.infer<typeof motionShape>>;
export const MOTION_VERSION = 1;

/** The clauses that want something: those that can take up advice. */
export function askingClauses({ clauses }: Pick<Motion, 'clauses'>): readonly MotionClause[] {
  return clauses.filter(({ kind }) => askingKinds.some((each) => each === kind));
}
