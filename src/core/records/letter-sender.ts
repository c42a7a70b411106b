import { z } from 'zod';
import { type Council, councilShape } from '#core/records/council';
import type { Known } from '#core/records/record';

/**
 * What of the council, and of who signs, stands on a letter's paper. Kept with a letter that went out: it is made again as
 * it was sent, also after the council moved, or chose another paper.
 */
export const letterSenderShape = z.looseObject({
  ...councilShape.pick({
    name: true,
    postalAddress: true,
    phone: true,
    email: true,
    website: true,
    logo: true,
    subjectLabel: true,
    copiesPlacement: true,
    window: true,
    stationery: true,
    pointNumbering: true,
  }).shape,
  signature: z.object({ hash: z.string(), mediaType: z.enum(['image/png', 'image/jpeg']) }).nullable(),
});
export type LetterSender = Known<z.infer<typeof letterSenderShape>>;

/** `signature` is the picture of who signs, where there is one. */
export function senderOf(council: Council, signature: LetterSender['signature']): LetterSender {
  const { name, postalAddress, phone, email, website, logo, subjectLabel, copiesPlacement, window } = council;
  const { stationery, pointNumbering } = council;
  return {
    name,
    postalAddress,
    phone,
    email,
    website,
    logo,
    subjectLabel,
    copiesPlacement,
    window,
    ...(stationery ? { stationery } : {}),
    ...(pointNumbering ? { pointNumbering } : {}),
    signature,
  };
}
