import type { LetterFields, LetterOnDesk } from '#store';

const LONGEST_SUBJECT = 500;
/** Letters are Dutch, whatever the screen speaks. */
const BEGINNINGS = { followUpAdvice: 'Vervolg op', questions: 'Vragen over' } as const;
export type FollowUpKind = keyof typeof BEGINNINGS;

/** The head of a letter that goes on where this one, or the reply to it, left off. */
export function followUpHead(desk: LetterOnDesk, kind: FollowUpKind): Partial<LetterFields> {
  const { letter, state } = desk;
  const subject = letter.subject === '' ? '' : `${BEGINNINGS[kind]}: ${letter.subject}`;
  return {
    predecessorId: letter.id,
    subject: subject.slice(0, LONGEST_SUBJECT),
    addressee: letter.addressee,
    copiesTo: letter.copiesTo,
    yourReference: state.reply?.reference ?? '',
    yourLetterOf: state.reply?.on ?? null,
  };
}
