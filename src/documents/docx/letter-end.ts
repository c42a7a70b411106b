/** What stands under the text: closing, signature, who else gets the letter, what comes with it. */
import { Paragraph } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import type { Annex } from './body-paragraph';
import { copiesField, type HeadField } from './head-fields';
import { labelledLine } from './labelled-line';
import { styleIds } from './letter-styles';
import { wordRuns } from './runs';
import { safeLine, safeText } from './safe-text';
import { mm, pt } from './stationery';

/** For the hand that signs. */
const ROOM_TO_SIGN = mm(21);

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

export function letterEnd(letter: LetterDocument, annexes: readonly Annex[]): Paragraph[] {
  const signature = signatureLines(letter);
  const closing = safeText(letter.closing);
  const fields = [...(letter.copiesPlacement === 'end' ? copiesField(letter) : []), ...annexField(annexes)];
  return [
    ...(closing === ''
      ? []
      : [
          new Paragraph({
            style: styleIds.closing,
            ...(signature.length > 0 ? { keepNext: true, spacing: { after: ROOM_TO_SIGN } } : {}),
            children: wordRuns(closing),
          }),
        ]),
    ...signature.map(
      (line, at) =>
        new Paragraph({
          style: styleIds.signature,
          ...(at < signature.length - 1 ? { keepNext: true } : {}),
          children: wordRuns(line),
        }),
    ),
    ...fields.map((field, at) => labelledLine(field, { spacing: { before: at === 0 ? pt(18) : 0 } })),
  ];
}
