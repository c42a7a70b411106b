/** What can be done with a letter as it stands, and what of it is the obvious next step. */
import type { LetterState } from '#core/letter/letter-state';
import type { ExportFormat } from './export/export-format';

/** Each makes something of the letter to give away. */
export const exportActs = {
  export: 'word',
  exportPdf: 'pdf',
  print: 'print',
  exportMail: 'mail',
  exportText: 'text',
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportAct = keyof typeof exportActs;

export type DeskAct =
  | 'dispatch'
  | 'reply'
  | 'received'
  | 'acknowledged'
  | 'close'
  | 'reference'
  | 'exchange'
  | ExportAct
  | 'followUp'
  | 'questions'
  | 'remove';

export function primaryAct(state: LetterState): DeskAct | null {
  switch (state.status) {
    case 'draft':
    case 'inReview':
    case 'signed':
      return 'dispatch';
    case 'sent':
    case 'acknowledged':
      return 'reply';
    case 'forSignOff':
    case 'answered':
    case 'closed':
      return null;
  }
}

/** The others, in groups. */
export function otherActs(state: LetterState): readonly (readonly DeskAct[])[] {
  switch (state.status) {
    case 'draft':
    case 'inReview':
    case 'forSignOff':
    case 'signed':
      return [['reference', 'exchange'], ['remove']];
    case 'sent':
    case 'acknowledged':
      return [
        ['received', 'acknowledged', 'close'],
        ['followUp', 'questions'],
      ];
    case 'answered':
      return [['followUp', 'questions'], ['close']];
    case 'closed':
      return [['followUp', 'questions']];
  }
}

/** A PDF straight to a file only where the host makes one; everywhere else the printer's dialog does. */
export function exportActsFor(canMakePdf: boolean): readonly ExportAct[] {
  const acts = Object.keys(exportActs) as ExportAct[];
  return acts.filter((act) => canMakePdf || act !== 'exportPdf');
}
