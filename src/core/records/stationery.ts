import { z } from 'zod';
import { line } from '#core/records/record';

/** Fonts that stand on any Windows machine with Word; a letter in another would look different with its reader. */
export const letterFonts = [
  'Arial',
  'Book Antiqua',
  'Calibri',
  'Cambria',
  'Candara',
  'Constantia',
  'Corbel',
  'Garamond',
  'Georgia',
  'Palatino Linotype',
  'Segoe UI',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
] as const;
export type LetterFont = (typeof letterFonts)[number];
const letterFont = z.enum(letterFonts);

/** Of running text, in points: smaller is hard to read, larger looks like a poster. */
export const textSizes = { smallest: 9, largest: 14 } as const;

/** What the council's letters look like on paper. */
export const stationeryShape = z.object({
  /** Of names, headings and rules: RRGGBB. */
  accent: z.string().regex(/^[0-9A-Fa-f]{6}$/),
  /** Of the running text, and of the head and what stands around the text. */
  textFont: letterFont,
  labelFont: letterFont,
  /** Of the running text, in points. */
  textSize: z.number().min(textSizes.smallest).max(textSizes.largest),
  logoPlace: z.enum(['left', 'centre', 'right']),
  /** Under the text: an account number, a slogan, opening hours. */
  footer: z.array(line).max(4).readonly(),
  footerOn: z.enum(['first', 'every']),
  /** Marks at the edge where to fold: in three or in two. */
  foldMarks: z.enum(['none', 'thirds', 'half']),
  /** A small line at the foot of an approved letter: reference, day and fingerprint. Also where it is absent. */
  sealLine: z.boolean().optional(),
});
export type Stationery = z.infer<typeof stationeryShape>;

export const usualStationery: Stationery = {
  accent: '1D3F72',
  textFont: 'Cambria',
  labelFont: 'Calibri',
  textSize: 11,
  logoPlace: 'left',
  footer: [],
  footerOn: 'first',
  foldMarks: 'none',
};
