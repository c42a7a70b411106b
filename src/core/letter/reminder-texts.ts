/** The two reminders to the executive about a reply that is late; see `late-reply-words`. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { body, type LateReply, lateSentence, paragraph } from '#core/letter/late-reply-words';
import { summerSentence, termSentences } from '#core/letter/late-term-words';
import { ourLetterNamed } from '#core/letter/our-letter-words';
import { sinceSent } from '#core/letter/since-sent-words';
import { numberInWords } from '#core/letter/term-words';

export interface ReminderFacts {
  readonly late: LateReply;
  /** Days on which the executive was reminded before, oldest first. */
  readonly remindedOn: readonly CalendarDay[];
  readonly today: CalendarDay;
  /** The day by which a reply is asked. */
  readonly answerBy: CalendarDay;
}

function sentSentence(late: LateReply): string {
  return `Op ${formatDutchDate(late.sentOn)} stuurden wij u ${ourLetterNamed(late)}.`;
}

/** The term, how late the reply is, and what the executive let know in between. */
function factNodes({ late, today }: ReminderFacts): BodyNode[] {
  return [
    paragraph(...termSentences(late, 'executive'), ...summerSentence(late), lateSentence(late, 'Uw')),
    ...sinceSent({ late, remindedOn: [], reader: 'executive', today }),
  ];
}

/** The first: it may simply have been overlooked. */
export function reminderText(facts: ReminderFacts): LetterBody {
  return body(
    paragraph(sentSentence(facts.late)),
    ...factNodes(facts),
    paragraph(
      `Wij vragen u om uiterlijk ${formatDutchDate(facts.answerBy)} volledig en schriftelijk te reageren.`,
      'Lukt dat niet?',
      'Laat ons dan vóór die dag weten waarom niet, en op welke dag uw reactie komt.',
    ),
    paragraph('Heeft u intussen al gereageerd? Dan vragen wij u om ons een kopie te sturen.'),
  );
}

function remindedSentence(days: readonly CalendarDay[]): string {
  const written = days.map(formatDutchDate);
  const last = written.at(-1);
  if (last === undefined) return 'Wij hebben u al eerder om een reactie gevraagd.';
  return written.length === 1
    ? `Op ${last} hebben wij u aan uw reactie herinnerd.`
    : `Wij hebben u ${numberInWords(written.length)} keer aan uw reactie herinnerd, de laatste keer op ${last}.`;
}

/** The second: sharper, with the days late, what was promised, and what comes next. */
export function secondReminderText(facts: ReminderFacts): LetterBody {
  return body(
    paragraph(
      sentSentence(facts.late),
      remindedSentence(facts.remindedOn),
      'Een volledige reactie hebben wij nog steeds niet.',
    ),
    ...factNodes(facts),
    paragraph(
      'Zonder uw reactie weten inwoners niet wat er met hun inbreng gebeurt.',
      'Wij vinden dat u ons en hen een antwoord schuldig bent.',
    ),
    paragraph(
      `Wij verwachten uw volledige, schriftelijke reactie uiterlijk ${formatDutchDate(facts.answerBy)}.`,
      'Blijft die uit? Dan schrijven wij via de griffie een brief aan de gemeenteraad.',
    ),
  );
}
