/**
 * The measures, type and colours of a letter on paper. Word counts in twips, a twentieth of a point.
 *
 * The place of the window follows NEN 1026: the address is a block of 70 mm, 35 mm from the left edge of the
 * paper or 105 mm where the window is on the right, with its middle 63.5 mm from the top. The line of
 * references stands at 98 mm, its columns at 35, 70, 105 and 140 mm. The text keeps the same left edge.
 */
const TWIPS_PER_MM = 1440 / 25.4;

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

/** How far lists, points and quotations stand in from the text around them. */
export const indent = { list: mm(6), point: mm(8), quote: mm(7) } as const;

/** On every Windows machine since 2007, and with free fonts of the same widths elsewhere (Carlito, Caladea). */
export const fonts = { text: 'Cambria', label: 'Calibri' } as const;

/** Delft blue and two greys; each reads at 4.5:1 or better on white paper (WCAG 1.4.3). */
export const colours = { accent: '1D3F72', soft: '565F6B', hairline: 'B9C2CF' } as const;

/**
 * Type of the head, in points. Its line heights are fixed, so that what follows stands where the envelope
 * wants it.
 */
export interface HeadType {
  readonly font: (typeof fonts)[keyof typeof fonts];
  readonly size: number;
  readonly line: number;
}

export const headType = {
  sender: { font: fonts.text, size: 16, line: 20 },
  senderDetails: { font: fonts.label, size: 9, line: 12.5 },
  returnAddress: { font: fonts.label, size: 7.5, line: 11 },
  addressee: { font: fonts.text, size: 11, line: 14 },
  referenceLabel: { font: fonts.label, size: 8.5, line: 11.5 },
  reference: { font: fonts.label, size: 10, line: 13 },
} as const satisfies Readonly<Record<string, HeadType>>;
