import { z } from 'zod';
import { letterBodyShape } from '#core/letter/body';
import { letterShape } from '#core/records/letter';
import { type Known, moment, recordBase, recordId } from '#core/records/record';

/** A text as it stood at a moment that counts, with its fingerprint. Never changed after it was made. */
export const letterVersionShape = z.looseObject({
  ...recordBase,
  letterId: recordId,
  madeAt: moment,
  madeBy: recordId,
  occasion: z.enum(['dispatch']),
  head: letterShape,
  reference: z.string().nullable(),
  body: letterBodyShape,
  /** SHA-256, hexadecimal, over the canonical JSON (RFC 8785) of head, reference and body. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LetterVersion = Known<z.infer<typeof letterVersionShape>>;
export const LETTER_VERSION_VERSION = 1;
