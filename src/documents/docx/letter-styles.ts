/**
 * The styles of a letter. Those Word knows by itself keep their names, so that its navigation, its readers
 * and its translations work; ours have Dutch names, as they show in the list of styles.
 */
import {
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { colours, envelope, fonts, type HeadType, headType, indent, pt } from './stationery';

/** By what the paragraphs of a letter are called in our code. */
export const styleIds = {
  text: 'BodyText',
  point: 'Adviespunt',
  bullet: 'ListBullet',
  number: 'ListNumber',
  listText: 'ListContinue',
  quote: 'Quote',
  sender: 'Afzender',
  senderDetails: 'Afzendergegevens',
  returnAddress: 'Retouradres',
  addressee: 'Geadresseerde',
  referenceLabel: 'Kenmerklabel',
  reference: 'Kenmerk',
  headLine: 'Briefhoofd',
  subject: 'Title',
  salutation: 'Salutation',
  closing: 'Closing',
  signature: 'Signature',
  header: 'Header',
  footer: 'Footer',
  label: 'Label',
  pointMark: 'Puntaanduiding',
} as const;

/** The name Word knows a style by, where it is not the id. */
const names: Readonly<Record<string, string>> = {
  BodyText: 'Body Text',
  ListBullet: 'List Bullet',
  ListNumber: 'List Number',
  ListContinue: 'List Continue',
  Header: 'header',
  Footer: 'footer',
};

function style(id: string, options: IBaseParagraphStyleOptions): IParagraphStyleOptions {
  return { id, name: names[id] ?? id, basedOn: 'Normal', quickFormat: true, ...options };
}

function headStyle(
  id: string,
  type: HeadType,
  color: string | null,
  keepNext = false,
): IParagraphStyleOptions {
  return style(id, {
    run: { font: type.font, size: type.size * 2, ...(color === null ? {} : { color }) },
    paragraph: {
      ...(keepNext ? { keepNext: true } : {}),
      spacing: { line: pt(type.line), lineRule: LineRuleType.EXACT, after: 0 },
    },
  });
}

function heading(
  rank: 0 | 1 | 2 | 3 | 4 | 5,
  size: number,
  before: number,
  color: string | null,
): IBaseParagraphStyleOptions {
  return {
    next: styleIds.text,
    run: { font: fonts.label, bold: true, size: size * 2, ...(color === null ? {} : { color }) },
    // The `docx` package gives its headings no outline level; without one they are no headings to other programs.
    paragraph: {
      outlineLevel: rank,
      keepNext: true,
      keepLines: true,
      spacing: { before: pt(before), after: pt(4) },
    },
  };
}

const small = { font: fonts.label, size: 17, color: colours.soft } as const;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style(styleIds.text, { paragraph: { spacing: { after: pt(8) } } }),
  style(styleIds.point, { paragraph: { spacing: { after: pt(7) } } }),
  style(styleIds.bullet, { paragraph: { spacing: { after: pt(4) } } }),
  style(styleIds.number, { paragraph: { spacing: { after: pt(4) } } }),
  style(styleIds.listText, { paragraph: { spacing: { after: pt(4) } } }),
  style(styleIds.quote, {
    next: styleIds.text,
    run: { italics: true },
    paragraph: { indent: { left: indent.quote, right: indent.quote }, spacing: { after: pt(8) } },
  }),
  headStyle(styleIds.sender, headType.sender, colours.accent, true),
  headStyle(styleIds.senderDetails, headType.senderDetails, colours.soft),
  headStyle(styleIds.returnAddress, headType.returnAddress, colours.soft, true),
  headStyle(styleIds.addressee, headType.addressee, null),
  headStyle(styleIds.referenceLabel, headType.referenceLabel, colours.soft, true),
  headStyle(styleIds.reference, headType.reference, null),
  style(styleIds.headLine, {
    run: { font: fonts.label, size: 20 },
    paragraph: { indent: { left: envelope.column, hanging: envelope.column }, spacing: { after: pt(2) } },
  }),
  style(styleIds.salutation, { next: styleIds.text, paragraph: { spacing: { after: pt(10) } } }),
  style(styleIds.closing, {
    next: styleIds.signature,
    paragraph: { keepLines: true, spacing: { before: pt(14) } },
  }),
  style(styleIds.signature, { paragraph: { keepLines: true, spacing: { after: 0 } } }),
  style(styleIds.header, {
    run: small,
    paragraph: {
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 5, color: colours.hairline } },
    },
  }),
  style(styleIds.footer, { run: small }),
];

export function letterStyles(language: LetterDocument['language']): IStylesOptions {
  const { text, label } = fonts;
  return {
    default: {
      document: {
        run: {
          font: { ascii: text, hAnsi: text, cs: text, eastAsia: text },
          size: 22,
          language: { value: language },
        },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 0 } },
      },
      title: {
        next: styleIds.salutation,
        run: { font: label, bold: true, size: 28, color: colours.accent },
        // The subject is the first heading of the letter: what stands under it begins at the second.
        paragraph: {
          outlineLevel: 0,
          keepNext: true,
          indent: { left: envelope.column, hanging: envelope.column },
          spacing: { before: pt(14), after: pt(22) },
        },
      },
      heading1: heading(0, 14, 18, colours.accent),
      heading2: heading(1, 12, 14, colours.accent),
      heading3: heading(2, 11, 10, null),
      heading4: heading(3, 11, 8, null),
      heading5: heading(4, 11, 8, null),
      heading6: heading(5, 11, 8, null),
      hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 0, line: 240 } } },
    },
    paragraphStyles,
    characterStyles: [
      { id: styleIds.label, name: styleIds.label, run: { ...small, bold: false } },
      {
        id: styleIds.pointMark,
        name: styleIds.pointMark,
        run: { font: label, bold: true, color: colours.accent },
      },
    ],
  };
}
