/** How a letter about a late reply explains its term, so that whoever reads it can count along. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { CitationReader } from '#core/letter/citation-words';
import type { LateReply, TermBeginning } from '#core/letter/late-reply-words';
import { OUR_LETTER_AGAIN } from '#core/letter/our-letter-words';
import { citationInText, termInWords } from '#core/letter/term-words';

/** A rule may ask for a reply only of who departs from the advice: then no letter says that one was owed anyway. */
function ruleSentence({ rule }: LateReply, reader: CitationReader): string {
  const [who, whose] = reader === 'executive' ? ['u', 'uw'] : ['het college', 'de'];
  const term = termInWords(rule);
  return rule.duty === 'whenDeparting'
    ? `Wijkt ${who} van ons advies af, dan geldt voor ${whose} reactie een termijn van ${term}.`
    : `Voor ${whose} reactie geldt een termijn van ${term}.`;
}

function beginning(by: Exclude<TermBeginning, 'dispatched'>, letter: string, reader: CitationReader): string {
  const isTo = reader === 'executive';
  switch (by) {
    case 'resent':
      return `de dag waarop wij ${letter} opnieuw verstuurden`;
    case 'received':
      return `de dag waarop ${isTo ? 'u' : 'het college'} ${letter} ontving`;
    case 'acknowledged':
      return `de dag van ${isTo ? 'uw ontvangstbevestiging' : 'de ontvangstbevestiging van het college'}`;
  }
}

/** The day of dispatch is in the letter already. */
function beginSentence({ began, kind }: LateReply, reader: CitationReader): string[] {
  if (began.by === 'dispatched') return [];
  const why = beginning(began.by, OUR_LETTER_AGAIN[kind], reader);
  return [`De termijn begon op ${formatDutchDate(began.on)}, ${why}.`];
}

function endSentences({ due, firstDue, moves, endedOnFreeDay }: LateReply): string[] {
  if (compareDays(firstDue, due) !== 0) {
    return [
      `De laatste dag was eerst ${formatDutchDate(firstDue)}.`,
      ...moves,
      `Daardoor werd ${formatDutchDate(due)} de laatste dag.`,
    ];
  }
  if (endedOnFreeDay === null) return [`De termijn liep tot en met ${formatDutchDate(due)}.`];
  // What the council reckons with, and no more: the Act that moves the day may be open to doubt.
  return [
    `Het einde van de termijn viel op een vrije dag: ${formatDutchDate(endedOnFreeDay)}.`,
    `Wij rekenen daarom met ${formatDutchDate(due)} als laatste dag.`,
  ];
}

/** Which term holds, where that is written, when it began and when it ended. */
export function termSentences(late: LateReply, reader: CitationReader): string[] {
  return [
    ruleSentence(late, reader),
    `Dat staat in ${citationInText(late.rule)}.`,
    ...beginSentence(late, reader),
    ...endSentences(late),
  ];
}

/** July and August: schools and councils rest then, and that is where the question comes up. */
export function hasSummer({ began, due }: LateReply): boolean {
  const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
  for (let year = yearOf(began.on); year <= yearOf(due); year += 1) {
    if (began.on <= `${year}-08-31` && due >= `${year}-07-01`) return true;
  }
  return false;
}

export function summerSentence(late: LateReply): string[] {
  return hasSummer(late) ? ['Een zomerreces schort deze termijn niet op.'] : [];
}
