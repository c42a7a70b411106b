import { ImageRun, LineRuleType, Paragraph } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { styleIds } from './letter-styles';
import { type PictureFacts, pictureFacts } from './picture';
import { safeLine } from './safe-text';
import { mm } from './stationery';

const LARGEST = { width: 70, height: 14 } as const;
/** Under the picture, before the name. */
const SPACE_BELOW = mm(2);
const PIXELS_PER_MM = 96 / 25.4;

export interface Logo {
  readonly paragraph: Paragraph;
  /** All the room it takes, in twips. */
  readonly height: number;
}

/** In millimetres. Never enlarged beyond 96 dots to the inch, where it would blur. */
function printedSize({ width, height }: PictureFacts): { readonly width: number; readonly height: number } {
  const scale = Math.min(LARGEST.width / width, LARGEST.height / height, 1 / PIXELS_PER_MM);
  return { width: width * scale, height: height * scale };
}

/** Null when there is none, or when its bytes are no picture: a letter goes out without its logo rather than not. */
export function logoOf(letter: LetterDocument): Logo | null {
  const picture = letter.sender.logo;
  const facts = picture === null ? null : pictureFacts(picture.bytes);
  if (picture === null || facts === null) return null;
  const size = printedSize(facts);
  const description = safeLine(picture.alt) || safeLine(letter.sender.name) || 'Logo';
  const run = new ImageRun({
    type: facts.kind,
    data: picture.bytes,
    transformation: { width: size.width * PIXELS_PER_MM, height: size.height * PIXELS_PER_MM },
    // Its own number: the `docx` package counts on over all letters of a session.
    altText: { id: '1', name: 'Logo', description },
  });
  return {
    // In small type the line is as high as the picture.
    paragraph: new Paragraph({
      style: styleIds.sender,
      spacing: { line: 240, lineRule: LineRuleType.AUTO, after: SPACE_BELOW },
      run: { size: 2 },
      children: [run],
    }),
    height: mm(size.height) + SPACE_BELOW,
  };
}
