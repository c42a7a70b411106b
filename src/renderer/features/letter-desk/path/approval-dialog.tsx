import type { ReactNode } from 'react';
import type { LetterOnDesk } from '#store';
import { useToday } from '../../../app/clock';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import styles from '../dialogs/dialogs.module.css';
import { type Missing, missingBeforeSigning } from '../dialogs/missing-before-dispatch';
import { MissingParts } from '../dialogs/missing-parts';
import { ApprovalFields, useApproval, useApprovalDetails } from './approval-fields';

/** Records that the letter was approved on paper, by e-mail or in a meeting. */
export function ApprovalDialog(props: {
  readonly desk: LetterOnDesk;
  readonly settle: () => Promise<void>;
  readonly onMend: (part: Missing) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { desk, settle, onMend, onClose } = props;
  const [approval, change] = useApproval(useToday());
  const detailsOf = useApprovalDetails();
  const missing = missingBeforeSigning(desk.letter);
  const details = detailsOf(approval);

  const keep = async (): Promise<void> => {
    if (!details) return;
    await settle();
    const done = await act.run(() => store.recordApproval(desk.letter.id, details), t('sign.approval.done'));
    if (done) onClose();
  };
  return (
    <FormDialog
      title={t('sign.approval.title')}
      doIt={t('sign.approval.do')}
      act={act}
      canDo={missing.length === 0 && details !== null}
      onClose={onClose}
      onDo={() => void keep()}
    >
      <MissingParts title={t('sign.ask.missing')} parts={missing} onMend={onMend} />
      <ApprovalFields desk={desk} approval={approval} onChange={change} act={act} />
      <p className={styles.quiet}>{t('sign.approval.explain')}</p>
    </FormDialog>
  );
}
