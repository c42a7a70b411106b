import { formatDutchDate } from '#core/calendar/dutch-date';
import type { LetterDocument } from '#core/letter/letter-document';
import { safeLine } from '../docx/safe-text';

/** A few lines around the attached letter, in the voice of the letter itself; letters are Dutch. */
export function coverText(letter: LetterDocument): string {
  const { signatory, sender } = letter;
  const subject = safeLine(letter.subject);
  const reference = safeLine(letter.ourReference ?? '');
  const what = [
    letter.draft ? 'het concept van onze brief' : 'onze brief',
    letter.date === null ? '' : `van ${formatDutchDate(letter.date)}`,
    subject === '' ? '' : `over ‘${subject}’`,
  ].filter((part) => part !== '');
  const known = reference === '' ? '' : ` Het kenmerk is ${reference}; noem dat als u antwoordt.`;
  const names = [signatory.name, signatory.function, signatory.council || sender.name]
    .map(safeLine)
    .filter((line) => line !== '');
  return [
    safeLine(letter.salutation) || 'Geachte heer, mevrouw,',
    '',
    `Hierbij ontvangt u ${what.join(' ')}. De brief is als Word-bestand bijgevoegd.${known}`,
    '',
    safeLine(letter.closing) || 'Met vriendelijke groet,',
    '',
    ...names,
    '',
  ].join('\r\n');
}
