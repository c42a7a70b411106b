import { useEffect, useMemo, useState } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type LetterBody, walk } from '#core/letter/body';
import { advicePoints } from '#core/letter/points';
import type { Term } from '#core/terms/term';
import { dueDayOfLetter, type LetterOnDesk } from '#store';
import { useProfile, useStore } from '../../../app/store-context';

export type DispatchDoubt =
  /** A point without words would go out as a bare number. */
  | { readonly kind: 'emptyPoint'; readonly number: string }
  /** The letter says one day, the term that starts by this dispatch ends on another. */
  | { readonly kind: 'otherDueDay'; readonly inLetter: CalendarDay; readonly due: CalendarDay }
  /** The letter has a place for the day, and the day is not known. */
  | { readonly kind: 'noDueDay' };

/** What a person should look at once more before the text is frozen. None of it stands in the way. */
export function useDispatchDoubts(desk: LetterOnDesk, term: Term | null): readonly DispatchDoubt[] {
  const store = useStore();
  const { termRules, equatedDays } = useProfile();
  const [body, setBody] = useState<LetterBody | null>(null);
  const { id } = desk.letter;
  useEffect(() => {
    let isGone = false;
    store.letterBody(id).then(
      (read) => {
        if (!isGone) setBody(read);
      },
      // The dispatch itself reads the text again, and says what is wrong with it.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [store, id]);

  return useMemo(() => {
    if (body === null) return [];
    const doubts: DispatchDoubt[] = advicePoints(body)
      .filter((point) => point.text.trim() === '')
      .map(({ number }) => ({ kind: 'emptyPoint', number }));
    if (![...walk(body)].some((node) => node.type === 'dueDate')) return doubts;
    const inLetter = dueDayOfLetter(desk.letter, termRules, equatedDays);
    if (inLetter === null) return [...doubts, { kind: 'noDueDay' }];
    if (term?.kind === 'started' && term.due !== inLetter) {
      return [...doubts, { kind: 'otherDueDay', inLetter, due: term.due }];
    }
    return doubts;
  }, [body, desk.letter, termRules, equatedDays, term]);
}
