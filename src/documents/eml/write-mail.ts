/**
 * A mail that is ready to be sent: a mail program opens it as one that was being written (`X-Unsent`, Outlook's word for
 * it). It has no sender and no date; both are those of whoever sends it, when they do.
 */
import type { LetterDocument } from '#core/letter/letter-document';
import { safeLine } from '../docx/safe-text';
import { letterAsText } from '../text/write-letter-text';
import { base64Lines } from './base64-lines';
import { coverText } from './cover-text';
import { fileNameParameter, headerWords } from './header-words';

export interface MailAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface LetterMail {
  readonly letter: LetterDocument;
  /** What stands in the mail itself: a few lines around the file, or all of the letter as plain text. */
  readonly text?: 'cover' | 'whole';
  readonly attachment: MailAttachment;
}

/** A file with a few words around it. */
export interface FileMail {
  /** Lines in which addresses may stand. */
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachment: MailAttachment;
}

/** Cannot stand in a part: base64 has no such signs. */
const BOUNDARY = '=_raadgever_=';
const ADDRESS =
  /[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+/gi;

/** Those that stand in the lines of a letter; a name without one is for the person to fill in. */
function addressesIn(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => safeLine(line).match(ADDRESS) ?? []))];
}

function subjectOf({ draft, ourReference, subject }: LetterDocument): string {
  const words = safeLine(subject) || 'Brief';
  const reference = safeLine(ourReference ?? '');
  return `${draft ? 'Concept: ' : ''}${words}${reference === '' ? '' : ` (${reference})`}`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function writeMail({ letter, text = 'cover', attachment }: LetterMail): Uint8Array {
  return writeFileMail({
    to: letter.addressee,
    cc: letter.copiesTo,
    subject: subjectOf(letter),
    text: text === 'whole' ? letterAsText(letter) : coverText(letter),
    attachment,
  });
}

export function writeFileMail({ attachment, ...mail }: FileMail): Uint8Array {
  const ascii = new TextEncoder();
  const to = addressesIn(mail.to);
  const cc = addressesIn(mail.cc ?? []).filter((address) => !to.includes(address));
  const head = [
    ...(to.length === 0 ? [] : [`To: ${to.join(',\r\n ')}`]),
    ...(cc.length === 0 ? [] : [`Cc: ${cc.join(',\r\n ')}`]),
    `Subject: ${headerWords(safeLine(mail.subject))}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
  ];
  const text = [
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Language: nl',
    'Content-Transfer-Encoding: base64',
  ];
  const file = [
    `--${BOUNDARY}`,
    `Content-Type: ${attachment.mediaType};\r\n ${fileNameParameter('name', attachment.name)}`,
    `Content-Disposition: attachment;\r\n ${fileNameParameter('filename', attachment.name)}`,
    'Content-Transfer-Encoding: base64',
  ];
  const lines = (fields: readonly string[]): Uint8Array => ascii.encode(`${fields.join('\r\n')}\r\n\r\n`);
  return joined([
    lines(head),
    lines(text),
    base64Lines(ascii.encode(mail.text)),
    ascii.encode('\r\n'),
    lines(file),
    base64Lines(attachment.bytes),
    ascii.encode(`--${BOUNDARY}--\r\n`),
  ]);
}
