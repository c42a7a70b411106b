import { z } from 'zod';
import { bodyNodeShape } from '#core/letter/body';
import { type Known, line, recordBase } from '#core/records/record';

/** What a block is for; the places in a letter, in their order. */
export const textBlockPurposes = [
  'occasion',
  'history',
  'considerations',
  'request',
  'closing',
  'reminder',
  'other',
] as const;
export const textBlockPurpose = z.enum(textBlockPurposes);
export type TextBlockPurpose = z.infer<typeof textBlockPurpose>;

/** A piece of text the council uses again and again, with fields in braces such as `{onderwerp}`. */
export const textBlockShape = z.looseObject({
  ...recordBase,
  title: line.min(1),
  purpose: textBlockPurpose,
  /** Blocks of a letter's body; fields stand in the text as they were typed. */
  content: z.array(bodyNodeShape).min(1).readonly(),
  /** Fractional index among the blocks of its purpose. */
  order: z.string().min(1),
  /** Which block of the starter set it was, however it was rewritten since; absent on the council's own. */
  starter: line.min(1).optional(),
});
export type TextBlock = Known<z.infer<typeof textBlockShape>>;
export const TEXT_BLOCK_VERSION = 1;
