/** How a letter names an earlier letter of the council in a sentence, so that it is never taken for itself. */
import { inQuotationMarks } from '#core/letter/quotation-marks';
import type { LetterKind } from '#core/records/letter';

/** What the council calls a letter of its own in a sentence to others. */
export const OUR_LETTER: Readonly<Record<LetterKind, string>> = {
  unsolicitedAdvice: 'ons ongevraagde advies',
  requestedAdvice: 'ons advies',
  followUpAdvice: 'ons vervolgadvies',
  questions: 'onze brief met vragen',
  reminder: 'onze herinnering',
  other: 'onze brief',
};

/** The same once it has been named in full. */
export const OUR_LETTER_AGAIN: Readonly<Record<LetterKind, string>> = {
  ...OUR_LETTER,
  unsolicitedAdvice: 'ons advies',
  questions: 'onze brief',
};

const KIND_OF_LETTER =
  '(?:ongevraagd advies|gevraagd advies|advies|vervolgadvies|vragen|tweede herinnering|herinnering|brief)';
const BEGINS_WITH_KIND = new RegExp(`^${KIND_OF_LETTER}(?![\\p{L}\\p{N}])`, 'iu');
/** "Advies over het vervoer": what follows the kind runs on in any sentence, as long as it is no sentence itself. */
const KIND_AND_TOPIC = new RegExp(`^${KIND_OF_LETTER} (?<topic>over [^.?!:;“”„"]+)$`, 'iu');

interface Named {
  readonly kind: LetterKind;
  readonly subject: string;
  /** The council's own. */
  readonly reference: string | null;
}

function named(kind: LetterKind, subject: string): string {
  if (subject === '') return OUR_LETTER[kind];
  const topic = KIND_AND_TOPIC.exec(subject)?.groups?.topic;
  if (topic !== undefined) return `${OUR_LETTER[kind]} ${topic}`;
  // Not "ons advies “Ongevraagd advies: ...”", which says it twice.
  return `${BEGINS_WITH_KIND.test(subject) ? 'onze brief' : OUR_LETTER[kind]} ${inQuotationMarks(subject)}`;
}

/** "ons ongevraagde advies over het vervoer (kenmerk 2026/5)". */
export function ourLetterNamed({ kind, subject, reference }: Named): string {
  const said = named(kind, subject.trim().replace(/(?<!\.)\.$/, ''));
  return reference === null ? said : `${said} (kenmerk ${reference})`;
}
