/** What a council's stationery comes to in print: its fonts, its colours, and the type of every part of the head. */
import { type LetterFont, type Stationery, usualStationery } from '#core/records/stationery';

/**
 * Type of the head, in points. Its line heights are fixed, so that what follows stands where the envelope
 * wants it.
 */
export interface HeadType {
  readonly font: LetterFont;
  readonly size: number;
  readonly line: number;
}

/** Of the head and what stands around the text; not scaled with it, because the envelope is not. */
const labelSizes = {
  senderDetails: { size: 9, line: 12.5 },
  returnAddress: { size: 7.5, line: 11 },
  referenceLabel: { size: 8.5, line: 11.5 },
  reference: { size: 10, line: 13 },
} as const;
const textSizes = { sender: { size: 16, line: 20 }, addressee: { size: 11, line: 14 } } as const;

export interface Look {
  readonly stationery: Stationery;
  readonly fonts: { readonly text: LetterFont; readonly label: LetterFont };
  /** RRGGBB. The two greys read at 4.5:1 or better on white paper (WCAG 1.4.3). */
  readonly colours: { readonly accent: string; readonly soft: string; readonly hairline: string };
  /** Of the running text, in points. */
  readonly size: number;
  readonly head: Readonly<Record<keyof typeof labelSizes | keyof typeof textSizes, HeadType>>;
}

export function lookOf(stationery: Stationery): Look {
  const { textFont: text, labelFont: label } = stationery;
  return {
    stationery,
    fonts: { text, label },
    colours: { accent: stationery.accent.toUpperCase(), soft: '565F6B', hairline: 'B9C2CF' },
    size: stationery.textSize,
    head: {
      sender: { font: text, ...textSizes.sender },
      addressee: { font: text, ...textSizes.addressee },
      senderDetails: { font: label, ...labelSizes.senderDetails },
      returnAddress: { font: label, ...labelSizes.returnAddress },
      referenceLabel: { font: label, ...labelSizes.referenceLabel },
      reference: { font: label, ...labelSizes.reference },
    },
  };
}

export const usualLook = lookOf(usualStationery);
