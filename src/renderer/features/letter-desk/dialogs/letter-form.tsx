import { type ReactNode, useId } from 'react';
import type { Act } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import styles from './letter-form.module.css';

/** A short form over the letter: what it asks, one button that does it, and why it could not. */
export function LetterForm(props: {
  readonly title: string;
  /** What the button does. */
  readonly doIt: string;
  readonly act: Act;
  readonly canDo?: boolean;
  readonly onClose: () => void;
  readonly onDo: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const id = useId();
  const { title, doIt, act, canDo = true, onClose, onDo, children } = props;
  return (
    <Dialog
      isOpen
      keepsOpen
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind="primary" type="submit" form={id} isDisabled={!canDo || act.isBusy}>
            {doIt}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (canDo) onDo();
        }}
      >
        {children}
        {act.problem !== null && act.problem.field === null ? (
          <Notice kind="error">{act.problem.words}</Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
