/** A session of the sample council: what was said there, and which points of a letter rest on it. */
import { z } from 'zod';
import { contributionShape } from '#core/records/contribution';
import { contributionStance } from '#core/records/contribution-link';
import { line, text } from '#core/records/record';
import { reportChannel } from '#core/records/report-back';
import { sessionShape } from '#core/records/session';
import { DAY_EXPRESSION } from '#core/sample/sample-dates';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
const day = z.string().regex(DAY_EXPRESSION);
const names = z.array(line.min(1)).default([]);
const { form, mark, consent } = contributionShape.shape;

export const sampleSessionShape = z.strictObject({
  key,
  /** The letter whose points rest on it; the session was held for its dossier. */
  letter: key,
  ...sessionShape.pick({ title: true, kind: true, place: true, summary: true, programme: true }).shape,
  on: day,
  /** Who logged it. */
  by: key,
  currents: z.array(z.strictObject({ key, name: line.min(1), description: text })),
  attendances: z.array(z.strictObject({ organisation: line.min(1), number: z.int().min(0) })),
  contributions: z.array(
    z.strictObject({
      text: z.string().min(1),
      form,
      mark: mark.default('none'),
      consent,
      speaker: line.default(''),
      role: line.default(''),
      organisation: line.default(''),
      current: key.nullable(),
      part: line.default(''),
      lifeDomains: names,
      laws: names,
      themes: names,
      targetGroups: names,
      /** Numbers of points of the letter's advice, counted from 1. */
      links: z.array(z.tuple([z.int().min(1), contributionStance])),
    }),
  ),
  /** When the points were tied to what was said. */
  linkedOn: day,
  /** When those who were there were told what was done with it. */
  told: z
    .array(
      z.strictObject({
        on: day,
        channel: reportChannel,
        recipients: z.array(line.min(1)).min(1),
        remark: text,
      }),
    )
    .default([]),
});
export type SampleSession = z.infer<typeof sampleSessionShape>;

export type SessionAct =
  | { readonly kind: 'holdSession'; readonly dossier: string; readonly session: SampleSession }
  | { readonly kind: 'linkInput'; readonly session: SampleSession }
  | {
      readonly kind: 'reportBack';
      readonly session: SampleSession;
      readonly told: SampleSession['told'][number];
    };
