import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { styleIds } from './letter-styles';
import { printedPicture } from './printed-picture';
import { safeLine } from './safe-text';
import { mm } from './stationery';
import type { Writing } from './writing';

const LARGEST = { width: 70, height: 14 } as const;
/** Under the picture, before the name. */
const SPACE_BELOW = mm(2);

export const logoSides = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export interface Logo {
  readonly paragraph: Paragraph;
  /** All the room it takes, in twips. */
  readonly height: number;
}

/** Null when there is none, or when its bytes are no picture: a letter goes out without its logo rather than not. */
export function logoOf(letter: LetterDocument, writing: Writing): Logo | null {
  const { logo, name } = letter.sender;
  if (logo === null) return null;
  const description = safeLine(logo.alt) || safeLine(name) || 'Logo';
  const printed = printedPicture({ bytes: logo.bytes, name: 'Logo', description, ...LARGEST }, writing);
  if (printed === null) return null;
  return {
    // In small type the line is as high as the picture.
    paragraph: new Paragraph({
      style: styleIds.sender,
      alignment: logoSides[letter.stationery.logoPlace],
      spacing: { line: 240, lineRule: LineRuleType.AUTO, after: SPACE_BELOW },
      run: { size: 2 },
      children: [printed.run],
    }),
    height: mm(printed.height) + SPACE_BELOW,
  };
}
