/** One reminder about all that one portfolio holder owes (verzamelrappel); see `late-reply-words`. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { LetterBody } from '#core/letter/body';
import {
  body,
  citationOf,
  daysInWords,
  hasSummer,
  type LateReply,
  list,
  paragraph,
  withReference,
} from '#core/letter/late-reply-words';
import { termInWords } from '#core/letter/term-words';

export interface CombinedFacts {
  readonly portfolioHolder: string;
  readonly late: readonly LateReply[];
  /** What was promised in these dossiers and is past its day. */
  readonly commitments?: readonly {
    readonly words: string;
    readonly by: string;
    readonly due: CalendarDay;
  }[];
  /** Questions that were never answered, each with when it was asked. */
  readonly questions?: readonly string[];
  readonly today: CalendarDay;
  readonly answerBy: CalendarDay;
}

function latestFirst(a: LateReply, b: LateReply): number {
  return b.daysLate - a.daysLate || (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0);
}

/** One letter for all that one portfolio holder owes, the longest late first (verzamelrappel). */
export function combinedReminderText({
  portfolioHolder,
  late,
  commitments = [],
  questions = [],
  today,
  answerBy,
}: CombinedFacts): LetterBody {
  const items = late
    .toSorted(latestFirst)
    .map((one) => [
      paragraph(
        `${one.subject.trim() || 'Zonder onderwerp'}${withReference(one.reference)}.`,
        `Verzonden op ${formatDutchDate(one.sentOn)}.`,
        `De termijn is ${termInWords(one.rule)} (${citationOf(one)}).`,
        ...(compareDays(one.originalDue, one.due) === 0
          ? [`De laatste dag was ${formatDutchDate(one.due)}, ${daysInWords(one.daysLate)} geleden.`]
          : [
              `De laatste dag was eerst ${formatDutchDate(one.originalDue)}.`,
              `Die is verschoven naar ${formatDutchDate(one.due)}, nu ${daysInWords(one.daysLate)} geleden.`,
            ]),
        ...(one.interimReplyOn === null
          ? []
          : [`Op ${formatDutchDate(one.interimReplyOn)} kwam alleen een tussenbericht.`]),
        ...(one.promise === null
          ? []
          : [
              `Op ${formatDutchDate(one.promise.on)} is een reactie toegezegd voor ${formatDutchDate(one.promise.day)}.`,
              ...(one.promise.day < today ? ['Ook die dag is voorbij.'] : []),
            ]),
      ),
      ...(one.promise === null || one.promise.words.trim() === ''
        ? []
        : [paragraph(`De woorden waren: “${one.promise.words.trim()}”`)]),
    ]);
  const many = late.length !== 1;
  const holder = portfolioHolder.trim();
  return body(
    paragraph(
      many
        ? `Op ${late.length} brieven van onze raad is nog niet volledig gereageerd.`
        : 'Op een brief van onze raad is nog niet volledig gereageerd.',
      ...(holder === '' ? [] : [`Het gaat om de portefeuille van ${holder}.`]),
      'De termijnen zijn voorbij. Hieronder staat om welke brieven het gaat.',
    ),
    list(items),
    ...(late.some(hasSummer) ? [paragraph('Een zomerreces schort deze termijnen niet op.')] : []),
    ...(commitments.length === 0
      ? []
      : [
          paragraph('Ook deze toezeggingen zijn over hun dag heen:'),
          list(
            commitments.map(({ words, by, due }) => [
              paragraph(`„${words}” (${by}, voor ${formatDutchDate(due)}).`),
            ]),
          ),
        ]),
    ...(questions.length === 0
      ? []
      : [
          paragraph('En op deze vragen wachten wij nog:'),
          list(questions.map((question) => [paragraph(question)])),
        ]),
    paragraph(
      `Wij vragen u om uiterlijk ${formatDutchDate(answerBy)} op elke brief volledig en schriftelijk te reageren.`,
      'Lukt dat bij een brief niet?',
      'Laat ons dan vóór die dag weten waarom niet, en op welke dag uw reactie komt.',
    ),
  );
}
