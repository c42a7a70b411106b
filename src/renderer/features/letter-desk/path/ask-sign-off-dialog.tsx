import { type ReactNode, useState } from 'react';
import type { LetterOnDesk } from '#store';
import { FormDialog } from '../../../app/form-dialog';
import { useStore } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { TextArea } from '../../../ui/text-area';
import { DispatchFindings } from '../check/dispatch-findings';
import styles from '../dialogs/dialogs.module.css';
import { type Missing, missingBeforeSigning } from '../dialogs/missing-before-dispatch';
import { MissingParts } from '../dialogs/missing-parts';

/** Puts the letter before who signs. What it still lacks is named first; what gets fixed by it is said beforehand. */
export function AskSignOffDialog(props: {
  readonly desk: LetterOnDesk;
  /** Everything typed must be in the database before it is frozen. */
  readonly settle: () => Promise<void>;
  readonly onMend: (part: Missing) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { desk, settle, onMend, onClose } = props;
  const { letter, state } = desk;
  const [remark, setRemark] = useState('');
  const missing = missingBeforeSigning(letter);

  const ask = async (): Promise<void> => {
    await settle();
    if (await act.run(() => store.askSignOff(letter.id, remark), t('sign.ask.done'))) onClose();
  };
  return (
    <FormDialog
      title={t('sign.ask.title')}
      doIt={t('sign.ask.do')}
      act={act}
      canDo={missing.length === 0}
      onClose={onClose}
      onDo={() => void ask()}
    >
      <MissingParts title={t('sign.ask.missing')} parts={missing} onMend={onMend} />
      <TextArea
        label={t('sign.ask.remark')}
        isOptional
        rows={3}
        value={remark}
        onChange={setRemark}
        autoFocus
      />
      <DispatchFindings onClose={onClose} />
      <p className={styles.quiet}>
        {state.reference === null ? t('sign.ask.freezesAndNumbers') : t('sign.ask.freezes')}
      </p>
    </FormDialog>
  );
}
