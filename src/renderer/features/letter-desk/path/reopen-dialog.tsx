import { type ReactNode, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Notice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-area';

/** Opens a letter that lies before who signs, or was signed, to be written in again; what that costs is said first. */
export function ReopenDialog(props: {
  readonly desk: LetterOnDesk;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { desk, onClose } = props;
  const [reason, setReason] = useState('');
  const { stage } = desk.state.path;
  const how = stage === 'signed' || stage === 'inReview' ? stage : 'forSignOff';
  const reopen = async (): Promise<void> => {
    if (await act.run(() => store.reopenLetter(desk.letter.id, reason), t('sign.reopen.done'))) onClose();
  };
  return (
    <FormDialog
      title={t(`sign.reopen.title.${how}`)}
      doIt={t(`sign.reopen.do.${how}`)}
      act={act}
      onClose={onClose}
      onDo={() => void reopen()}
    >
      <Notice kind={how === 'signed' ? 'warning' : 'info'}>{t(`sign.reopen.explain.${how}`)}</Notice>
      <TextArea
        label={t('sign.reopen.reason')}
        isOptional
        rows={2}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </FormDialog>
  );
}
