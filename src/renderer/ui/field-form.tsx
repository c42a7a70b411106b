import type { ReactNode, Ref } from 'react';
import styles from './field-form.module.css';
import { FormChangeContext } from './form-change';

const ignore = (): void => {};

/** Fields under each other. Enter and the submit button do the same; what is wrong is said beside the field. */
export function FieldForm(props: {
  readonly id?: string;
  readonly ref?: Ref<HTMLFormElement>;
  readonly onSubmit: () => void;
  /** Anything in it changed. */
  readonly onChange?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { id, ref, onSubmit, onChange = ignore, children } = props;
  return (
    <form
      {...(id ? { id } : {})}
      {...(ref ? { ref } : {})}
      noValidate
      className={styles.form}
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        // A day that cannot be read is not "no day": what was typed would be lost without a word.
        const unreadable = event.currentTarget.querySelector<HTMLElement>('[data-unreadable] input');
        if (unreadable) unreadable.focus();
        else onSubmit();
      }}
    >
      <FormChangeContext value={onChange}>{children}</FormChangeContext>
    </form>
  );
}
