/** What became of a letter of the sample council: the shape of a file in `resources/sample/outcomes`. */
import { z } from 'zod';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { clauseKinds } from '#core/records/motion';
import { assessments, verdicts } from '#core/records/outcome-event';
import { line, text } from '#core/records/record';
import { assertNever } from '#core/refusals/assert-never';
import { DAY_EXPRESSION } from '#core/sample/sample-dates';

const day = z.string().regex(DAY_EXPRESSION);
/** The number of a point in the letter, as it is printed there. */
const point = line.min(1);

export const sampleOutcomeActShape = z.discriminatedUnion('kind', [
  /** The text of the reply that was registered, and what it does with each point. */
  z.strictObject({
    kind: z.literal('judged'),
    on: day,
    given: z.array(
      z.strictObject({
        point,
        verdict: z.enum(verdicts),
        words: text,
        reason: text,
        answers: z.boolean().default(false),
      }),
    ),
    assessment: z.enum(assessments),
    remark: text,
  }),
  z.strictObject({
    kind: z.literal('motion'),
    on: day,
    title: line.min(1),
    offAgenda: z.boolean(),
    movers: z.array(z.strictObject({ name: line, group: line })),
    instruction: text,
    votesFor: z.int(),
    votesAgainst: z.int(),
    clauses: z.array(
      z.strictObject({
        kind: z.enum(clauseKinds),
        words: text.min(1),
        /** The point it takes up, and how. */
        takes: z
          .strictObject({ point, treatment: z.enum(['taken', 'changed']) })
          .nullable()
          .default(null),
      }),
    ),
    /** Points it leaves out. */
    drops: z.array(point),
  }),
  z.strictObject({
    kind: z.literal('committed'),
    on: day,
    words: text.min(1),
    by: line.min(1),
    source: z.enum(['reply', 'memo', 'meeting']),
    where: line,
    due: day.nullable(),
    points: z.array(point),
    settled: z
      .strictObject({ state: z.enum(['partly', 'fulfilled', 'lapsed']), on: day, words: text.min(1) })
      .nullable()
      .default(null),
  }),
  z.strictObject({
    kind: z.literal('delivered'),
    on: day,
    point,
    words: text.min(1),
    /** In what it differs from what was ordered; empty where it does not. */
    differs: text,
  }),
]);
export type SampleOutcomeAct = z.infer<typeof sampleOutcomeActShape>;

export const sampleOutcomeShape = z.strictObject({
  letter: line.min(1),
  by: line.min(1),
  acts: z.array(sampleOutcomeActShape).min(1),
});
export type SampleOutcome = z.infer<typeof sampleOutcomeShape>;

/**
 * `act` with its days and tokens worked out, and the day it is recorded on: a commitment together with what became
 * of it, once that is known.
 */
export function workedOutAct(
  act: SampleOutcomeAct,
  dayOf: (written: string) => CalendarDay,
  render: (words: string) => string,
): { readonly act: SampleOutcomeAct; readonly on: CalendarDay } {
  const on = dayOf(act.on);
  switch (act.kind) {
    case 'judged': {
      const given = act.given.map((one) => ({
        ...one,
        words: render(one.words),
        reason: render(one.reason),
      }));
      return { act: { ...act, on, given, remark: render(act.remark) }, on };
    }
    case 'motion': {
      const clauses = act.clauses.map((clause) => ({ ...clause, words: render(clause.words) }));
      return { act: { ...act, on, clauses }, on };
    }
    case 'committed': {
      const due = act.due === null ? null : dayOf(act.due);
      const { settled } = act;
      const words = render(act.words);
      if (!settled) return { act: { ...act, on, due, words }, on };
      const settledOn = dayOf(settled.on);
      const told = { ...settled, on: settledOn, words: render(settled.words) };
      return { act: { ...act, on, due, words, settled: told }, on: settledOn };
    }
    case 'delivered':
      return { act: { ...act, on, words: render(act.words), differs: render(act.differs) }, on };
    default:
      return assertNever(act);
  }
}
