/** One reminder about all that one portfolio holder owes (verzamelrappel); see `late-reply-words`. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { enumeration } from '#core/dutch/enumeration';
import type { BodyNode, LetterBody } from '#core/letter/body';
import { capitalised } from '#core/letter/citation-words';
import { body, type LateReply, lateSentence, list, paragraph } from '#core/letter/late-reply-words';
import { hasSummer, termSentences } from '#core/letter/late-term-words';
import { ourLetterNamed } from '#core/letter/our-letter-words';
import { inQuotationMarks } from '#core/letter/quotation-marks';
import { sinceSent } from '#core/letter/since-sent-words';
import { numberInWords } from '#core/letter/term-words';

/** What was promised in a dossier and is past its day. */
export interface LateCommitment {
  readonly words: string;
  readonly by: string;
  readonly due: CalendarDay;
  /** The day it was done in part; null where nothing of it was. */
  readonly partlyOn: CalendarDay | null;
}

export interface CombinedFacts {
  readonly portfolioHolder: string;
  readonly late: readonly LateReply[];
  readonly commitments?: readonly LateCommitment[];
  /** Questions that wait for an answer, each with when it was asked. */
  readonly questions?: readonly string[];
  readonly today: CalendarDay;
  readonly answerBy: CalendarDay;
}

function latestFirst(a: LateReply, b: LateReply): number {
  return b.daysLate - a.daysLate || (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0);
}

function letterItem(late: LateReply, today: CalendarDay): readonly BodyNode[] {
  return [
    paragraph(
      `${capitalised(ourLetterNamed(late))}, verzonden op ${formatDutchDate(late.sentOn)}.`,
      ...termSentences(late, 'executive'),
      lateSentence(late, 'Uw'),
    ),
    ...sinceSent({ late, remindedOn: [], reader: 'executive', today }),
  ];
}

function commitmentItem({ words, by, due, partlyOn }: LateCommitment): readonly BodyNode[] {
  return [
    paragraph(
      `${inQuotationMarks(words)} (${by}, uiterlijk ${formatDutchDate(due)}).`,
      ...(partlyOn === null
        ? []
        : [`Op ${formatDutchDate(partlyOn)} is hieraan voor een deel voldaan; de rest staat nog open.`]),
    ),
  ];
}

/** A part with the heading for one or for several; nothing where there are none. */
function part(items: readonly (readonly BodyNode[])[], [one, many]: readonly [string, string]): BodyNode[] {
  return items.length === 0 ? [] : [paragraph(items.length === 1 ? one : many), list(items)];
}

/** Asks for all that was listed, and for nothing else. */
function request(letters: number, commitments: number, questions: number, answerBy: CalendarDay): BodyNode {
  const which = letters === 1 ? 'onze brief' : 'elke brief';
  const more = [
    ...(commitments === 0 ? [] : [`de ${commitments === 1 ? 'toezegging' : 'toezeggingen'} na te komen`]),
    ...(questions === 0 ? [] : [`de ${questions === 1 ? 'vraag' : 'vragen'} te beantwoorden`]),
  ];
  return paragraph(
    `Wij vragen u om uiterlijk ${formatDutchDate(answerBy)} op ${which} volledig en schriftelijk te reageren.`,
    ...(more.length === 0
      ? [letters === 1 ? 'Lukt dat niet?' : 'Lukt dat bij een brief niet?']
      : [`Wij vragen u ook om uiterlijk die dag ${enumeration(more)}.`, 'Lukt iets hiervan niet?']),
    `Laat ons dan vóór die dag weten waarom niet, en op welke dag ${more.length === 0 ? 'uw reactie komt' : 'u dat wel doet'}.`,
  );
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
  const many = late.length !== 1;
  const holder = portfolioHolder.trim();
  return body(
    paragraph(
      many
        ? `Op ${numberInWords(late.length)} brieven van onze raad is nog niet volledig gereageerd.`
        : 'Op een brief van onze raad is nog niet volledig gereageerd.',
      ...(holder === '' ? [] : [`Het gaat om de portefeuille van ${holder}.`]),
      many
        ? 'De termijnen zijn voorbij. Hieronder staat om welke brieven het gaat.'
        : 'De termijn is voorbij. Hieronder staat om welke brief het gaat.',
    ),
    list(late.toSorted(latestFirst).map((one) => letterItem(one, today))),
    ...(late.some(hasSummer)
      ? [paragraph(`Een zomerreces schort ${many ? 'deze termijnen' : 'deze termijn'} niet op.`)]
      : []),
    ...part(commitments.map(commitmentItem), [
      'Van deze toezegging is de laatste dag ook voorbij:',
      'Van deze toezeggingen is de laatste dag ook voorbij:',
    ]),
    ...part(
      questions.map((question) => [paragraph(question)]),
      ['Ook op deze vraag kregen wij nog geen antwoord:', 'Ook op deze vragen kregen wij nog geen antwoord:'],
    ),
    request(late.length, commitments.length, questions.length, answerBy),
  );
}
