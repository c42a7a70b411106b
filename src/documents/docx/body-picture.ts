import type { IParagraphOptions } from 'docx';
import type { PictureBlock } from './body-paragraph';
import { styleIds } from './letter-styles';
import { printedPicture } from './printed-picture';
import { wordRuns } from './runs';
import { safeLine } from './safe-text';
import type { Writing } from './writing';

/** What a picture may take, in millimetres. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

const NARROWEST_MM = 5;

/** Its paragraph; one whose bytes are not there, or are no picture, says so in its place. */
export function pictureOptions(
  { picture }: PictureBlock,
  room: PictureRoom,
  styles: { readonly picture: string; readonly words: string },
  writing: Writing,
): IParagraphOptions {
  const description = safeLine(picture?.alt ?? '');
  const bytes = picture === null ? undefined : writing.pictures.get(picture.hash)?.bytes;
  const printed =
    bytes &&
    printedPicture(
      {
        bytes,
        name: 'Afbeelding',
        description: description || 'Afbeelding',
        width: Math.max(NARROWEST_MM, room.width * ((picture?.width ?? 100) / 100)),
        height: room.height,
        enlarge: true,
      },
      writing,
    );
  if (printed) return { style: styles.picture, children: [printed.run] };
  const missing = `[Afbeelding ontbreekt${description === '' ? '' : `: ${description}`}]`;
  return { style: styles.words, children: wordRuns(missing) };
}

export const inText = { picture: styleIds.picture, words: styleIds.text } as const;
export const inCells = { picture: styleIds.tableText, words: styleIds.tableText } as const;
