import type { CalendarDay } from '#core/calendar/calendar-day';
import { blockFacts } from '#core/letter/block-facts';
import type { BlockFacts } from '#core/letter/fill-block';
import { ruleOfLetter } from '#core/letter/letter-rule';
import { dueDayOfLetter, type LetterOnDesk } from '#store';
import { useProfile, useStore, useWatchWhen } from '../../../app/store-context';

export interface FactsOnDesk {
  readonly facts: BlockFacts;
  /** What a live date in the text shows now. */
  readonly dueDay: CalendarDay | null;
}

/** What the fields of a text block stand for in the letter on the desk; null until the earlier letter was read. */
export function useBlockFacts({ letter, dossier, state }: LetterOnDesk): FactsOnDesk | null {
  const today = useStore().today();
  const { council, people, termRules, equatedDays } = useProfile();
  const { predecessorId } = letter;
  const earlier = useWatchWhen(predecessorId !== null, 'letter', predecessorId ?? '');
  if (predecessorId !== null && earlier === undefined) return null;
  const facts = blockFacts({
    letter,
    reference: state.reference,
    council,
    chairName: people.find(({ role }) => role === 'chair')?.name ?? '',
    dossier,
    rule: ruleOfLetter(letter.kind, letter.date ?? today, termRules),
    earlier: earlier ? { letter: earlier.letter, events: earlier.events } : null,
    today,
    equatedDays,
  });
  return { facts, dueDay: dueDayOfLetter(letter, termRules, equatedDays) };
}
