import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './class-names';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import field from './field.module.css';
import { useFormChange } from './form-change';
import type { Option } from './options';

export interface RadioGroupProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** Two to five choices, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>): ReactNode {
  const {
    label,
    description,
    error = null,
    isOptional = false,
    options,
    value,
    onChange,
    isDisabled = false,
  } = props;
  const formChanged = useFormChange();
  return (
    <AriaRadioGroup
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (!chosen) return;
        onChange(chosen.id);
        formChanged();
      }}
      isDisabled={isDisabled}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={cx(field.field)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <div>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles.choice)}>
            <span className={cx(styles.mark, styles.round)}>
              <span className={styles.dot} />
            </span>
            <span className={styles.words}>
              {option.label}
              {option.description ? <span className={styles.description}>{option.description}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldProblem error={error} />
    </AriaRadioGroup>
  );
}
