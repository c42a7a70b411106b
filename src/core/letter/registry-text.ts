/** The letter to the municipal council about a reply that stays away; see `late-reply-words`. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { BodyNode, LetterBody } from '#core/letter/body';
import {
  body,
  citationOf,
  daysInWords,
  hasSummer,
  type LateReply,
  list,
  OUR_LETTER,
  paragraph,
  subjectLine,
} from '#core/letter/late-reply-words';
import type { ReminderFacts } from '#core/letter/reminder-texts';
import { termInWords } from '#core/letter/term-words';

export interface RegistryFacts extends ReminderFacts {
  readonly municipality: string;
}

function promiseToOthers({ promise }: LateReply, today: CalendarDay): readonly BodyNode[] {
  if (promise === null) return [];
  const said = `Op ${formatDutchDate(promise.on)} zegde het college een reactie toe voor ${formatDutchDate(promise.day)}.`;
  const gone = promise.day < today ? ['Ook die dag is voorbij.'] : [];
  const quoted = promise.words.trim();
  return [
    paragraph(said, ...gone),
    ...(quoted === '' ? [] : [{ type: 'blockquote', content: [paragraph(`“${quoted}”`)] }]),
  ];
}

/** To the municipal council, through its registry: facts, and one request. */
export function registryText(facts: RegistryFacts): LetterBody {
  const { late, remindedOn, today, answerBy, municipality } = facts;
  const reminders = remindedOn.map((day) => `een herinnering op ${formatDutchDate(day)}`);
  const [only] = reminders;
  const moved = compareDays(late.originalDue, late.due) !== 0;
  return body(
    paragraph(
      `Het college van ${municipality} heeft nog niet volledig gereageerd op ${OUR_LETTER[late.kind]}.`,
      'Wij vragen u om het college daarop aan te spreken.',
    ),
    subjectLine(late),
    paragraph(
      `Wij stuurden deze brief op ${formatDutchDate(late.sentOn)} aan het college.`,
      `Voor de reactie geldt een termijn van ${termInWords(late.rule)}.`,
      `Dat staat in ${citationOf(late)}.`,
      ...(moved
        ? [
            `De laatste dag was eerst ${formatDutchDate(late.originalDue)}.`,
            `Die is verschoven naar ${formatDutchDate(late.due)}.`,
          ]
        : [`De laatste dag was ${formatDutchDate(late.due)}.`]),
      ...(hasSummer(late) ? ['Een zomerreces schort deze termijn niet op.'] : []),
      `De reactie is vandaag ${daysInWords(late.daysLate)} te laat.`,
    ),
    only === undefined
      ? null
      : reminders.length === 1
        ? paragraph(`Wij stuurden het college ${only}. Dat leverde geen volledige reactie op.`)
        : paragraph('Wij stuurden het college daarna:'),
    reminders.length > 1
      ? list(
          reminders.map((reminder, i) => [paragraph(`${reminder}${i < reminders.length - 1 ? ';' : '.'}`)]),
        )
      : null,
    reminders.length > 1 ? paragraph('Dat leverde geen volledige reactie op.') : null,
    late.interimReplyOn === null
      ? null
      : paragraph(`Op ${formatDutchDate(late.interimReplyOn)} kwam er alleen een tussenbericht.`),
    ...promiseToOthers(late, today),
    paragraph(
      'Wij vragen u om deze brief te behandelen als ingekomen stuk.',
      'Wilt u het college vragen waarom de reactie uitblijft?',
      `Wij vragen u ook om te bereiken dat het college uiterlijk ${formatDutchDate(answerBy)} volledig reageert.`,
    ),
  );
}
