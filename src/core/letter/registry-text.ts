/** The letter to the municipal council about a reply that stays away; see `late-reply-words`. */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { LetterBody } from '#core/letter/body';
import { body, lateSentence, paragraph } from '#core/letter/late-reply-words';
import { summerSentence, termSentences } from '#core/letter/late-term-words';
import { OUR_LETTER_AGAIN, ourLetterNamed } from '#core/letter/our-letter-words';
import type { ReminderFacts } from '#core/letter/reminder-texts';
import { sinceSent } from '#core/letter/since-sent-words';

export interface RegistryFacts extends ReminderFacts {
  readonly municipality: string;
}

/** To the municipal council, through its registry: facts, and one request. "Deze brief" is this one alone. */
export function registryText({ late, remindedOn, today, answerBy, municipality }: RegistryFacts): LetterBody {
  return body(
    paragraph(
      `Het college van ${municipality} heeft nog niet volledig gereageerd op ${ourLetterNamed(late)}.`,
      'Wij vragen u om het college daarop aan te spreken.',
    ),
    paragraph(
      `Wij stuurden ${OUR_LETTER_AGAIN[late.kind]} op ${formatDutchDate(late.sentOn)} aan het college.`,
      ...termSentences(late, 'other'),
      ...summerSentence(late),
      lateSentence(late, 'De'),
    ),
    ...sinceSent({ late, remindedOn, reader: 'other', today }),
    paragraph(
      'Wij vragen u om deze brief te behandelen als ingekomen stuk.',
      'Wilt u het college vragen waarom de reactie uitblijft?',
      `Wij vragen u ook om te bereiken dat het college uiterlijk ${formatDutchDate(answerBy)} volledig reageert.`,
    ),
  );
}
