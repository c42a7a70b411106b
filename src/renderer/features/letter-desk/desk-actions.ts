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
  | 'review'
  | 'askSignOff'
  | 'sign'
  | 'approval'
  | 'reopen'
  | 'story'
  | 'dispatch'
  | 'reply'
  | 'readReply'
  | 'effect'
  | 'received'
  | 'acknowledged'
  | 'close'
  | 'reference'
  | 'exchange'
  | ExportAct
  | 'followUp'
  | 'questions'
  | 'remove';

/** `signs`: whoever is working puts their name under letters. */
export function primaryAct({ status }: LetterState, signs: boolean): DeskAct | null {
  switch (status) {
    case 'draft':
    case 'inReview':
      return 'askSignOff';
    case 'forSignOff':
      return signs ? 'sign' : 'approval';
    case 'signed':
      return 'dispatch';
    case 'sent':
    case 'acknowledged':
      return 'reply';
    case 'answered':
      return 'readReply';
    case 'closed':
      return null;
  }
}

/** The others, in groups. What was sent long ago, or approved on paper, can be recorded of any letter. */
export function otherActs({ status, reply }: LetterState, signs: boolean): readonly (readonly DeskAct[])[] {
  const read: readonly DeskAct[] = reply ? ['readReply'] : [];
  switch (status) {
    case 'draft':
      return [['review', 'approval', 'dispatch'], ['reference', 'exchange', 'story'], ['remove']];
    case 'inReview':
      return [['reopen', 'approval'], ['reference', 'exchange', 'story'], ['remove']];
    case 'forSignOff':
      return [signs ? ['approval', 'reopen'] : ['reopen'], ['exchange', 'story'], ['remove']];
    case 'signed':
      return [['reopen'], ['exchange', 'story'], ['remove']];
    case 'sent':
    case 'acknowledged':
      return [
        ['received', 'acknowledged', 'close'],
        [...read, 'effect', 'story'],
        ['followUp', 'questions'],
      ];
    case 'answered':
      return [['followUp', 'questions'], ['effect', 'story'], ['close']];
    case 'closed':
      return [
        ['followUp', 'questions'],
        [...read, 'effect', 'story'],
      ];
  }
}

/** A PDF straight to a file only where the host makes one; everywhere else the printer's dialog does. */
export function exportActsFor(canMakePdf: boolean): readonly ExportAct[] {
  const acts = Object.keys(exportActs) as ExportAct[];
  return acts.filter((act) => canMakePdf || act !== 'exportPdf');
}
