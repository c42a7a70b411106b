/** What stands around every thing to fill in: its name above, a line that explains, and what is wrong beside it. */
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import styles from './field.module.css';
import { Icon } from './icon';

export interface FieldWords {
  readonly label: string;
  /** One line that says what it does or how to write it. */
  readonly description?: ReactNode;
  /** What is wrong, in words. What was typed stays. */
  readonly error?: string | null;
  /** Says so in words: most fields are needed, so the few that are not are marked. */
  readonly isOptional?: boolean;
}

export function FieldLabel(props: Pick<FieldWords, 'label' | 'isOptional'>): ReactNode {
  const t = useWords();
  return (
    <Label className={styles.label}>
      {props.label}
      {props.isOptional ? <span className={styles.optional}>{t('ui.field.optional')}</span> : null}
    </Label>
  );
}

/** Description above the box, where it is read before typing; the error under it, where the eye is. */
export function FieldDescription(props: Pick<FieldWords, 'description'>): ReactNode {
  if (!props.description) return null;
  return (
    <Text slot="description" className={styles.description}>
      {props.description}
    </Text>
  );
}

export function FieldProblem(props: Pick<FieldWords, 'error'>): ReactNode {
  return (
    <FieldError className={cx(styles.error)}>
      <Icon name="problem" size="small" />
      <span>{props.error}</span>
    </FieldError>
  );
}
