import type { ReactNode, Ref } from 'react';
import styles from './field-form.module.css';

/** Fields under each other. Enter and the submit button do the same; what is wrong is said beside the field. */
export function FieldForm(props: {
  readonly id?: string;
  readonly ref?: Ref<HTMLFormElement>;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { id, ref, onSubmit, children } = props;
  return (
    <form
      {...(id ? { id } : {})}
      {...(ref ? { ref } : {})}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // A day that cannot be read is not "no day": what was typed would be lost without a word.
        const unreadable = event.currentTarget.querySelector<HTMLElement>('[data-unreadable] input');
        if (unreadable) unreadable.focus();
        else onSubmit();
      }}
    >
      {children}
    </form>
  );
}
