import { type ReactNode, useEffect, useState } from 'react';
import type { LetterVersion } from '#core/records/letter-version';
import { canSeal, type LetterOnDesk } from '#store';
import { FormDialog } from '../../app/form-dialog';
import { NewKeyFields } from '../../app/new-key-fields';
import { useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useKeyHere } from '../../app/use-key-here';
import { useWords } from '../../i18n/words';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import styles from './sign.module.css';

interface Asked {
  readonly desk: LetterOnDesk;
  readonly version: LetterVersion;
  readonly onClose: () => void;
}

/** Asks for the passphrase; of who signs for the first time here, for a new one. */
export function SignDialog(props: Asked): ReactNode {
  const t = useWords();
  const hasKey = useKeyHere();
  const [isPossible, setPossible] = useState<boolean | null>(null);
  useEffect(() => void canSeal().then(setPossible), []);
  if (hasKey === undefined || isPossible === null) return null;
  if (!isPossible) {
    return (
      <Dialog isOpen onClose={props.onClose} title={t('sign.sign.title')}>
        <Notice kind="warning">{t('sign.sign.notPossible')}</Notice>
      </Dialog>
    );
  }
  return <Passphrase {...props} isFirst={!hasKey} />;
}

function Passphrase(props: Asked & { readonly isFirst: boolean }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { desk, version, onClose } = props;
  // As it was when the dialog opened: the key is there a moment before the signature.
  const [isFirst] = useState(props.isFirst);
  const [hasMade, setMade] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');

  const sign = async (): Promise<void> => {
    if (isFirst && !hasMade) {
      if (!(await act.run(() => store.makeSigningKey({ passphrase, again })))) return;
      setMade(true);
    }
    const said = t('sign.sign.done');
    if (await act.run(() => store.signLetter(desk.letter.id, version.id, passphrase), said)) onClose();
  };
  return (
    <FormDialog
      title={t('sign.sign.title')}
      doIt={t(act.isBusy ? 'sign.sign.busy' : 'sign.sign.do')}
      act={act}
      onClose={onClose}
      onDo={() => void sign()}
    >
      <p>{t('sign.sign.what', { reference: version.reference ?? '', subject: version.head.subject })}</p>
      {isFirst && !hasMade ? (
        <>
          <p className={styles.quiet}>{t('sign.key.first')}</p>
          <NewKeyFields
            passphrase={passphrase}
            again={again}
            onPassphrase={setPassphrase}
            onAgain={setAgain}
            act={act}
          />
        </>
      ) : (
        <TextField
          label={t('sign.passphrase')}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={act.problemOf('passphrase')}
          autoFocus
        />
      )}
      <p className={styles.quiet}>{t('sign.sign.immutable')}</p>
    </FormDialog>
  );
}
