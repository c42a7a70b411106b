/** The two reminders to the executive about a reply that is late; see `late-reply-words`. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BodyNode, LetterBody } from '#core/letter/body';
import {
  body,
  citationOf,
  daysInWords,
  hasSummer,
  type LateReply,
  OUR_LETTER,
  paragraph,
  subjectLine,
} from '#core/letter/late-reply-words';
import { termInWords } from '#core/letter/term-words';

export interface ReminderFacts {
  readonly late: LateReply;
  /** Days on which the executive was reminded before, oldest first. */
  readonly remindedOn: readonly CalendarDay[];
  readonly today: CalendarDay;
  /** The day by which a reply is asked. */
  readonly answerBy: CalendarDay;
}

function termSentences(late: LateReply): string[] {
  const moved = compareDays(late.originalDue, late.due) !== 0;
  return [
    `Voor uw reactie geldt een termijn van ${termInWords(late.rule)}.`,
    `Dat staat in ${citationOf(late)}.`,
    ...(moved
      ? [
          `De laatste dag was eerst ${formatDutchDate(late.originalDue)}.`,
          `Die is verschoven naar ${formatDutchDate(late.due)}.`,
        ]
      : [`De termijn liep tot en met ${formatDutchDate(late.due)}.`]),
    ...(hasSummer(late) ? ['Een zomerreces schort deze termijn niet op.'] : []),
  ];
}

function lateSentence({ daysLate }: LateReply): string {
  return `Uw reactie is vandaag ${daysInWords(daysLate)} te laat.`;
}

/** What was promised, in the executive's own words where they are known. */
function promiseNodes({ promise }: LateReply, today: CalendarDay): readonly BodyNode[] {
  if (promise === null) return [];
  const said = `Op ${formatDutchDate(promise.on)} zegde u een reactie toe voor ${formatDutchDate(promise.day)}.`;
  const gone = promise.day < today ? ['Ook die dag is voorbij.'] : [];
  const quoted = promise.words.trim();
  if (quoted === '') return [paragraph(said, ...gone)];
  return [
    paragraph(said, 'U schreef of zei toen:'),
    { type: 'blockquote', content: [paragraph(`“${quoted}”`)] },
    ...(gone.length > 0 ? [paragraph(...gone)] : []),
  ];
}

function interimSentence({ interimReplyOn }: LateReply): string[] {
  if (interimReplyOn === null) return [];
  return [
    `Wij ontvingen op ${formatDutchDate(interimReplyOn)} een tussenbericht van u.`,
    'Een volledige reactie ontbreekt nog.',
  ];
}

/** The first: it may simply have been overlooked. */
export function reminderText({ late, today, answerBy }: ReminderFacts): LetterBody {
  return body(
    paragraph(`Op ${formatDutchDate(late.sentOn)} stuurden wij u ${OUR_LETTER[late.kind]}.`),
    subjectLine(late),
    paragraph(...termSentences(late), ...interimSentence(late), lateSentence(late)),
    ...promiseNodes(late, today),
    paragraph(
      `Wij vragen u om uiterlijk ${formatDutchDate(answerBy)} volledig en schriftelijk te reageren.`,
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
    : `Wij hebben u ${written.length} keer aan uw reactie herinnerd, de laatste keer op ${last}.`;
}

/** The second: sharper, with the days late, what was promised, and what comes next. */
export function secondReminderText({ late, remindedOn, today, answerBy }: ReminderFacts): LetterBody {
  return body(
    paragraph(
      `Op ${formatDutchDate(late.sentOn)} stuurden wij u ${OUR_LETTER[late.kind]}.`,
      remindedSentence(remindedOn),
      'Een volledige reactie hebben wij nog steeds niet.',
    ),
    subjectLine(late),
    paragraph(...termSentences(late), ...interimSentence(late), lateSentence(late)),
    ...promiseNodes(late, today),
    paragraph(
      'Zonder uw reactie weten inwoners niet wat er met hun inbreng gebeurt.',
      'Wij vinden dat u ons en hen een antwoord schuldig bent.',
    ),
    paragraph(
      `Wij verwachten uw volledige, schriftelijke reactie uiterlijk ${formatDutchDate(answerBy)}.`,
      'Blijft die uit? Dan schrijven wij via de griffie een brief aan de gemeenteraad.',
    ),
  );
}
