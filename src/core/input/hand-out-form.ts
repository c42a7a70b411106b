/**
 * A form on paper for who would rather write: with room to write in, and the question whether it may be quoted. Its answers
 * come in as a pasted list. Residents get it in Dutch, whatever the screen speaks.
 */
import { formatDutchDate } from '#core/calendar/dutch-date';
import { takesNames } from '#core/input/refuse-names';
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { Session } from '#core/records/session';

/** Lines to write on, so that the form stays on one sheet. */
const LINES = 13;
const DOTS = '.'.repeat(60);

const paragraph = (words: string): BodyNode => ({
  type: 'paragraph',
  ...(words === '' ? {} : { content: [{ type: 'text', text: words }] }),
});
const heading = (words: string): BodyNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: words }],
});

/** Ruled lines, as far apart as a hand needs: rows of a table with nothing in them. */
function ruled(lines: number): BodyNode {
  const row: BodyNode = {
    type: 'tableRow',
    content: [
      {
        type: 'tableCell',
        attrs: { colspan: 1, rowspan: 1, colwidth: null },
        content: [paragraph(''), paragraph('')],
      },
    ],
  };
  return { type: 'table', content: Array.from({ length: lines }, () => row) };
}

export function handOutForm(session: Session): LetterBody {
  const occasion = [session.on === null ? '' : formatDutchDate(session.on), session.place.trim()];
  const when = occasion.filter((part) => part !== '').join(', ');
  return {
    type: 'doc',
    content: [
      ...(when === '' ? [] : [paragraph(when)]),
      heading('Wat wilt u de adviesraad meegeven?'),
      ruled(LINES),
      heading('Namens welke organisatie of groep spreekt u? Dit hoeft u niet in te vullen.'),
      ruled(1),
      heading('Mag de adviesraad uw woorden aanhalen? Zet een kruis.'),
      paragraph('☐  Ja, zonder mijn naam'),
      // Where no names are kept none is asked for.
      ...(takesNames(session) ? [paragraph(`☐  Ja, met mijn naam: ${DOTS}`)] : []),
      paragraph('☐  Nee'),
      paragraph(
        'De adviesraad gebruikt uw antwoord alleen voor zijn advies. U kunt altijd vragen om uw gegevens te laten wissen.',
      ),
    ],
  };
}

export function handOutSubject({ title }: Pick<Session, 'title'>): string {
  return `Uw inbreng: ${title.replace(/\s+/g, ' ').trim()}`;
}
