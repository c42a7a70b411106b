/** A short form in a dialog: what it asks, one button that does it, and why it could not. */
import { type ReactNode, useId } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FieldForm } from '../ui/field-form';
import { Notice } from '../ui/notice';
import type { Act } from './use-act';

export function FormDialog(props: {
  readonly title: string;
  /** What the button does. */
  readonly doIt: string;
  readonly act: Act;
  readonly canDo?: boolean;
  readonly isOpen?: boolean;
  readonly size?: 'wide';
  readonly onClose: () => void;
  readonly onDo: () => void;
  /** Says what is wrong with a field beside it; only what belongs to no field is said below. */
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const id = useId();
  const { title, doIt, act, canDo = true, isOpen = true, size, onClose, onDo, children } = props;
  return (
    <Dialog
      isOpen={isOpen}
      keepsOpen
      onClose={onClose}
      {...(size ? { size } : {})}
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
      <FieldForm
        id={id}
        // What was refused is no longer what stands there: why it was is said again only of what is sent again.
        onChange={act.clear}
        onSubmit={() => {
          if (canDo) onDo();
        }}
      >
        {children}
        {act.problem !== null && act.problem.field === null ? (
          <Notice kind="error">{act.problem.words}</Notice>
        ) : null}
      </FieldForm>
    </Dialog>
  );
}
