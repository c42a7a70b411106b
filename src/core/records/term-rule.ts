import { z } from 'zod';
import { calendarDay, type Known, line, recordBase } from '#core/records/record';

/** How far the executive may put off its reply by its own announcement; counted from the due day. */
export const termExtensionShape = z.object({
  amount: z.int().min(1).max(999),
  unit: z.enum(['days', 'weeks', 'months']),
  times: z.int().min(1).max(99),
});
export type TermExtension = Readonly<z.infer<typeof termExtensionShape>>;

/**
 * Within what time the executive owes a reply, and where that is written.
 *
 * Nothing here is fixed by law for every council: four, six, eight and twelve weeks all exist, from dispatch
 * or from receipt, with a duty to reply always or only when the executive departs from the advice.
 */
export const termRuleShape = z.looseObject({
  ...recordBase,
  /** By-law (verordening), rules of procedure (reglement) or process agreement (werkafspraken). */
  source: z.enum(['byLaw', 'rulesOfProcedure', 'processAgreement']),
  /** Title and article, as quoted in a letter: "artikel 7, tweede lid, van de Verordening ...". */
  citation: line.min(1),
  amount: z.int().min(1).max(999),
  unit: z.enum(['days', 'weeks', 'months']),
  startsAt: z.enum(['dispatch', 'receipt', 'acknowledgement']),
  duty: z.enum(['always', 'whenDeparting']),
  /** Whether the Algemene termijnenwet applies (Gemeentewet art. 145: to by-laws, unless they say otherwise). */
  generalTermsAct: z.enum(['applies', 'doesNotApply', 'doubtful']),
  validFrom: calendarDay.nullable(),
  validTo: calendarDay.nullable(),
  /** Null: none. Rows of before this field have none either: ask `extensionUnder`. */
  extension: termExtensionShape.nullable().default(null),
});
export type TermRule = Known<z.infer<typeof termRuleShape>>;
export const TERM_RULE_VERSION = 1;
