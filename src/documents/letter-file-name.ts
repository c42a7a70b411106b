import type { LetterDocument } from '#core/letter/letter-document';
import { fileNameOf } from './file-name';

type NamedBy = Pick<LetterDocument, 'draft' | 'ourReference' | 'subject'>;

/**
 * What the file of a letter is called: "2016-17 Ongevraagd advies over vervoer.docx". Any system takes it,
 * and it is at most 120 characters long.
 */
export function letterFileName(letter: NamedBy, extension = 'docx'): string {
  const parts = [letter.draft ? 'Concept' : '', letter.ourReference ?? '', letter.subject];
  return fileNameOf(parts, 'Brief', extension);
}
