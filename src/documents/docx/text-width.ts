/**
 * How wide a text will be in print, near enough to know on how many lines it falls. Only the head of a letter
 * needs this: an address that wraps still has to keep its middle behind the window.
 */
import type { HeadType } from './stationery';

/** Advance widths of the characters from space to tilde, in thousandths of the type size. */
const advances: Readonly<Record<HeadType['font'], readonly number[]>> = {
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
};
/** For accents and other scripts; a little wide, so that a doubtful line counts as wrapped. */
const OTHER = 600;

function textWidth(text: string, { font, size }: HeadType): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += advances[font][(character.codePointAt(0) ?? 0) - 32] ?? OTHER;
  }
  return (thousandths * size * 20) / 1000;
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
