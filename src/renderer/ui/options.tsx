/** The list of a select or a combobox. */
import type { ReactNode } from 'react';
import { Collection, ListBox, ListBoxItem, Text } from 'react-aria-components';
import { cx } from './class-names';
import { Icon } from './icon';
import styles from './options.module.css';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly description?: string;
}

/** Items come from the field around it (`items`, `defaultItems`). */
export function OptionList(props: { readonly whenEmpty?: string }): ReactNode {
  const { whenEmpty } = props;
  return (
    <ListBox<Option>
      className={cx(styles.list)}
      {...(whenEmpty ? { renderEmptyState: () => <p className={styles.empty}>{whenEmpty}</p> } : {})}
    >
      {(option) => <OptionRow option={option} />}
    </ListBox>
  );
}

/** As `OptionList`, where the field around it hands on no items. */
export function OptionListOf(props: { readonly options: readonly Option[] }): ReactNode {
  return (
    <ListBox className={cx(styles.list)}>
      <Collection items={props.options}>{(option) => <OptionRow option={option} />}</Collection>
    </ListBox>
  );
}

function OptionRow({ option }: { readonly option: Option }): ReactNode {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={cx(styles.option)}>
      <span className={styles.mark}>
        <Icon name="accept" size="small" />
      </span>
      <span className={styles.words}>
        <Text slot="label">{option.label}</Text>
        {option.description ? (
          <Text slot="description" className={styles.description}>
            {option.description}
          </Text>
        ) : null}
      </span>
    </ListBoxItem>
  );
}
