/** Letters that running text refers to by their date: "uw brief van 3 maart 2015". */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type DateInText, datesIn, dayOfDate } from '../dutch/dates';
import type { Span } from '../dutch/sentences';

const PAPER =
  '(?:brief|vragenbrief|advies(?:aanvraag)?|vervolgadvies|(?:college)?reactie|antwoord(?:brief)?|vragen|herinnering|rappel|tussenbericht|ontvangstbevestiging|memo|notitie|nota|informatienota|raadsinformatiebrief|e-mail)';
/** "uw brief van ", "ons tweede ongevraagde advies over wonen van ": what stands before the date. */
const NAMED = new RegExp(
  `(?<![\\p{L}])((?:uw|ons|onze|dit|het college)(?: [\\p{L}-]+){0,3}? ${PAPER})(?: [\\p{L}-]+){0,6}? (?:van|d\\.d\\.|dd\\.?)\\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$`,
  'iu',
);
/** "op 7 april hebben wij vragen gesteld", "uw college heeft op 16 juni gereageerd". */
const ON = /(?<![p{L}])op (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?$/i;
const WROTE =
  /(?<![\p{L}])(?:gereageerd|geantwoord|beantwoord|vragen gesteld|geadviseerd|advies (?:uit|gegeven|uitgebracht)|brief (?:gestuurd|geschreven)|(?:reageerde|antwoordde|schreef|schreven|adviseerden?|stuurden? wij (?:u|het college)|stelden (?:wij|we) (?:u )?[\p{L} ]{0,20}vragen)(?![\p{L}])|bracht[^.]{0,80}advies[^.]{0,80} uit)/iu;

function wordsBefore(text: string, date: DateInText, from: number): string | null {
  const before = text.slice(from, date.from);
  const named = NAMED.exec(before);
  return named ? before.slice(named.index) : null;
}

export interface LetterNamed {
  readonly day: CalendarDay;
  /** Of the words that name it, with its date. */
  readonly from: number;
  readonly to: number;
}

/** `written` is the day of the text, from which "jl." looks back. */
export function lettersNamedIn(
  text: string,
  sentences: readonly Span[],
  written: CalendarDay | null,
): LetterNamed[] {
  return datesIn(text, written).flatMap((date) => {
    const sentence = sentences.find(({ from, to }) => date.from >= from && date.to <= to);
    const day = dayOfDate(date);
    if (!sentence || day === null) return [];
    const named = wordsBefore(text, date, sentence.from);
    const whole = text.slice(sentence.from, sentence.to);
    const isOn =
      ON.test(text.slice(sentence.from, date.from)) && WROTE.test(whole) && datesIn(whole, null).length === 1;
    if (named === null && !isOn) return [];
    return [{ day, from: date.from - (named?.length ?? 0), to: date.to }];
  });
}
