/** Typed or pasted text as passages: a blank line parts them; lines that were broken for the width are joined. */
import type { TextPassage } from '#core/records/document-text';

export function typedPassages(text: string): TextPassage[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*\n/)
    .map((passage) => passage.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== '').join(' '))
    .filter((words) => words !== '')
    .map((words) => ({ words, page: null, kind: 'paragraph' }));
}
