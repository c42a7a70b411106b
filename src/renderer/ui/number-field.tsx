import type { ReactNode } from 'react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
  Button,
  Group,
  Input,
} from 'react-aria-components';
import { cx } from './class-names';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import field from './field.module.css';
import { useFormChange } from './form-change';
import { Icon } from './icon';
import styles from './number-field.module.css';

export interface NumberFieldProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate'>,
    FieldWords {}

/** Whole numbers unless `formatOptions` says otherwise. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const { label, description, error = null, isOptional = false, onChange, ...rest } = props;
  const formChanged = useFormChange();
  return (
    <AriaNumberField
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      {...rest}
      onChange={(value) => {
        onChange?.(value);
        formChanged();
      }}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={cx(field.field)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <Group className={cx(field.box, styles.group)}>
        <Input className={cx(styles.input)} />
        <Button slot="decrement" className={cx(styles.step)}>
          <Icon name="minus" size="small" />
        </Button>
        <Button slot="increment" className={cx(styles.step)}>
          <Icon name="add" size="small" />
        </Button>
      </Group>
      <FieldProblem error={error} />
    </AriaNumberField>
  );
}
