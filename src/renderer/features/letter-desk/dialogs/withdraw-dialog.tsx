import { type ReactNode, useState } from 'react';
import type { LetterEvent } from '#core/records/letter-event';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { TextField } from '../../../ui/text-field';
import { useUndoBar } from '../../../ui/undo-bar';

/** Takes an event back. It cannot be undone by a button: it stays in the history, and can be registered anew. */
export function WithdrawDialog(props: {
  readonly event: LetterEvent;
  /** What is taken back, as the history says it. */
  readonly what: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const bar = useUndoBar();
  const { event, what, onClose } = props;
  const [reason, setReason] = useState('');

  const withdraw = async (): Promise<void> => {
    if (!(await act.run(() => store.withdrawEvent(event.letterId, event.id, reason)))) return;
    bar.show({ message: t('desk.withdraw.done', { what }) });
    onClose();
  };

  return (
    <FormDialog
      title={t('desk.withdraw.title', { what })}
      doIt={t('desk.withdraw.do')}
      act={act}
      onClose={onClose}
      onDo={() => void withdraw()}
    >
      <TextField
        label={t('desk.withdraw.reason')}
        description={t('desk.withdraw.explain')}
        isOptional
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
      />
    </FormDialog>
  );
}
