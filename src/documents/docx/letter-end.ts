/** What stands under the text: closing, signature, who else gets the letter, what comes with it. */
import { type IParagraphOptions, Paragraph } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import type { Annex } from './body-paragraph';
import { copiesField, type HeadField } from './head-fields';
import { labelledLine } from './labelled-line';
import { styleIds } from './letter-styles';
import { printedPicture } from './printed-picture';
import { wordRuns } from './runs';
import { safeLine, safeText } from './safe-text';
import { mm, pt } from './stationery';
import type { Writing } from './writing';

/** For the hand that signs. */
const ROOM_TO_SIGN = mm(21);
/** In millimetres. */
const LARGEST_SIGNATURE = { width: 60, height: 20 } as const;

function signatureLines({ signatory }: LetterDocument): string[] {
  const role = safeLine(signatory.function);
  const council = safeLine(signatory.council);
  // "Voorzitter Adviesraad Voorbeeldstad" already says of which council.
  const lines = [safeLine(signatory.name), role, role.includes(council) ? '' : council];
  return lines.filter((line) => line !== '');
}

function annexField(annexes: readonly Annex[]): HeadField[] {
  if (annexes.length === 0) return [];
  const titles = annexes.map(({ title }, at) => {
    if (title === '') return `${at + 1}`;
    return annexes.length === 1 ? title : `${at + 1}. ${title}`;
  });
  return [{ label: annexes.length === 1 ? 'Bijlage' : 'Bijlagen', values: titles }];
}

/** The signature itself, where it is kept as a picture. */
function signaturePicture({ signatory }: LetterDocument, writing: Writing): Paragraph[] {
  if (signatory.picture === null) return [];
  const description = `Handtekening van ${safeLine(signatory.name) || safeLine(signatory.council)}`.trim();
  const { bytes } = signatory.picture;
  const printed = printedPicture({ bytes, name: 'Handtekening', description, ...LARGEST_SIGNATURE }, writing);
  if (printed === null) return [];
  return [
    new Paragraph({
      style: styleIds.signature,
      keepNext: true,
      spacing: { before: pt(4), after: pt(4) },
      children: [printed.run],
    }),
  ];
}

/** `startsPage` when the writer asked for a page break under the text. */
export function letterEnd(
  letter: LetterDocument,
  annexes: readonly Annex[],
  startsPage: boolean,
  writing: Writing,
): Paragraph[] {
  const signature = signatureLines(letter);
  const picture = signature.length > 0 ? signaturePicture(letter, writing) : [];
  const closing = safeText(letter.closing);
  const fields = [...(letter.copiesPlacement === 'end' ? copiesField(letter) : []), ...annexField(annexes)];
  const room = { keepNext: true, ...(picture.length > 0 ? {} : { spacing: { after: ROOM_TO_SIGN } }) };
  const first: IParagraphOptions = startsPage ? { pageBreakBefore: true } : {};
  // Without a closing nobody signs by hand; the names still stand apart from the text.
  const apart = closing === '' ? { spacing: { before: pt(14) }, ...first } : {};
  return [
    ...(closing === ''
      ? []
      : [
          new Paragraph({
            style: styleIds.closing,
            ...(signature.length > 0 ? room : {}),
            ...first,
            children: wordRuns(closing),
          }),
        ]),
    ...picture,
    ...signature.map(
      (line, at) =>
        new Paragraph({
          style: styleIds.signature,
          ...(at < signature.length - 1 ? { keepNext: true } : {}),
          ...(at === 0 && picture.length === 0 ? apart : {}),
          children: wordRuns(line),
        }),
    ),
    ...fields.map((field, at) => labelledLine(field, { spacing: { before: at === 0 ? pt(18) : 0 } })),
  ];
}
