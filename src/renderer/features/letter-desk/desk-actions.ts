/** What can be done with a letter as it stands, and what of it is the obvious next step. */
import type { LetterState } from '#core/letter/letter-state';

export type DeskAct =
  | 'dispatch'
  | 'reply'
  | 'received'
  | 'acknowledged'
  | 'close'
  | 'reference'
  | 'export'
  | 'followUp'
  | 'questions'
  | 'remove';

export function primaryAct(state: LetterState): DeskAct | null {
  switch (state.status) {
    case 'draft':
      return 'dispatch';
    case 'sent':
    case 'acknowledged':
      return 'reply';
    case 'answered':
    case 'closed':
      return null;
  }
}

/** The others, in groups. */
export function otherActs(state: LetterState): readonly (readonly DeskAct[])[] {
  switch (state.status) {
    case 'draft':
      return [['export', 'reference'], ['remove']];
    case 'sent':
    case 'acknowledged':
      return [['export'], ['received', 'acknowledged', 'close'], ['followUp', 'questions']];
    case 'answered':
      return [['export'], ['followUp', 'questions'], ['close']];
    case 'closed':
      return [['export'], ['followUp', 'questions']];
  }
}
