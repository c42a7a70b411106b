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
import type { HeadType, Look } from './look';
import { envelope, indent, mm, pt } from './stationery';

/** By what the paragraphs of a letter are called in our code. */
export const styleIds = {
  text: 'BodyText',
  point: 'Adviespunt',
  fallbackPoint: 'Adviespuntalternatief',
  branchLabel: 'Alternatief',
  bullet: 'ListBullet',
  number: 'ListNumber',
  listText: 'ListContinue',
  quote: 'Quote',
  picture: 'Afbeelding',
  tableText: 'Tabeltekst',
  tableHead: 'Tabelkop',
  betweenTables: 'Tabelscheiding',
  footnote: 'FootnoteText',
  sender: 'Afzender',
  senderDetails: 'Afzendergegevens',
  returnAddress: 'Retouradres',
  addressee: 'Geadresseerde',
  referenceLabel: 'Kenmerklabel',
  reference: 'Kenmerk',
  headLine: 'Briefhoofd',
  subject: 'Title',
  memoLine: 'Uitgebrachtdoor',
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
  Adviespuntalternatief: 'Adviespunt alternatief',
  Uitgebrachtdoor: 'Uitgebracht door',
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
  look: Look,
  rank: 0 | 1 | 2 | 3 | 4 | 5,
  bigger: number,
  before: number,
  color: string | null,
): IBaseParagraphStyleOptions {
  return {
    next: styleIds.text,
    run: {
      font: look.fonts.label,
      bold: true,
      size: (look.size + bigger) * 2,
      ...(color === null ? {} : { color }),
    },
    // The `docx` package gives its headings no outline level; without one they are no headings to other programs.
    paragraph: {
      outlineLevel: rank,
      keepNext: true,
      keepLines: true,
      spacing: { before: pt(before), after: pt(4) },
    },
  };
}

function headStyles({ head, colours, fonts }: Look): IParagraphStyleOptions[] {
  return [
    headStyle(styleIds.sender, head.sender, colours.accent, true),
    headStyle(styleIds.senderDetails, head.senderDetails, colours.soft),
    headStyle(styleIds.returnAddress, head.returnAddress, colours.soft, true),
    headStyle(styleIds.addressee, head.addressee, null),
    headStyle(styleIds.referenceLabel, head.referenceLabel, colours.soft, true),
    headStyle(styleIds.reference, head.reference, null),
    style(styleIds.headLine, {
      run: { font: fonts.label, size: 20 },
      paragraph: { indent: { left: envelope.column, hanging: envelope.column }, spacing: { after: pt(2) } },
    }),
    style(styleIds.memoLine, {
      run: { font: fonts.label, size: 20, color: colours.soft },
      paragraph: { spacing: { after: pt(10) } },
    }),
  ];
}

/** A thin line beside the fallback branch, as far from its numbers as from the margin. */
export const besideFallback = { style: BorderStyle.SINGLE, size: 12, space: 6 } as const;

function textStyles(look: Look): IParagraphStyleOptions[] {
  const { colours, fonts, size } = look;
  const point = { spacing: { after: pt(7) } };
  const small = Math.max(8, size - 1) * 2;
  return [
    style(styleIds.text, { paragraph: { spacing: { after: pt(8) } } }),
    style(styleIds.point, { paragraph: point }),
    style(styleIds.fallbackPoint, { basedOn: styleIds.point, paragraph: point }),
    style(styleIds.branchLabel, {
      next: styleIds.fallbackPoint,
      run: { font: fonts.label, bold: true, color: colours.soft },
      paragraph: { keepNext: true, spacing: { before: pt(10), after: pt(4) } },
    }),
    style(styleIds.bullet, { paragraph: { spacing: { after: pt(4) } } }),
    style(styleIds.number, { paragraph: { spacing: { after: pt(4) } } }),
    style(styleIds.listText, { paragraph: { spacing: { after: pt(4) } } }),
    style(styleIds.quote, {
      next: styleIds.text,
      run: { italics: true },
      paragraph: { indent: { left: indent.quote, right: indent.quote }, spacing: { after: pt(8) } },
    }),
    style(styleIds.picture, {
      next: styleIds.text,
      paragraph: { keepLines: true, spacing: { before: pt(4), after: pt(10) } },
    }),
    style(styleIds.tableText, {
      run: { size: small },
      paragraph: { spacing: { before: pt(2), after: pt(2), line: 252, lineRule: LineRuleType.AUTO } },
    }),
    style(styleIds.tableHead, {
      basedOn: styleIds.tableText,
      run: { font: fonts.label, bold: true, size: small, color: colours.accent },
      paragraph: { keepNext: true },
    }),
    style(styleIds.betweenTables, {
      run: { size: 2 },
      paragraph: { spacing: { line: pt(8), lineRule: LineRuleType.EXACT } },
    }),
    style(styleIds.salutation, { next: styleIds.text, paragraph: { spacing: { after: pt(10) } } }),
    style(styleIds.closing, {
      next: styleIds.signature,
      paragraph: { keepLines: true, spacing: { before: pt(14) } },
    }),
    style(styleIds.signature, { paragraph: { keepLines: true, spacing: { after: 0 } } }),
  ];
}

function furnitureStyles({ colours, fonts }: Look): IParagraphStyleOptions[] {
  const small = { font: fonts.label, size: 17, color: colours.soft } as const;
  return [
    style(styleIds.header, {
      run: small,
      paragraph: {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 5, color: colours.hairline } },
      },
    }),
    style(styleIds.footer, { run: small }),
  ];
}

export function letterStyles(look: Look, language: LetterDocument['language']): IStylesOptions {
  const { colours, size } = look;
  const { text, label } = look.fonts;
  return {
    default: {
      document: {
        run: {
          font: { ascii: text, hAnsi: text, cs: text, eastAsia: text },
          size: size * 2,
          language: { value: language },
        },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 0 } },
      },
      title: {
        next: styleIds.salutation,
        run: { font: label, bold: true, size: (size + 3) * 2, color: colours.accent },
        // The subject is the first heading of the letter: what stands under it begins at the second.
        paragraph: {
          outlineLevel: 0,
          keepNext: true,
          indent: { left: envelope.column, hanging: envelope.column },
          spacing: { before: pt(14), after: pt(22) },
        },
      },
      heading1: heading(look, 0, 3, 18, colours.accent),
      heading2: heading(look, 1, 1, 14, colours.accent),
      heading3: heading(look, 2, 0, 10, null),
      heading4: heading(look, 3, 0, 8, null),
      heading5: heading(look, 4, 0, 8, null),
      heading6: heading(look, 5, 0, 8, null),
      hyperlink: { run: { color: colours.accent, underline: { type: 'single' } } },
      footnoteText: {
        run: { size: Math.max(8, size - 2) * 2 },
        paragraph: { indent: { left: mm(3), hanging: mm(3) }, spacing: { after: pt(2), line: 240 } },
      },
    },
    paragraphStyles: [...textStyles(look), ...headStyles(look), ...furnitureStyles(look)],
    characterStyles: [
      {
        id: styleIds.label,
        name: styleIds.label,
        run: { font: label, size: 17, color: colours.soft, bold: false },
      },
      {
        id: styleIds.pointMark,
        name: styleIds.pointMark,
        run: { font: label, bold: true, color: colours.accent },
      },
    ],
  };
}
