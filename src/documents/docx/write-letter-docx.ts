import { Document, Packer, Paragraph } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { flattenBody } from './flatten-body';
import { letterEnd } from './letter-end';
import { letterHead } from './letter-head';
import { letterStyles, styleIds } from './letter-styles';
import { annexPages, letterText } from './letter-text';
import { letterTitle } from './letter-title';
import { numberingFor } from './numbering';
import { laterFooter, laterHeader } from './page-furniture';
import { wordRuns } from './runs';
import { safeLine, safeText } from './safe-text';
import { settlePackage } from './settle-package';
import { colours, fonts, page } from './stationery';

/** A Word file of a letter. The same letter gives the same bytes, on any machine at any time. */
export async function writeLetterDocx(letter: LetterDocument): Promise<Uint8Array> {
  const body = flattenBody(letter.body);
  const head = letterHead(letter);
  const sender = safeLine(letter.sender.name);
  const document = new Document({
    title: letterTitle(letter),
    creator: sender,
    lastModifiedBy: sender,
    revision: 1,
    styles: letterStyles(letter.language),
    theme: {
      colors: { accent1: colours.accent, hyperlink: colours.accent },
      fonts: { headings: fonts.label, body: fonts.text },
    },
    numbering: numberingFor([...body.letter, ...body.annexes.flatMap((annex) => annex.paragraphs)]),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: head.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        headers: { default: laterHeader(letter) },
        footers: { default: laterFooter() },
        children: [
          ...head.children,
          ...salutation(letter),
          ...letterText(body.letter, true),
          ...letterEnd(letter, body.annexes),
          ...annexPages(body.annexes),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return settlePackage(bytes, letter.date === null ? null : `${letter.date}T00:00:00Z`);
}

function salutation(letter: LetterDocument): Paragraph[] {
  const words = safeText(letter.salutation);
  return words === '' ? [] : [new Paragraph({ style: styleIds.salutation, children: wordRuns(words) })];
}
