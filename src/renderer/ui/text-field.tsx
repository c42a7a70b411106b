import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { cx } from './class-names';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import styles from './field.module.css';

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate'>,
    FieldWords {
  readonly placeholder?: string;
}

export function TextField(props: TextFieldProps): ReactNode {
  const { label, description, error = null, isOptional = false, placeholder, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={cx(styles.field)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <Input className={cx(styles.box)} {...(placeholder ? { placeholder } : {})} />
      <FieldProblem error={error} />
    </AriaTextField>
  );
}
