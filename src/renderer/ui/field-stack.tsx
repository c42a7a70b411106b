import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** A name and a line of explanation over something that is not one box: a picture with its buttons. */
export function FieldStack(props: {
  readonly label: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a look of its own that cannot be laid out
    <div role="group" aria-labelledby={id} className={styles.field}>
      <span id={id} className={styles.label}>
        {props.label}
      </span>
      {props.description ? <span className={styles.description}>{props.description}</span> : null}
      {props.children}
    </div>
  );
}
