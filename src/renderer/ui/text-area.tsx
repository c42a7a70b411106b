import type { ReactNode } from 'react';
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { cx } from './class-names';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import field from './field.module.css';
import styles from './text-area.module.css';

export interface TextAreaProps
  extends Omit<TextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate'>,
    FieldWords {
  /** Lines it has when empty; it grows with the text. */
  readonly rows?: number;
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { label, description, error = null, isOptional = false, rows = 3, ...rest } = props;
  return (
    <TextField {...rest} isInvalid={error !== null} validationBehavior="aria" className={cx(field.field)}>
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <AriaTextArea
        className={cx(field.box, styles.area)}
        rows={rows}
        style={{ minHeight: `calc(${rows * 1.5}em + 1.125rem)` }}
      />
      <FieldProblem error={error} />
    </TextField>
  );
}
