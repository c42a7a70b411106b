/**
 * What a Word file of the council's own tells of its paper. Nothing of it holds until a person takes it over, part by
 * part; what the file does not say is absent.
 */
import { type LetterFont, letterFonts, type Stationery } from '#core/records/stationery';

/** Larger pictures make every letter heavy. */
export const MOST_LOGO_BYTES = 2_000_000;

export interface ProposedLogo {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** What the file says is on it; empty where it says nothing. */
  readonly alt: string;
}

export interface StationeryProposal {
  readonly logo: ProposedLogo | null;
  /** Why a picture that stands there is not proposed. */
  readonly logoLeftOut: 'tooLarge' | 'otherKind' | null;
  readonly look: Readonly<Partial<Omit<Stationery, 'foldMarks' | 'sealLine'>>>;
  /** Fonts it uses that not every machine has; a letter in one would look different with its reader. */
  readonly otherFonts: readonly string[];
}

export const stationeryParts = ['logo', 'accent', 'textFont', 'labelFont', 'textSize', 'footer'] as const;
export type StationeryPart = (typeof stationeryParts)[number];

export function proposedParts({ logo, look }: StationeryProposal): StationeryPart[] {
  return stationeryParts.filter((part) => (part === 'logo' ? logo !== null : look[part] !== undefined));
}

/** The paper with these parts taken over; where the logo and the footer stand goes along with them. */
export function withParts(
  stationery: Stationery,
  { look }: StationeryProposal,
  parts: ReadonlySet<StationeryPart>,
): Stationery {
  const { accent, textFont, labelFont, textSize, footer, footerOn, logoPlace } = look;
  return {
    ...stationery,
    ...(parts.has('logo') && logoPlace ? { logoPlace } : {}),
    ...(parts.has('accent') && accent !== undefined ? { accent } : {}),
    ...(parts.has('textFont') && textFont ? { textFont } : {}),
    ...(parts.has('labelFont') && labelFont ? { labelFont } : {}),
    ...(parts.has('textSize') && textSize !== undefined ? { textSize } : {}),
    ...(parts.has('footer') && footer ? { footer, ...(footerOn ? { footerOn } : {}) } : {}),
  };
}

/** The letter font of that name; null for any other. */
export function letterFontNamed(name: string): LetterFont | null {
  return letterFonts.find((font) => font.toLowerCase() === name.trim().toLowerCase()) ?? null;
}
