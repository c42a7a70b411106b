/**
 * What of a letter is signed: all that stands on its paper, named field by field. Not what the program needs to keep it
 * (ids, versions of shapes, which editor it asks for): a file can carry this to people who have no dossier, and the
 * fingerprint is the same for them. A field that comes to stand on paper raises the version.
 */
import type { LetterBody } from '#core/letter/body';
import type { Letter } from '#core/records/letter';
import type { LetterSender } from '#core/records/letter-sender';
import type { LetterVersion } from '#core/records/letter-version';
import { canonicalJson } from '#core/sign-off/canonical';
import type { SealCrypto } from '#core/sign-off/seal-crypto';

export const SIGNED_CONTENT_FORMAT = 'raadgever-letter';
export const SIGNED_CONTENT_VERSION = 1;

const headFields = [
  'kind',
  'subject',
  'addressee',
  'date',
  'yourReference',
  'yourLetterOf',
  'contactPerson',
  'directLine',
  'contactEmail',
  'copiesTo',
  'salutation',
  'closing',
  'signatoryName',
  'signatoryFunction',
  'confidentiality',
  'embargoUntil',
  'layout',
  'numberedHeadings',
  'pointNumbering',
] as const satisfies readonly (keyof Letter)[];
export type SignedHead = Pick<Letter, (typeof headFields)[number]>;

const senderFields = [
  'name',
  'postalAddress',
  'phone',
  'email',
  'website',
  'logo',
  'subjectLabel',
  'copiesPlacement',
  'window',
  'stationery',
  'pointNumbering',
  'signature',
] as const satisfies readonly (keyof LetterSender)[];

export interface SignedContent {
  readonly format: typeof SIGNED_CONTENT_FORMAT;
  readonly version: number;
  readonly head: SignedHead;
  readonly reference: string | null;
  /** Its due dates carry their day. Pictures are named by the hash of their bytes. */
  readonly body: LetterBody;
  /** The paper it stands on: the council as it was. */
  readonly sender: LetterSender;
}

function picked<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  // Absent stays absent: canonical JSON has no undefined.
  return Object.fromEntries(
    fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])),
  ) as Pick<T, K>;
}

export type Signable = Pick<LetterVersion, 'head' | 'reference' | 'body'> & { readonly sender: LetterSender };

export function signedContent({ head, reference, body, sender }: Signable): SignedContent {
  return {
    format: SIGNED_CONTENT_FORMAT,
    version: SIGNED_CONTENT_VERSION,
    head: picked(head, headFields),
    reference,
    body,
    sender: picked(sender, senderFields),
  };
}

/** The text that is hashed. */
export function signedText(content: SignedContent): string {
  return canonicalJson(content);
}

/** The fingerprint a seal names: SHA-256, 64 hexadecimal digits. */
export function contentHash(content: SignedContent, crypto: Pick<SealCrypto, 'sha256'>): Promise<string> {
  return crypto.sha256(signedText(content));
}

/** Enough of a fingerprint for people to compare by eye: "3F2A 91C0 77DE". */
export function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
