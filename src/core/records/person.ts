import { z } from 'zod';
import { type Known, line, recordBase } from '#core/records/record';

export const roles = ['secretary', 'chair', 'deputyChair', 'member'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Someone who works with the program, or signs what comes out of it. */
export const personShape = z.looseObject({
  ...recordBase,
  name: line.min(1),
  /** As printed under a signature: "Voorzitter", "Plaatsvervangend voorzitter". */
  function: line,
  role,
  email: line,
  /** Their signature as a picture, for letters that went out signed; null where they sign by hand. */
  signaturePicture: z
    .object({ hash: z.string(), mediaType: z.enum(['image/png', 'image/jpeg']) })
    .nullable()
    .optional(),
});
export type Person = Known<z.infer<typeof personShape>>;
export const PERSON_VERSION = 1;
