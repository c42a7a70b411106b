import type { ReactNode } from 'react';
import type { Term } from '#core/terms/term';
import type { TermState } from '#core/terms/term-state';
import type { LetterOnDesk } from '#store';

/** Waits for the ladder. */
export function NextStep(_props: {
  readonly desk: LetterOnDesk;
  readonly term: Term;
  readonly state: TermState;
}): ReactNode {
  return null;
}
