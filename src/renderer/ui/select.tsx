import type { ReactNode } from 'react';
import { Select as AriaSelect, Button, SelectValue } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import field from './field.module.css';
import { useFormChange } from './form-change';
import { Icon } from './icon';
import { type Option, OptionListOf } from './options';
import { OptionsPopover } from './popover';
import styles from './select.module.css';

export interface SelectProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
}

/** For a handful of options known beforehand; where there may be many, or new ones, a ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactNode {
  const { label, description, error = null, isOptional = false, options, value, onChange, ...rest } = props;
  const t = useWords();
  const formChanged = useFormChange();
  return (
    <AriaSelect
      placeholder={t('ui.select.none')}
      {...rest}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (!chosen) return;
        onChange(chosen.id);
        formChanged();
      }}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={cx(field.field)}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <Button className={cx(field.box, styles.button)}>
        <SelectValue<Option> className={cx(styles.value)}>
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="down" size="small" />
      </Button>
      <FieldProblem error={error} />
      <OptionsPopover>
        <OptionListOf options={options} />
      </OptionsPopover>
    </AriaSelect>
  );
}
