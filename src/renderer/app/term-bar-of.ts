import { standstillsOf } from '#core/terms/standstills';
import type { LetterRow } from '#store';
import type { Term as BarTerm } from '../ui/term-bar-parts';
import { type LetterTerm, lookOf } from './letter-terms';

/** A term as its bar draws it; null where no clock has started. */
export function barOfTerm({ term, state }: LetterTerm, letter: Pick<LetterRow, 'state'>): BarTerm | null {
  if (term.kind !== 'started') return null;
  const { reply, closure } = letter.state;
  return {
    start: term.startedOn,
    due: term.due,
    originalDue: term.originalDue,
    pauses: standstillsOf(term),
    answered: reply?.form === 'final' ? reply.on : null,
    closed: closure?.on ?? null,
    state: lookOf(state),
  };
}
