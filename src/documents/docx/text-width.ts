/**
 * How wide a text will be in print, near enough to know on how many lines it falls. Only the head of a letter
 * needs this: an address that wraps still has to keep its middle behind the window.
 */
import type { LetterFont } from '#core/records/stationery';
import type { HeadType } from './look';

/** Advance widths of the characters from space to tilde, in thousandths of the type size. */
const advances = {
  Cambria: [
    220, 286, 393, 619, 506, 890, 687, 237, 382, 382, 427, 554, 205, 329, 206, 490, 517, 362, 472, 461, 492,
    475, 470, 470, 485, 478, 264, 264, 554, 554, 554, 422, 885, 599, 579, 519, 625, 540, 509, 539, 696, 343,
    304, 630, 501, 888, 693, 599, 533, 599, 613, 453, 557, 687, 598, 889, 571, 557, 507, 350, 490, 350, 554,
    371, 151, 470, 520, 421, 520, 441, 313, 459, 554, 277, 255, 525, 271, 813, 558, 480, 520, 501, 396, 392,
    325, 546, 470, 720, 483, 482, 428, 387, 316, 387, 712,
  ],
  Calibri: [
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
    507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
    319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
    498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
    335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
  ],
} as const satisfies Readonly<Record<string, readonly number[]>>;
/** What the other fonts come to beside the nearer of those two; a little wide for the same reason as `OTHER`. */
const likenesses: Readonly<Record<LetterFont, readonly [keyof typeof advances, number]>> = {
  Arial: ['Calibri', 1.13],
  'Book Antiqua': ['Cambria', 1.04],
  Calibri: ['Calibri', 1],
  Cambria: ['Cambria', 1],
  Candara: ['Calibri', 1.04],
  Constantia: ['Cambria', 1.02],
  Corbel: ['Calibri', 1.04],
  Garamond: ['Cambria', 0.92],
  Georgia: ['Cambria', 1.1],
  'Palatino Linotype': ['Cambria', 1.04],
  'Segoe UI': ['Calibri', 1.11],
  Tahoma: ['Calibri', 1.1],
  'Times New Roman': ['Cambria', 0.95],
  'Trebuchet MS': ['Calibri', 1.1],
  Verdana: ['Calibri', 1.3],
};
/** For accents and other scripts; a little wide, so that a doubtful line counts as wrapped. */
const OTHER = 600;

function textWidth(text: string, { font, size }: HeadType): number {
  const [like, factor] = likenesses[font];
  let thousandths = 0;
  for (const character of text) {
    thousandths += advances[like][(character.codePointAt(0) ?? 0) - 32] ?? OTHER;
  }
  return (thousandths * factor * size * 20) / 1000;
}

/** Lines a text takes in `width` twips, broken at spaces; at least one. */
export function linesNeeded(text: string, type: HeadType, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<= )/)) {
    if (used > 0 && used + textWidth(word.trimEnd(), type) > width) {
      lines += 1;
      used = 0;
    }
    used += textWidth(word, type);
  }
  return lines;
}
