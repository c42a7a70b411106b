/** A letter as plain text: for a form that takes no file, for a screen reader, for who searches a folder. */
import { addressLines } from '#core/letter/address-lines';
import type { LetterDocument } from '#core/letter/letter-document';
import { copiesField, type HeadField, headFields, subjectField } from '../docx/head-fields';
import { safeLine, safeText } from '../docx/safe-text';
import { bodyText } from './body-text';
import { wrapped } from './wrap';

const NO_BREAK_SPACE = /\u00a0/g;

function filled(lines: readonly string[]): string[] {
  return lines.map(safeLine).filter((line) => line !== '');
}

function fieldLines({ label, values }: HeadField): string[] {
  return wrapped(values.join('; ').replaceAll('\n', ' '), `${label}: `);
}

function headLines(letter: LetterDocument): string[][] {
  const { name, postalAddress, phone, email, website } = letter.sender;
  const { columns, lines } = headFields(letter);
  return [
    letter.draft ? ['CONCEPT'] : [],
    filled([name, addressLines(postalAddress).join(', '), filled([phone, email, website]).join(' - ')]),
    filled(addressLines(letter.addressee)),
    [...columns, ...lines, ...subjectField(letter)].flatMap(fieldLines),
    filled([letter.salutation]),
  ];
}

function endLines(letter: LetterDocument): string[][] {
  const { name, function: role, council } = letter.signatory;
  const closing = safeText(letter.closing);
  return [
    closing === '' ? [] : wrapped(closing),
    filled([name, role, role.includes(council) ? '' : council]),
    letter.copiesPlacement === 'end' ? copiesField(letter).flatMap(fieldLines) : [],
  ];
}

/** Lines of at most 72 characters where words allow, between them CRLF, without a byte order mark. */
export function letterAsText(letter: LetterDocument): string {
  const body = bodyText(letter);
  const notes = body.notes.flatMap((note, at) => wrapped(note, `[${at + 1}] `));
  const parts = [
    ...headLines(letter),
    body.letter,
    ...endLines(letter),
    body.annexes,
    notes.length === 0 ? [] : ['Noten', ...notes],
  ].filter((lines) => lines.length > 0);
  const text = parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n');
  return `${text.replace(NO_BREAK_SPACE, ' ')}\r\n`;
}

/** UTF-8, and says so at its beginning: older programs on Windows read it as another alphabet otherwise. */
export function writeLetterText(letter: LetterDocument): Uint8Array {
  return new TextEncoder().encode(`\ufeff${letterAsText(letter)}`);
}
