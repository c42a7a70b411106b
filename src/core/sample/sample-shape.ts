/**
 * The shape of the files in `resources/sample`: what a council would have typed, with days and numbers left to
 * be worked out when the sample is opened. Strict, unlike records: a field nobody reads is a slip of the pen.
 */
import { z } from 'zod';
import { councilShape } from '#core/records/council';
import { definitionVersionShape } from '#core/records/definition-version';
import { dossierShape } from '#core/records/dossier';
import { letterShape } from '#core/records/letter';
import { personShape } from '#core/records/person';
import { calendarDay, line, text } from '#core/records/record';
import { termRuleShape } from '#core/records/term-rule';
import { DAY_EXPRESSION } from '#core/sample/sample-dates';
import { type SampleOutcome, sampleOutcomeShape } from '#core/sample/sample-outcome';
import { type SampleSession, sampleSessionShape } from '#core/sample/sample-session';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
const day = z.string().regex(DAY_EXPRESSION);
const ofRecord = { id: true, v: true, deleted: true } as const;

export const sampleCouncilShape = z.strictObject({
  /** A Monday; see `sample-dates`. */
  referenceDay: calendarDay,
  /** When the council began to work with the program: before everything else in the sample. */
  since: calendarDay,
  ...councilShape.omit({ ...ofRecord, sample: true }).shape,
  logo: z.strictObject({ file: line.min(1), mediaType: z.literal('image/png'), alt: line.min(1) }),
});
export type SampleCouncil = z.infer<typeof sampleCouncilShape>;

export const samplePersonShape = z.strictObject({ key, ...personShape.omit(ofRecord).shape });
export type SamplePerson = z.infer<typeof samplePersonShape>;

/** `citation` may hold tokens; `validFrom` and `validTo` move along with all other days. */
export const sampleTermRuleShape = z.strictObject(termRuleShape.omit(ofRecord).shape);
export type SampleTermRule = z.infer<typeof sampleTermRuleShape>;

/** A letter's reference needs no event here: it is given on the day of dispatch. */
export const sampleEventShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dispatched'),
    on: day,
    channel: z.enum(['email', 'post', 'handedOver']),
  }),
  z.strictObject({ kind: z.literal('received'), on: day }),
  z.strictObject({ kind: z.literal('acknowledged'), on: day }),
  z.strictObject({
    kind: z.literal('replied'),
    on: day,
    form: z.enum(['interim', 'final']),
    reference: line,
    remark: text,
    /** What it says, a passage a line; kept as a file with the dossier. */
    text: z.array(text.min(1)).default([]),
  }),
  z.strictObject({ kind: z.literal('extended'), on: day, until: day, reason: text.min(1) }),
  z.strictObject({ kind: z.literal('suspended'), on: day, reason: text.min(1) }),
  z.strictObject({ kind: z.literal('resumed'), on: day, reason: text }),
  z.strictObject({ kind: z.literal('promised'), on: day, day, words: text }),
  z.strictObject({ kind: z.literal('closed'), on: day, reason: text.min(1) }),
]);
export type SampleEvent = z.infer<typeof sampleEventShape>;

export const sampleLetterShape = z.strictObject({
  /** Names the letter in tokens and as a predecessor; unique in the whole sample. */
  key,
  ...letterShape.pick({
    kind: true,
    subject: true,
    layout: true,
    numberedHeadings: true,
    pointNumbering: true,
  }).shape,
  /** Who began to write it, and when. */
  begunBy: key,
  begunOn: day,
  /** The date printed on it; null while it is not known. */
  date: day.nullable(),
  predecessor: key.nullable().default(null),
  yourReference: line.default(''),
  yourLetterOf: day.nullable().default(null),
  copiesTo: z.array(line).default([]),
  /** To whom, when not to the executive. */
  addressee: z.array(line).min(1).optional(),
  salutation: line.optional(),
  /** Who signs; the chair unless somebody else is named. */
  signatory: key.optional(),
  /** In the compact markup of `sample-markup`. */
  body: z.array(z.string()).min(1),
  events: z.array(sampleEventShape),
  /** What was said of passages while it was written; `answers` say more of the same. */
  remarks: z
    .array(
      z.strictObject({
        by: key,
        on: day,
        /** Words of the letter, once in it. */
        passage: line.min(12),
        words: text.min(1),
        answer: z.strictObject({ by: key, on: day, words: text.min(1) }).optional(),
      }),
    )
    .default([]),
  /** Days on which the text was kept under a name. */
  versions: z.array(z.strictObject({ by: key, on: day, name: line.min(1) })).default([]),
});
export type SampleLetter = z.infer<typeof sampleLetterShape>;

export const sampleDefinitionShape = z.strictObject({
  /** Names the version in letters; unique in the whole sample. */
  key,
  ...definitionVersionShape.pick({ term: true, words: true, where: true, amendments: true }).shape,
  /** Who recorded it, on the day it was agreed on. */
  by: key,
  on: day,
});

export const sampleDossierShape = z.strictObject({
  ...dossierShape.omit(ofRecord).shape,
  /** A day in the year for which this is the theme. */
  themeYear: day.nullable(),
  letters: z.array(sampleLetterShape).min(1),
  /** Versions of its working definition, oldest first. */
  definition: z.array(sampleDefinitionShape).default([]),
});
export type SampleDossier = z.infer<typeof sampleDossierShape>;

export interface SampleFiles {
  readonly council: SampleCouncil;
  /** The secretary, who works with the program, comes first. */
  readonly people: readonly [SamplePerson, ...SamplePerson[]];
  readonly termRules: readonly SampleTermRule[];
  readonly dossiers: readonly SampleDossier[];
  readonly sessions: readonly SampleSession[];
  readonly outcomes: readonly SampleOutcome[];
}

/** Reads the files as they were parsed from JSON; throws a ZodError that names what is wrong in them. */
export function readSampleFiles(files: {
  readonly council: unknown;
  readonly people: unknown;
  readonly termRules: unknown;
  readonly dossiers: readonly unknown[];
  readonly sessions: readonly unknown[];
  readonly outcomes: readonly unknown[];
}): SampleFiles {
  return {
    council: sampleCouncilShape.parse(files.council),
    people: z.tuple([samplePersonShape], samplePersonShape).parse(files.people),
    termRules: z.array(sampleTermRuleShape).min(1).parse(files.termRules),
    dossiers: files.dossiers.map((dossier) => sampleDossierShape.parse(dossier)),
    sessions: files.sessions.map((session) => sampleSessionShape.parse(session)),
    outcomes: files.outcomes.map((outcome) => sampleOutcomeShape.parse(outcome)),
  };
}
