import { z } from 'zod';
import { type Known, line, moment, recordBase, recordId } from '#core/records/record';

/** In the speaker's own words, or put into words by whoever logged it. */
export const contributionForm = z.enum(['verbatim', 'paraphrase']);
export type ContributionForm = z.infer<typeof contributionForm>;

export const contributionMarks = ['none', 'decision', 'action', 'question'] as const;
export const contributionMark = z.enum(contributionMarks);
export type ContributionMark = z.infer<typeof contributionMark>;

/** Not to be quoted; quoted without a name; quoted with it. */
export const quoteConsents = ['none', 'anonymous', 'withName'] as const;
export const quoteConsent = z.enum(quoteConsents);
export type QuoteConsent = z.infer<typeof quoteConsent>;

export const contributionSource = z.enum(['live', 'paste', 'import', 'form']);
export type ContributionSource = z.infer<typeof contributionSource>;

/** Characters a person can count. An emoji is one; it takes two or more units of a string. */
export const LONGEST_CONTRIBUTION = 50_000;

const words = z.string().max(LONGEST_CONTRIBUTION * 2);
const names = z.array(line.min(1)).readonly();

/** One thing somebody brought in (inbreng) at a session. */
export const contributionShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  /** As it reads now; empty only when it was erased. */
  text: words,
  /** As it was first logged, once it was corrected; null while `text` is the first. */
  firstText: words.nullable(),
  form: contributionForm,
  mark: contributionMark,
  /** A name only where it is needed; empty is anonymous, the usual thing. */
  speaker: line,
  /** "mantelzorger", "wijkverpleegkundige". */
  role: line,
  organisation: line,
  /** A row of `currents`. */
  currentId: recordId.nullable(),
  lifeDomains: names,
  laws: names,
  themes: names,
  targetGroups: names,
  /** Part of the programme, and table, in the words of the session. */
  part: line,
  table: line,
  consent: quoteConsent,
  loggedAt: moment,
  loggedBy: recordId,
  /** Key that sorts (core/input/time-order.ts, core/order/order-key.ts). */
  order: z.string().min(1),
  source: contributionSource,
  /** The row of `contributionImports` it came in with, and the key that tells it apart there: the same twice is a double. */
  importId: recordId.nullable(),
  importKey: line.nullable(),
  /** The contribution it says the same as; this one is kept, and counted with that one. */
  mergedInto: recordId.nullable(),
  /** The contribution it was a part of. */
  splitFrom: recordId.nullable(),
  /** What it said was erased for somebody's privacy: this row is the tombstone. */
  erased: z.object({ at: moment, by: recordId }).nullable(),
});
export type Contribution = Known<z.infer<typeof contributionShape>>;
export const CONTRIBUTION_VERSION = 1;
