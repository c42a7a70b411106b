/**
 * What an approved letter's Word file carries besides its text: the signed content whole, and the seal set under it. With
 * it the file can be held against what was signed on any machine, also where nobody has the dossier.
 */
import { z } from 'zod';
import { letterBodyShape } from '#core/letter/body';
import { letterShape } from '#core/records/letter';
import { letterSenderShape } from '#core/records/letter-sender';
import { calendarDay, line } from '#core/records/record';
import { canonicalJson } from '#core/sign-off/canonical';
import { hexOf, type Seal } from '#core/sign-off/seal';
import {
  SIGNED_CONTENT_FORMAT,
  SIGNED_CONTENT_VERSION,
  type SignedContent,
} from '#core/sign-off/signed-content';

export const SEALED_FILE_FORMAT = 'raadgever-sealed-letter';
export const SEALED_FILE_VERSION = 1;

/** How an approval was given that no key stands for: this only says so. */
export const outsideApprovalShape = z.strictObject({
  how: z.enum(['paper', 'email', 'meeting']),
  on: calendarDay,
  name: line,
  function: line,
  asDeputy: z.boolean(),
  contentHash: hexOf(32),
});
export type OutsideApproval = z.infer<typeof outsideApprovalShape>;

const signedContentShape = z.strictObject({
  format: z.literal(SIGNED_CONTENT_FORMAT),
  version: z.literal(SIGNED_CONTENT_VERSION),
  head: letterShape.pick({
    kind: true,
    subject: true,
    addressee: true,
    date: true,
    yourReference: true,
    yourLetterOf: true,
    contactPerson: true,
    directLine: true,
    contactEmail: true,
    copiesTo: true,
    salutation: true,
    closing: true,
    signatoryName: true,
    signatoryFunction: true,
    confidentiality: true,
    embargoUntil: true,
    layout: true,
    numberedHeadings: true,
    pointNumbering: true,
  }),
  reference: z.string().nullable(),
  body: letterBodyShape,
  sender: letterSenderShape,
});

export interface SealedFile {
  readonly content: SignedContent;
  /** As it stands in the file, to be verified; null where the approval was given outside the program. */
  readonly seal: Seal | null;
  readonly approval: OutsideApproval | null;
}

const headShape = z.looseObject({ format: z.literal(SEALED_FILE_FORMAT), version: z.int().min(1) });
const fileShape = z.strictObject({
  format: z.literal(SEALED_FILE_FORMAT),
  version: z.literal(SEALED_FILE_VERSION),
  content: z.unknown(),
  seal: z.unknown(),
  approval: z.unknown(),
});

/** Code points that XML forbids or programs drop; JSON knows another way to write them. */
const NOT_IN_XML = /[\u007f-\u009f\ufffe\uffff]/g;

function written(value: unknown): string {
  return canonicalJson(value).replace(
    NOT_IN_XML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text that goes into the file: one way to write it, so that the same approval gives the same bytes. */
export function sealedFileText({ content, seal, approval }: SealedFile): string {
  return written({
    format: SEALED_FILE_FORMAT,
    version: SEALED_FILE_VERSION,
    content,
    seal,
    approval,
  });
}

export type ReadSealedFile =
  | {
      readonly kind: 'read';
      readonly content: SignedContent;
      /** Not verified yet. */
      readonly seal: unknown;
      readonly approval: OutsideApproval | null;
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

/**
 * What a file says was signed, in its shape; whether it is true is for `verifySeal`. Only the one way to write it is
 * taken: whoever changed a blank in it changed it.
 */
export function readSealedFile(text: string): ReadSealedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
    if (written(value) !== text) return { kind: 'broken' };
  } catch {
    return { kind: 'broken' };
  }
  const head = headShape.safeParse(value);
  if (!head.success) return { kind: 'broken' };
  if (head.data.version > SEALED_FILE_VERSION) return { kind: 'newer' };
  const file = fileShape.safeParse(value);
  if (!file.success) return { kind: 'broken' };
  const { content, seal, approval } = file.data;
  const said = z
    .looseObject({ format: z.literal(SIGNED_CONTENT_FORMAT), version: z.int() })
    .safeParse(content);
  if (said.success && said.data.version > SIGNED_CONTENT_VERSION) return { kind: 'newer' };
  const outside = approval === null ? null : outsideApprovalShape.safeParse(approval);
  // One of the two, and never both: an approval beside a seal would be covered by nothing.
  if ((seal === null) === (outside === null) || outside?.success === false) return { kind: 'broken' };
  if (!signedContentShape.safeParse(content).success) return { kind: 'broken' };
  // As it stands: a field this program does not know is under the fingerprint too.
  return { kind: 'read', content: content as SignedContent, seal, approval: outside?.data ?? null };
}
