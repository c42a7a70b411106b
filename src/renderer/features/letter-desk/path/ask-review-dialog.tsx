import { type ReactNode, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { TextArea } from '../../../ui/text-area';
import styles from '../dialogs/dialogs.module.css';

/** Lets the working group read along; the text stays open. */
export function AskReviewDialog(props: {
  readonly desk: LetterOnDesk;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { desk, onClose } = props;
  const [remark, setRemark] = useState('');
  const ask = async (): Promise<void> => {
    if (await act.run(() => store.askReview(desk.letter.id, remark), t('sign.review.done'))) onClose();
  };
  return (
    <FormDialog
      title={t('sign.review.title')}
      doIt={t('sign.review.do')}
      act={act}
      onClose={onClose}
      onDo={() => void ask()}
    >
      <TextArea
        label={t('sign.review.remark')}
        isOptional
        rows={3}
        value={remark}
        onChange={setRemark}
        autoFocus
      />
      <p className={styles.quiet}>{t('sign.review.explain')}</p>
    </FormDialog>
  );
}
