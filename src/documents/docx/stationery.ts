/**
 * The measures of a letter on paper. Word counts in twips, a twentieth of a point.
 *
 * The place of the window follows NEN 1026: the address is a block of 70 mm, 35 mm from the left edge of the
 * paper or 105 mm where the window is on the right, with its middle 63.5 mm from the top. The line of
 * references stands at 98 mm, its columns at 35, 70, 105 and 140 mm. The text keeps the same left edge.
 */
export const TWIPS_PER_MM = 1440 / 25.4;

export function mm(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MM);
}

export function pt(points: number): number {
  return Math.round(points * 20);
}

export const page = {
  width: mm(210),
  height: mm(297),
  left: mm(35),
  right: mm(29),
  bottom: mm(26),
  /** Where the first page begins. A logo needs the room above, or it would press on the address. */
  top: mm(20),
  topWithLogo: mm(12),
  /** Small, because Word keeps this much plus an empty line on the first page too. */
  header: mm(6),
  footer: mm(12),
} as const;

export const textWidth = page.width - page.left - page.right;

export const envelope = {
  addressWidth: mm(70),
  addressMiddle: mm(63.5),
  references: mm(98),
  column: mm(35),
  /** From the left edge of the text, which is where a window on the left begins. */
  windowIndent: { left: 0, right: mm(105) - mm(35) },
} as const;

/** How far lists, points, the fallback branch and quotations stand in from the text around them. */
export const indent = { list: mm(6), point: mm(8), fallback: mm(6), quote: mm(7) } as const;

/**
 * Where the paper is folded, in millimetres from its top. In three: the first fold keeps the window of NEN 1026 in
 * sight, and the second lies 105 mm below it, as the two marks of DIN 5008 do, so that the letter fits an envelope of
 * 110 mm.
 */
export const folds = { thirds: [107, 212], half: [158] } as const;
