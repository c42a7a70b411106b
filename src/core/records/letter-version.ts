import { z } from 'zod';
import { letterBodyShape } from '#core/letter/body';
import { letterShape } from '#core/records/letter';
import { letterSenderShape } from '#core/records/letter-sender';
import { type Known, line, moment, recordBase, recordId } from '#core/records/record';

/**
 * Why a version was kept: the letter went out; it was put before who signs; a person gave it a name; the program kept
 * it, before something that changes much or when a day's work was done.
 */
export const versionOccasions = ['dispatch', 'signOff', 'named', 'automatic'] as const;
export type VersionOccasion = (typeof versionOccasions)[number];

/** Frozen as it stood on paper, with the day its due dates name and the council's paper; every other one is a draft. */
export function isOfPaper({ occasion }: { readonly occasion: VersionOccasion }): boolean {
  return occasion === 'dispatch' || occasion === 'signOff';
}

/**
 * What made the program keep one by itself: somebody stopped writing, or began where another or another day had left
 * off; a file was made of it; a large paste came in; an older version was about to take its place, or just did.
 */
export const versionReasons = ['leave', 'begin', 'export', 'paste', 'restore', 'restored'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** A text as it stood at a moment that counts, with its fingerprint. Never changed after it was made. */
export const letterVersionShape = z.looseObject({
  ...recordBase,
  letterId: recordId,
  madeAt: moment,
  madeBy: recordId,
  occasion: z.enum(versionOccasions),
  /** What a person called it. */
  name: line.optional(),
  reason: z.enum(versionReasons).optional(),
  /** Who wrote in it since the version before, as far as this device saw; absent where nobody is known to have. */
  writers: z.array(recordId).readonly().optional(),
  /** The version this one brought back, and the one that stood until then. */
  restoredFrom: recordId.optional(),
  replaced: recordId.optional(),
  head: letterShape,
  reference: z.string().nullable(),
  body: letterBodyShape,
  /** Of a letter that went out or was put before who signs; absent in versions of before it was kept. Not part of the fingerprint. */
  sender: letterSenderShape.optional(),
  /** SHA-256, hexadecimal, over the canonical JSON (RFC 8785) of head, reference and body. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LetterVersion = Known<z.infer<typeof letterVersionShape>>;
export const LETTER_VERSION_VERSION = 2;
