/** A short letter with everything the stationery has a say in, to look at while one chooses. Letters are Dutch. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { Letter } from '#core/records/letter';

function paragraph(words: string): BodyNode {
  return { type: 'paragraph', content: [{ type: 'text', text: words }] };
}

function heading(words: string): BodyNode {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words }] };
}

function point(id: string, branch: 'primary' | 'fallback', words: string): BodyNode {
  return {
    type: 'advicePoint',
    attrs: { id, branch, kind: 'recommendation' },
    content: [paragraph(words)],
  };
}

export const exampleBody: LetterBody = {
  type: 'doc',
  content: [
    heading('Aanleiding'),
    paragraph(
      'Op het spreekuur van onze raad horen wij vaak dezelfde vraag: waar kan ik terecht? Daarom sturen wij u dit advies.',
    ),
    heading('Advies'),
    point('a', 'primary', 'Geef elke inwoner één nummer om te bellen.'),
    point('b', 'primary', 'Zorg dat daar iemand opneemt die verder kan helpen.'),
    paragraph('Neemt u punt 1 niet over? Dan adviseren wij u:'),
    point('c', 'fallback', 'Zet alle nummers op één bladzijde.'),
  ],
};

type Signatory = Pick<Letter, 'signatoryName' | 'signatoryFunction'>;

/** The head of that letter; what the council fills in for every letter comes from the council. */
export function exampleHead(date: CalendarDay, { signatoryName, signatoryFunction }: Signatory) {
  return {
    kind: 'unsolicitedAdvice',
    subject: 'Eén nummer voor alle vragen',
    date,
    yourReference: '',
    yourLetterOf: null,
    copiesTo: ['De gemeenteraad, via de griffie'],
    salutation: 'Geacht college,',
    closing: 'Met vriendelijke groet,',
    signatoryName,
    signatoryFunction,
    predecessorId: null,
    confidentiality: 'public',
    embargoUntil: null,
  } as const satisfies Partial<Letter>;
}
