import type { ReactNode } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import styles from './combo-box.module.css';
import { FieldDescription, FieldLabel, FieldProblem, type FieldWords } from './field';
import field from './field.module.css';
import { useFormChange } from './form-change';
import { Icon } from './icon';
import { type Option, OptionList } from './options';
import { OptionsPopover } from './popover';

interface CommonProps<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly isDisabled?: boolean;
}

export interface ComboBoxProps<Id extends string> extends CommonProps<Id> {
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
}

/** Typing finds among the options; only one of them can be the value. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>): ReactNode {
  const {
    value,
    onChange,
    options,
    label,
    description,
    error = null,
    isOptional,
    isDisabled = false,
  } = props;
  const formChanged = useFormChange();
  return (
    <AriaComboBox
      defaultItems={options}
      value={value}
      onChange={(id) => {
        onChange(options.find((option) => option.id === id)?.id ?? null);
        formChanged();
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isDisabled}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={cx(field.field)}
    >
      <Inside label={label} description={description} error={error} isOptional={isOptional ?? false} />
    </AriaComboBox>
  );
}

export interface SuggestFieldProps extends CommonProps<string> {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A text field that remembers: the options are suggestions, anything may be typed. The label is the value. */
export function SuggestField(props: SuggestFieldProps): ReactNode {
  const {
    value,
    onChange,
    options,
    label,
    description,
    error = null,
    isOptional,
    isDisabled = false,
  } = props;
  const formChanged = useFormChange();
  return (
    <AriaComboBox
      defaultItems={options}
      inputValue={value}
      onInputChange={(text) => {
        onChange(text);
        formChanged();
      }}
      allowsCustomValue
      isDisabled={isDisabled}
      isInvalid={error !== null}
      validationBehavior="aria"
      className={cx(field.field)}
    >
      <Inside label={label} description={description} error={error} isOptional={isOptional ?? false} />
    </AriaComboBox>
  );
}

function Inside({ label, description, error = null, isOptional = false }: FieldWords): ReactNode {
  const t = useWords();
  return (
    <>
      <FieldLabel label={label} isOptional={isOptional} />
      <FieldDescription description={description} />
      <Group className={cx(field.box, styles.group)}>
        <Input className={cx(styles.input)} />
        <Button className={cx(styles.button)}>
          <Icon name="down" size="small" />
        </Button>
      </Group>
      <FieldProblem error={error} />
      <OptionsPopover>
        <OptionList whenEmpty={t('ui.select.nothingFound')} />
      </OptionsPopover>
    </>
  );
}
