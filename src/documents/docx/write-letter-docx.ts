import { type FileChild, Paragraph } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import type { FlatBody } from './body-paragraph';
import { beginsRightToLeft } from './directions';
import { flattenBody } from './flatten-body';
import { letterEnd } from './letter-end';
import { headTop, letterHead } from './letter-head';
import { letterPackage } from './letter-package';
import { letterShell } from './letter-shell';
import { styleIds } from './letter-styles';
import { annexPages, letterText } from './letter-text';
import { logoOf } from './logo';
import { wordRuns } from './runs';
import { safeText } from './safe-text';
import { type Writing, writingOf } from './writing';

/** A Word file of a letter. The same letter gives the same bytes, on any machine at any time. */
export async function writeLetterDocx(letter: LetterDocument): Promise<Uint8Array> {
  const writing = writingOf(letter);
  const logo = logoOf(letter, writing);
  const shell = await letterShell(letter, writing.look, headTop(logo));
  const body = flattenBody(letter.body, letter.pointNumbering, letter.numberedHeadings);
  const children = [...letterHead(letter, logo, writing), ...textAndEnd(letter, body, writing)];
  return letterPackage(letter, children, writing, shell);
}

function textAndEnd(letter: LetterDocument, body: FlatBody, writing: Writing): FileChild[] {
  return [
    ...salutation(letter),
    ...letterText(body.letter, writing, true),
    ...letterEnd(letter, body.annexes, body.letter.endsPage, writing),
    ...annexPages(body.annexes, writing),
  ];
}

function salutation(letter: LetterDocument): Paragraph[] {
  const words = safeText(letter.salutation);
  if (words === '') return [];
  const bidi = beginsRightToLeft(words) ? { bidirectional: true } : {};
  return [new Paragraph({ style: styleIds.salutation, ...bidi, children: wordRuns(words) })];
}
