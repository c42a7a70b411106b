import { type ReactNode, useState } from 'react';
import type { LetterVersion } from '#core/records/letter-version';
import type { LetterOnDesk } from '#store';
import { FormDialog } from '../../app/form-dialog';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { TextArea } from '../../ui/text-area';
import styles from './sign.module.css';

/** What should be different; the letter goes back to be written with these words above it. */
export function ChangesDialog(props: {
  readonly desk: LetterOnDesk;
  readonly version: LetterVersion;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const [reason, setReason] = useState('');
  const { desk, version, onClose } = props;
  const send = async (): Promise<void> => {
    const said = t('sign.changes.done');
    if (await act.run(() => store.requestChanges(desk.letter.id, version.id, reason), said)) onClose();
  };
  return (
    <FormDialog
      title={t('sign.changes.title')}
      doIt={t('sign.changes.do')}
      act={act}
      onClose={onClose}
      onDo={() => void send()}
    >
      <TextArea
        label={t('sign.changes.reason')}
        rows={4}
        value={reason}
        onChange={setReason}
        error={act.problemOf('reason')}
        autoFocus
      />
      <p className={styles.quiet}>{t('sign.changes.explain')}</p>
    </FormDialog>
  );
}
