import type { LetterOnDesk } from '#store';
import { askOnArrival } from '../../app/asked-on-arrival';
import { go, goInstead } from '../../app/navigation';
import { useStore } from '../../app/store-context';
import { type Act, useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { type DeskAct, exportActs } from './desk-actions';
import type { DeskDialog } from './desk-dialogs';
import type { ExportFormat } from './export/export-format';
import { type FollowUpKind, followUpHead } from './follow-up';

export interface DeskActs {
  readonly run: (act: DeskAct) => void;
  /** Why the last act that has no dialog could not be done. */
  readonly problem: Act['problem'];
}

/** Everything in the header's menu; what asks something first opens its dialog. */
export function useDeskActs(
  desk: LetterOnDesk,
  open: (dialog: DeskDialog) => void,
  exportLetter: (format: ExportFormat) => void,
): DeskActs {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { letter } = desk;

  const begin = async (kind: FollowUpKind): Promise<void> => {
    const done = await act.run(
      () => store.createLetter(letter.dossierId, kind, followUpHead(desk, kind)),
      t(`desk.begun.${kind}`),
    );
    if (!done) return;
    askOnArrival(done.result, 'write');
    go({ screen: 'letter', id: done.result });
  };
  const remove = async (): Promise<void> => {
    if (await act.run(() => store.removeLetter(letter.id), t('desk.removed'))) {
      goInstead({ screen: 'dossier', id: letter.dossierId });
    }
  };
  return {
    problem: act.problem,
    run: (which) => {
      switch (which) {
        case 'export':
        case 'exportPdf':
        case 'print':
        case 'exportMail':
        case 'exportText':
          return exportLetter(exportActs[which]);
        case 'followUp':
          return void begin('followUpAdvice');
        case 'questions':
          return void begin('questions');
        case 'remove':
          return void remove();
        case 'sign':
          return go({ screen: 'signLetter', id: letter.id });
        case 'readReply':
          if (desk.state.reply) go({ screen: 'reply', id: letter.id, replyId: desk.state.reply.id });
          return;
        case 'effect':
          return go({ screen: 'effect', id: letter.dossierId });
        case 'story':
          return go({ screen: 'letterStory', id: letter.id });
        default:
          return open(which);
      }
    },
  };
}
